import {
  Button,
  Details,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatMoment,
  Heading,
  InsetText,
  Select,
  Textarea,
  TextInput,
} from '#ui';
import { type Clause, writtenFromRight } from '../../../agreement/agreement.ts';
import { writeReferences } from '../../../agreement/references.ts';
import { pathOf } from '../../../paths.ts';
import type { TheirText } from '../../../refusals.ts';
import type { Revision } from '../../../store/cells.ts';
import { openOnes } from '../../check-agreement.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { ClauseForm } from './clause-form.tsx';
import { partItems, placesIn, roleItems } from './editor-page.tsx';
import { FindingList } from './finding-list.tsx';
import { clauseName, nameOfLanguage } from './labels.ts';

interface Props {
  bench: Workbench;
  clause: Clause;
  form: FormView;
  theirs?: ReadonlyMap<string, TheirText> | undefined;
  /** By language, every text ever saved, the newest first. */
  history: ReadonlyMap<string, readonly Revision[]>;
}

const Place = ({ bench, clause, form }: Props) => {
  const { language } = form;
  const action = pathOf('outline', language, { agreement: bench.file.id });
  const { clauses } = bench.file.agreement;
  const before = clauses[clauses.findIndex(({ id }) => id === clause.id) - 1]?.id ?? '';
  return (
    <>
      <Form view={form} action={action} hidden={{ act: 'moved', clause: clause.id }}>
        <Select
          name="after"
          id="move-after"
          language={language}
          label={words.after[language]}
          items={placesIn(bench, language, clause.id)}
          value={before}
        />
        <Button kind="secondary">{words.move[language]}</Button>
      </Form>
      <Form view={form} action={action} hidden={{ act: 'described', clause: clause.id }}>
        <Select
          name="role"
          language={language}
          label={words.role[language]}
          items={roleItems(language)}
          value={clause.role}
        />
        <Select
          name="part"
          language={language}
          label={words.part[language]}
          items={partItems(language)}
          value={clause.part ?? ''}
        />
        <Button kind="secondary">{words.describe[language]}</Button>
      </Form>
      {clause.notApplicable === undefined ? (
        <Form view={form} action={action} hidden={{ clause: clause.id }}>
          <TextInput
            {...fieldOf(form, 'reason')}
            label={words.reason[language]}
            hint={words.removeHint[language]}
          />
          <div class="govuk-button-group">
            <Button kind="secondary" name="act" value="left-out">
              {words.leaveOut[language]}
            </Button>
            <Button kind="warning" name="act" value="removed">
              {words.remove[language]}
            </Button>
          </div>
        </Form>
      ) : (
        <Form view={form} action={action} hidden={{ act: 'taken-in', clause: clause.id }}>
          <Button kind="secondary">{words.takeIn[language]}</Button>
        </Form>
      )}
    </>
  );
};

const Comments = ({ bench, clause, form }: Props) => {
  const { language } = form;
  const action = pathOf('comments', language, { agreement: bench.file.id });
  const own = bench.comments.filter(({ clauseId }) => clauseId === clause.id);
  return (
    <section aria-labelledby="komentar">
      <Heading level={2} id="komentar">
        {words.comments[language]}
      </Heading>
      {own.map(({ id, text, byName, at, settled }) => (
        <InsetText key={id}>
          <p class="jalin-text">{text}</p>
          <p class="govuk-body-s">
            {`${byName}, ${formatMoment(new Date(at), language)}`}
            {settled && `. ${words.settled[language]}: ${settled.byName}`}
          </p>
          {!settled && bench.may.comment && (
            <Form view={form} action={action} hidden={{ settles: String(id), clause: clause.id }}>
              <Button kind="secondary">
                {words.settle[language]}
                <span class="govuk-visually-hidden">{`: ${text.slice(0, 60)}`}</span>
              </Button>
            </Form>
          )}
        </InsetText>
      ))}
      {bench.may.comment && (
        <Form view={form} action={action} hidden={{ clause: clause.id }}>
          <Textarea {...fieldOf(form, 'comment')} label={words.comment[language]} rows={3} />
          <Button kind="secondary">{words.writeComment[language]}</Button>
        </Form>
      )}
    </section>
  );
};

const History = ({ bench, form, history }: Props) => {
  const { language } = form;
  const { clauses } = bench.file.agreement;
  return (
    <section aria-labelledby="riwayat">
      <Heading level={2} id="riwayat">
        {words.history[language]}
      </Heading>
      {[...history].map(([cell, revisions]) =>
        revisions.map(({ number, heading, text, at, byName }) => (
          <Details
            key={`${cell}-${number}`}
            summary={`${nameOfLanguage(cell, language)} ${number}: ${byName}, ${formatMoment(new Date(at), language)}`}
          >
            <p class="jalin-text" lang={cell} dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}>
              {[heading, writeReferences(text, clauses)].filter(Boolean).join('\n')}
            </p>
          </Details>
        )),
      )}
    </section>
  );
};

/** One clause with everything about it: its text, place, comments and every text it ever had. */
export const ClausePage = (props: Props) => {
  const { bench, clause, form, theirs } = props;
  const { language } = form;
  const { file, findings, may } = bench;
  const href = pathOf('findings', language, { agreement: file.id });
  return (
    <>
      <FormErrors view={form} />
      <AgreementFrame
        bench={bench}
        language={language}
        title={clauseName(file.agreement, clause.id, language)}
      >
        {clause.notApplicable !== undefined && (
          <InsetText>{`${words.notApplicable[language]}: ${clause.notApplicable}`}</InsetText>
        )}
        <ClauseForm {...{ bench, clause, form, theirs }} />
        <FindingList
          findings={openOnes(findings).filter((one) => one.clause === clause.id)}
          language={language}
          href={href}
        />
        {may.seeRemarks && <Comments {...props} />}
        {may.write && <Place {...props} />}
        <History {...props} />
      </AgreementFrame>
    </>
  );
};
