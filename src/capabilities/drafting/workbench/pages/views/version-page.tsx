import { Button, Form, type FormView, formatMoment, Heading, InsetText } from '#ui';
import { writtenFromRight } from '../../../agreement/agreement.ts';
import { clauseText } from '../../../agreement/as-draft.ts';
import { shortCode } from '../../../agreement/fingerprint.ts';
import { printedClauses } from '../../../agreement/number-clauses.ts';
import { pathOf } from '../../../paths.ts';
import type { Version } from '../../../store/versions.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { clauseName, titleOf } from './labels.ts';

interface Props {
  bench: Workbench;
  form: FormView;
  version: Version;
}

/** A kept version as it was, with the way back to it. */
export const VersionPage = ({ bench, form, version }: Props) => {
  const { language } = form;
  const { content, number, reason, at, byName, fingerprint } = version;
  return (
    <AgreementFrame bench={bench} language={language} title={`${words.version[language]} ${number}`}>
      <InsetText>
        {`${reason}. ${byName}, ${formatMoment(new Date(at), language)}. ${words.fingerprint[language]} ${shortCode(fingerprint)}`}
      </InsetText>
      {bench.may.write && (
        <Form view={form} action={pathOf('restore', language, { agreement: bench.file.id, version: number })}>
          <p class="govuk-body">{words.restoreHint[language]}</p>
          <Button kind="secondary">{words.restoreVersion[language]}</Button>
        </Form>
      )}
      <Heading level={2}>{titleOf(content, language)}</Heading>
      {printedClauses(content.clauses).map((clause) => (
        <section class="jalin-clause" key={clause.id} aria-label={clauseName(content, clause.id, language)}>
          <div class="jalin-cells">
            {content.languages.map((cell) => (
              <p
                class="jalin-text jalin-cell"
                key={cell}
                lang={cell}
                dir={writtenFromRight(cell) ? 'rtl' : 'ltr'}
              >
                {clauseText(clause, content, cell)}
              </p>
            ))}
          </div>
        </section>
      ))}
    </AgreementFrame>
  );
};
