import type { FormView } from '#ui';
import { Button, Form, Heading, InsetText, Select } from '#ui';
import { type Clause, clauseRoles } from '../../../agreement/agreement.ts';
import { endOfArticles } from '../../../agreement/outline.ts';
import { partNames } from '../../../checks/words.ts';
import { draftParts } from '../../../draft.ts';
import { pathOf } from '../../../paths.ts';
import { openOnes } from '../../check-agreement.ts';
import type { Workbench } from '../../view-workbench.ts';
import { roleWords, words } from '../words.ts';
import { AgreementFrame } from './agreement-frame.tsx';
import { ClauseForm } from './clause-form.tsx';
import { editorWords } from './editor-words.ts';
import { FindingList } from './finding-list.tsx';
import { clauseName } from './labels.ts';

interface Props {
  bench: Workbench;
  form: FormView;
}

const OneClause = ({ bench, form, clause }: Props & { clause: Clause }) => {
  const { file, findings, may } = bench;
  const { language } = form;
  const ofClause = openOnes(findings).filter((one) => one.clause === clause.id);
  const href = pathOf('findings', language, { agreement: file.id });
  return (
    <section class="jalin-clause" id={clause.id} aria-labelledby={`${clause.id}-name`}>
      <h2 class="govuk-heading-m" id={`${clause.id}-name`} tabIndex={-1}>
        {clauseName(file.agreement, clause.id, language)}
      </h2>
      {clause.notApplicable !== undefined ? (
        <InsetText>{`${words.notApplicable[language]}: ${clause.notApplicable}`}</InsetText>
      ) : (
        <ClauseForm {...{ bench, form, clause }} />
      )}
      <div data-jalin-findings={clause.id} data-href={href}>
        <FindingList findings={ofClause} language={language} href={href} />
      </div>
      {may.seeRemarks && (
        <p class="govuk-body-s">
          <a class="govuk-link" href={pathOf('clause', language, { agreement: file.id, clause: clause.id })}>
            {words.clausePage[language]}
            <span class="govuk-visually-hidden">{`: ${clauseName(file.agreement, clause.id, language)}`}</span>
          </a>
          {` (${bench.comments.filter((one) => one.clauseId === clause.id && !one.settled).length})`}
        </p>
      )}
    </section>
  );
};

/** Where a new or moved clause can stand. */
export const placesIn = ({ file }: Workbench, language: FormView['language'], but?: string) => [
  { value: '', text: words.first[language] },
  ...file.agreement.clauses
    .filter(({ id }) => id !== but)
    .map(({ id }) => ({
      value: id,
      text: `${words.afterClause[language]} ${clauseName(file.agreement, id, language)}`,
    })),
];

export const roleItems = (language: FormView['language']) =>
  clauseRoles.map((role) => ({ value: role, text: roleWords[role][language] }));

export const partItems = (language: FormView['language']) => [
  { value: '', text: words.noPart[language] },
  ...draftParts.map((part) => ({ value: part, text: partNames[part][language] })),
];

const Add = ({ bench, form }: Props) => {
  const { language } = form;
  const { file } = bench;
  return (
    <section aria-labelledby="tambah">
      <Heading level={2} id="tambah">
        {words.add[language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('outline', language, { agreement: file.id })}
        hidden={{ act: 'added' }}
      >
        <Select
          name="role"
          language={language}
          label={words.role[language]}
          items={roleItems(language)}
          value="article"
        />
        <Select
          name="part"
          language={language}
          label={words.part[language]}
          items={partItems(language)}
          value=""
        />
        <Select
          name="after"
          language={language}
          label={words.after[language]}
          items={placesIn(bench, language)}
          value={endOfArticles(file.agreement.clauses) ?? ''}
        />
        <Button kind="secondary">{words.add[language]}</Button>
      </Form>
    </section>
  );
};

const Removed = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, removed } = bench;
  if (removed.length === 0) return null;
  return (
    <section aria-labelledby="dikeluarkan">
      <Heading level={2} id="dikeluarkan">
        {words.removed[language]}
      </Heading>
      <ul class="govuk-list govuk-list--spaced">
        {removed.map(({ id, reason, byName }) => (
          <li key={id}>
            <Form
              view={form}
              action={pathOf('outline', language, { agreement: file.id })}
              hidden={{ act: 'restored', clause: id }}
            >
              {`${id}: ${reason} (${byName}) `}
              <Button kind="secondary">
                {words.restore[language]}
                <span class="govuk-visually-hidden">{` ${id}`}</span>
              </Button>
            </Form>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** The agreement as it is written: clause by clause, its languages side by side, with what the checks found. */
export const EditorPage = ({ bench, form }: Props) => {
  const { language } = form;
  const { file, findings, may } = bench;
  const { clauses } = file.agreement;
  const elsewhere = openOnes(findings).filter((one) => !clauses.some(({ id }) => id === one.clause));
  const href = pathOf('findings', language, { agreement: file.id });
  return (
    <AgreementFrame bench={bench} language={language} tab="agreement">
      <div class="jalin-editor" data-jalin-editor={may.write ? '' : undefined} {...editorWords(language)}>
        {clauses.map((clause) => (
          <OneClause key={clause.id} {...{ bench, form, clause }} />
        ))}
        <section aria-labelledby="seluruhnya">
          <Heading level={2} id="seluruhnya">
            {words.whole[language]}
          </Heading>
          <div data-jalin-findings="" data-href={href}>
            <FindingList findings={elsewhere} language={language} href={href} />
          </div>
        </section>
      </div>
      {may.write && <Add bench={bench} form={form} />}
      {may.write && <Removed bench={bench} form={form} />}
    </AgreementFrame>
  );
};
