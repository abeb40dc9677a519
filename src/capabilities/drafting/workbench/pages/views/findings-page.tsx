import { Button, Form, FormErrors, type FormView, fieldOf, Heading, Select, TextInput } from '#ui';
import { mandatoryParts } from '../../../checks/mandatory-parts.ts';
import { partNames } from '../../../checks/words.ts';
import { pathOf } from '../../../paths.ts';
import { type KeyedFinding, openOnes, whyItMatters } from '../../check-agreement.ts';
import type { Workbench } from '../../view-workbench.ts';
import { words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { clauseName, nameOfLanguage } from './labels.ts';

interface Props {
  bench: Workbench;
  form: FormView;
}

const Decision = ({ bench, form, finding }: Props & { finding: KeyedFinding }) => {
  const { language, typed } = form;
  const { key, setAside, message } = finding;
  const action = pathOf('findings', language, { agreement: bench.file.id });
  const about = <span class="govuk-visually-hidden">{`: ${message[language]}`}</span>;
  if (setAside)
    return (
      <Form view={form} action={action} hidden={{ finding: key, act: 'take-up' }}>
        <p class="govuk-body-s">{`${words.setAsideBy[language]} ${setAside.byName}: ${setAside.reason}`}</p>
        <Button kind="secondary">
          {words.takeUp[language]}
          {about}
        </Button>
      </Form>
    );
  // The reason that was typed belongs to the finding it was sent for.
  const own = typed.finding === key ? form : { ...form, typed: {}, refusal: undefined };
  return (
    <Form view={form} action={action} hidden={{ finding: key, act: 'set-aside' }}>
      <TextInput
        {...fieldOf(own, 'reason')}
        id={own === form ? 'reason' : `reason-${key}`}
        label={
          <>
            {words.setAsideReason[language]}
            {about}
          </>
        }
      />
      <Button kind="secondary">
        {words.setAside[language]}
        {about}
      </Button>
    </Form>
  );
};

const One = (props: Props & { finding: KeyedFinding }) => {
  const { bench, form, finding } = props;
  const { language } = form;
  const { agreement, id } = bench.file;
  const { clause } = finding;
  const isClause = agreement.clauses.some((one) => one.id === clause);
  return (
    <li id={`f-${finding.key}`}>
      <p class="govuk-body">
        {clause === null ? (
          words.whole[language]
        ) : (
          <a
            class="govuk-link"
            href={
              isClause
                ? `${pathOf('agreement', language, { agreement: id })}#${clause}`
                : pathOf('head', language, { agreement: id })
            }
          >
            {clauseName(agreement, clause, language)}
          </a>
        )}
        {': '}
        <strong>{finding.message[language]}</strong>
      </p>
      {finding.passages.map((passage) => (
        <p class="govuk-body" key={`${passage.language}-${passage.from}`}>
          {`${nameOfLanguage(passage.language, language)}: `}
          <q lang={passage.language}>{passage.text}</q>
        </p>
      ))}
      <p class="govuk-body-s">{whyItMatters[finding.code][language]}</p>
      {bench.may.check && <Decision {...props} />}
    </li>
  );
};

const Declare = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, findings } = bench;
  const { kind } = file;
  const missing = new Set(findings.flatMap(({ part }) => part ?? []));
  const parts = mandatoryParts[kind === 'annual-plan' ? 'plan' : kind].parts.filter((part) =>
    missing.has(part),
  );
  if (parts.length === 0 || !bench.may.write) return null;
  return (
    <section aria-labelledby="tidak-berlaku">
      <Heading level={2} id="tidak-berlaku">
        {words.declarePart[language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('outline', language, { agreement: file.id })}
        hidden={{ act: 'left-out' }}
      >
        <Select
          name="part"
          language={language}
          label={words.part[language]}
          items={parts.map((part) => ({ value: part, text: partNames[part][language] }))}
        />
        <TextInput name="reason" id="declare-reason" language={language} label={words.reason[language]} />
        <Button kind="secondary">{words.leaveOut[language]}</Button>
      </Form>
    </section>
  );
};

/** Everything the checks found, what was set aside with its reason, and the parts that can be declared not applicable. */
export const FindingsPage = (props: Props) => {
  const { bench, form } = props;
  const { language } = form;
  const open = openOnes(bench.findings);
  const aside = bench.findings.filter(({ setAside }) => setAside !== null);
  return (
    <>
      <FormErrors view={form} />
      <AgreementFrame bench={bench} language={language} tab="findings">
        {open.length === 0 && <p class="govuk-body">{words.noFindings[language]}</p>}
        <ul class="jalin-findings">
          {open.map((finding) => (
            <One key={finding.key} {...props} finding={finding} />
          ))}
        </ul>
        <Declare {...props} />
        {aside.length > 0 && (
          <section aria-labelledby="dikesampingkan">
            <Heading level={2} id="dikesampingkan">
              {words.setAsides[language]}
            </Heading>
            <ul class="jalin-findings">
              {aside.map((finding) => (
                <One key={finding.key} {...props} finding={finding} />
              ))}
            </ul>
          </section>
        )}
      </AgreementFrame>
    </>
  );
};
