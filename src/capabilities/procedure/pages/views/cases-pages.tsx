import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  EmptyState,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  Radios,
  Select,
  Tag,
  Textarea,
} from '#ui';
import type { Law } from '../../law/read-law.ts';
import type { ListedCase, OpenableCooperation } from '../../list-cases.ts';
import type { PathAnswers } from '../../path/answers.ts';
import type { PathChoice } from '../../path/choose-path.ts';
import { caseStatusWords, purposeWords } from '../../words.ts';
import { pageAddress } from '../addresses.ts';
import type { SentForm } from '../form-routes.tsx';
import { lawOfCase } from '../law-of-case.ts';
import { caseColours, dueLabel } from './clock-words.ts';
import { missingCount } from './missing-words.ts';
import { PathAnswer, pathName } from './path-page.tsx';
import { PathQuestions } from './path-questions.tsx';

export const casesTitle: Words = { id: 'Perkara', en: 'Cases' };
export const openTitle: Words = { id: 'Buka perkara', en: 'Open a case' };

const words = {
  lead: {
    id: 'Jalan hukum setiap kerja sama, yang tenggatnya paling dekat lebih dahulu.',
    en: 'The legal way of each cooperation, the nearest deadline first.',
  },
  none: { id: 'Belum ada perkara', en: 'No case yet' },
  noneWhy: {
    id: 'Kantor ini belum membuka perkara untuk kerja sama mana pun.',
    en: 'This office has not opened a case for any cooperation yet.',
  },
  cooperation: { id: 'Kerja sama', en: 'Cooperation' },
  status: { id: 'Keadaan', en: 'State' },
  next: { id: 'Langkah berikutnya', en: 'Next step' },
  due: { id: 'Yang pertama habis', en: 'First to run out' },
  irregular: { id: 'tidak menurut aturan', en: 'irregular' },
  choose: { id: 'Kerja sama mana?', en: 'Which cooperation?' },
  chooseHint: {
    id: 'Kerja sama kantor ini yang belum mempunyai perkara, atau yang perkaranya berjalan atau sudah berakhir.',
    en: 'Cooperations of this office that have no case yet, or whose case runs or has ended.',
  },
  notThere: {
    id: 'Belum ada dalam daftar? Catat kerja samanya lebih dahulu',
    en: 'Not in the list? Record the cooperation first',
  },
  path: { id: 'Jalur', en: 'Path' },
  found: { id: 'Sesuai jawaban', en: 'By the answers' },
  reason: { id: 'Alasan memilih jalur lain', en: 'Reason for taking another path' },
  purpose: { id: 'Untuk apa perkara berikutnya ini?', en: 'What is this following case for?' },
  purposeHint: {
    id: 'Kerja sama ini sudah mempunyai perkara; yang baru dihubungkan dengannya.',
    en: 'This cooperation has had a case; the new one is linked to it.',
  },
  questions: { id: 'Enam pertanyaan', en: 'The six questions' },
  open: { id: 'Buka perkara', en: 'Open the case' },
} as const satisfies Record<string, Words>;

const CaseRows = ({ cases, day, law: ofOffice, language }: Omit<CasesPageProps, 'mayOpen'>) => (
  <CardTable
    columns={[words.cooperation, words.status, words.next, words.due].map((header) => ({
      header: header[language],
    }))}
    rows={cases.map((one) => {
      const law = lawOfCase(one, day, ofOffice);
      return [
        <>
          <a class="govuk-link" href={pageAddress('case', language, { code: one.code })}>
            {one.title}
          </a>
          <div class="govuk-body-s">
            {[one.code, one.purpose !== 'first' && purposeWords[one.purpose][language]]
              .concat(law.pathName(one.path)[language])
              .filter(Boolean)
              .join(' · ')}
          </div>
        </>,
        <>
          <Tag colour={caseColours[one.status]}>{caseStatusWords[one.status][language]}</Tag>
          {one.irregular > 0 && (
            <div class="govuk-body-s">{`${one.irregular} ${words.irregular[language]}`}</div>
          )}
        </>,
        <>
          {one.next.map((code) => law.stageName(code)[language]).join('; ') || '–'}
          {one.missing > 0 && <div class="govuk-body-s">{missingCount(one.missing, language)}</div>}
        </>,
        one.soonest
          ? `${law.clock(one.soonest.clock)?.name[language] ?? one.soonest.clock}: ${dueLabel(one.soonest, language)}`
          : '–',
      ];
    })}
  />
);

interface CasesPageProps {
  language: Language;
  cases: readonly ListedCase[];
  day: string;
  law: Law;
  mayOpen: boolean;
}

/** The cases of an office with what comes next and what runs out first. */
export const CasesPage = (props: CasesPageProps) => {
  const { language, cases, mayOpen } = props;
  const open = <Button href={pageAddress('open', language)}>{openTitle[language]}</Button>;
  return (
    <>
      <Heading level={1}>{casesTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {cases.length === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} action={mayOpen && open} />
      ) : (
        <>
          {mayOpen && open}
          <CaseRows {...props} />
        </>
      )}
    </>
  );
};

interface OpenPageProps {
  form: SentForm;
  law: Law;
  cooperations: readonly OpenableCooperation[];
  mayRegister: boolean;
  /** What the answers lead to so far. */
  found?: { answers: PathAnswers; choice: PathChoice; day: string } | undefined;
}

const PathToTake = ({
  form,
  law,
  found,
}: Pick<OpenPageProps, 'form' | 'law'> & { found: { choice: PathChoice } }) => {
  const { language } = form;
  const { path, alternatives } = found.choice;
  if (alternatives.length === 0) return null;
  return (
    <>
      <Radios
        {...fieldOf(form, 'path', path)}
        label={words.path[language]}
        labelSize="s"
        items={[path, ...alternatives].map((code) => ({
          value: code,
          label: pathName(code, law)[language],
          ...(code === path && { hint: words.found[language] }),
        }))}
      />
      <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={2} />
    </>
  );
};

/** Opens the case of a cooperation of the register by the six answers. */
export const OpenPage = ({ form, law, cooperations, mayRegister, found }: OpenPageProps) => {
  const { language } = form;
  const chosen = fieldOf(form, 'cooperation').value;
  const purposes = cooperations.find(({ code }) => code === chosen)?.purposes ?? [];
  const record = { id: '/id/kantor/kerja-sama/baru', en: '/en/office/cooperations/new' }[language];
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{openTitle[language]}</Heading>
      {found && <PathAnswer {...found} law={law} language={language} />}
      <Form view={form} action={pageAddress('open', language)} guarded>
        <Select
          {...fieldOf(form, 'cooperation')}
          label={words.choose[language]}
          labelSize="s"
          hint={words.chooseHint[language]}
          items={[
            { value: '', text: '' },
            ...cooperations.map(({ code, title }) => ({ value: code, text: `${code}: ${title}` })),
          ]}
        />
        {mayRegister && (
          <p class="govuk-body">
            <a class="govuk-link" href={record}>
              {words.notThere[language]}
            </a>
          </p>
        )}
        {purposes.length > 0 && (
          <Radios
            {...fieldOf(form, 'purpose')}
            label={words.purpose[language]}
            labelSize="s"
            hint={words.purposeHint[language]}
            items={purposes.map((value) => ({ value, label: purposeWords[value][language] }))}
          />
        )}
        {found && <PathToTake form={form} law={law} found={found} />}
        <Heading level={2}>{words.questions[language]}</Heading>
        <PathQuestions form={form} />
        <Button>{words.open[language]}</Button>
      </Form>
    </>
  );
};
