import { Button, Form, type FormView } from '#ui';
import type { Clause } from '../../../agreement/agreement.ts';
import { pathOf } from '../../../paths.ts';
import type { TheirText } from '../../../refusals.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { CellFields, CellText, keptCell } from './cell-fields.tsx';
import { clauseName, nameOfLanguage } from './labels.ts';

interface Props {
  bench: Workbench;
  clause: Clause;
  form: FormView;
  /** By language, what others saved meanwhile. */
  theirs?: ReadonlyMap<string, TheirText> | undefined;
}

/** For each language that is to be looked at again, the button that says it follows. */
const Follows = ({ bench, clause, form }: Props) => {
  const { file, may } = bench;
  const { language } = form;
  const lagging = file.agreement.languages.filter(
    (cell) => keptCell(file, clause.id, cell).state === 'to-review',
  );
  if (!may.check) return null;
  return (
    <>
      {lagging.map((cell) => (
        <Form
          key={cell}
          view={form}
          action={pathOf('follows', language, { agreement: file.id })}
          hidden={{ clause: clause.id, cell, number: String(keptCell(file, clause.id, cell).number) }}
        >
          <p class="govuk-body-s">
            {`${nameOfLanguage(cell, language)}: ${words.followsHint[language]} `}
            <Button kind="secondary">
              {words.follows[language]}
              <span class="govuk-visually-hidden">{` (${nameOfLanguage(cell, language)})`}</span>
            </Button>
          </p>
        </Form>
      ))}
    </>
  );
};

/** A clause in all its languages, side by side where there is room: to write in, or to read. */
export const ClauseForm = ({ bench, clause, form, theirs }: Props) => {
  const { file, may } = bench;
  const { language } = form;
  const { languages } = file.agreement;
  if (!may.write)
    return (
      <div class="jalin-cells">
        {languages.map((cell) => (
          <CellText key={cell} {...{ file, clause, cell, form }} />
        ))}
      </div>
    );
  return (
    <>
      <Form
        view={form}
        action={pathOf('clause', language, { agreement: file.id, clause: clause.id })}
        hidden={{ outline: String(file.outline) }}
        // One clause in three languages may be longer than a form of the plain kind.
        withFiles
      >
        <div class="jalin-cells">
          {languages.map((cell) => (
            <CellFields key={cell} {...{ file, clause, cell, form }} theirs={theirs?.get(cell)} />
          ))}
        </div>
        <Button kind="secondary">
          {words.save[language]}
          <span class="govuk-visually-hidden">{`: ${clauseName(file.agreement, clause.id, language)}`}</span>
        </Button>
      </Form>
      <Follows bench={bench} clause={clause} form={form} />
    </>
  );
};
