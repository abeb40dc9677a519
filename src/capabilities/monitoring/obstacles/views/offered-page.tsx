import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  EmptyState,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  type SentForm,
  Textarea,
} from '#ui';
import { titleIn } from '../../activities/views/labels.ts';
import type { StatementToCode } from '../../store/statements-to-code.ts';
import { quotationOf, sourceOf } from '../offered-coding.ts';
import { obstacleAddress } from '../paths.ts';
import { obstacleSourceWords } from '../words.ts';

export const offeredTitle: Words = { id: 'Menunggu dikodekan', en: 'Waiting to be coded' };
export const passOverTitle: Words = { id: 'Bukan kendala', en: 'No obstacle' };

const words = {
  lead: {
    id: 'Kendala yang disebut dalam jawaban perangkat daerah yang diterima, dan yang dicatat register tentang daerah. Kodekan, atau nyatakan bukan kendala.',
    en: 'Problems told in accepted answers of agencies, and what the register was told of the region. Code them, or say that they are no obstacle.',
  },
  region: { id: 'Daerah secara keseluruhan', en: 'The region as a whole' },
  code: { id: 'Kodekan', en: 'Code it' },
  passOver: { id: 'Bukan kendala', en: 'No obstacle' },
  none: { id: 'Tidak ada yang menunggu', en: 'Nothing waits' },
  noneWhy: {
    id: 'Semua kendala yang disebut dalam register sudah dikodekan atau dinyatakan bukan kendala.',
    en: 'Every problem the register was told of is coded, or was said to be no obstacle.',
  },
  why: { id: 'Mengapa bukan kendala', en: 'Why it is no obstacle' },
  save: { id: 'Nyatakan bukan kendala', en: 'Say that it is no obstacle' },
  back: { id: 'Kembali ke daftar', en: 'Back to the list' },
} as const satisfies Record<string, Words>;

const sourceLine = (statement: StatementToCode, language: Language): string => {
  const { kind, title, office, dated } = sourceOf(statement);
  const when = dated === null ? '' : formatEdtf(dated, language);
  return [obstacleSourceWords[kind][language], title, office, when].filter(Boolean).join(', ');
};

const aboutLine = ({ cooperation }: StatementToCode, language: Language): string =>
  cooperation ? `${cooperation.code} ${titleIn(cooperation, language)}` : words.region[language];

const Entry = ({
  statement,
  language,
  mayRun,
}: {
  statement: StatementToCode;
  language: Language;
  mayRun: boolean;
}) => {
  const query = { claim: statement.claimId };
  const about = <span class="govuk-visually-hidden">{`: ${quotationOf(statement).slice(0, 80)}`}</span>;
  return (
    <li>
      <p class="govuk-body" dir="auto">
        “{quotationOf(statement)}”
      </p>
      <p class="govuk-body-s">
        {aboutLine(statement, language)}
        <br />
        {sourceLine(statement, language)}
      </p>
      {mayRun && (
        <p class="govuk-body">
          <a class="govuk-link" href={obstacleAddress('record', language, { query })}>
            {words.code[language]}
            {about}
          </a>
          {' · '}
          <a class="govuk-link" href={obstacleAddress('passOver', language, { query })}>
            {words.passOver[language]}
            {about}
          </a>
        </p>
      )}
    </li>
  );
};

/** What the register was told that nobody has coded yet. */
export const OfferedPage = ({
  language,
  statements,
  mayRun,
}: {
  language: Language;
  statements: readonly StatementToCode[];
  mayRun: boolean;
}) => (
  <>
    <Heading level={1}>{offeredTitle[language]}</Heading>
    <p class="govuk-body-l">{words.lead[language]}</p>
    {statements.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <ul class="govuk-list govuk-list--spaced">
        {statements.map((statement) => (
          <Entry key={statement.claimId} {...{ statement, language, mayRun }} />
        ))}
      </ul>
    )}
  </>
);

/** The form that says why a statement is no obstacle. */
export const PassOverPage = ({ form, statement }: { form: SentForm; statement: StatementToCode }) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1}>{passOverTitle[language]}</Heading>
      <InsetText>
        <p class="govuk-body">“{quotationOf(statement)}”</p>
        <p class="govuk-body-s">{sourceLine(statement, language)}</p>
      </InsetText>
      <Form
        view={form}
        action={obstacleAddress('passOver', language)}
        hidden={{ claim: String(statement.claimId) }}
      >
        <Textarea {...fieldOf(form, 'reason')} label={words.why[language]} rows={3} />
        <Button>{words.save[language]}</Button>
      </Form>
      <p class="govuk-body">
        <a class="govuk-link" href={obstacleAddress('offered', language)}>
          {words.back[language]}
        </a>
      </p>
    </>
  );
};
