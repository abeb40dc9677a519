import type { Language, Words } from '#kernel/language.ts';
import { fieldWords, kindWords } from '#reference';
import {
  Button,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  Radios,
  ScrollTable,
  type SentForm,
  Textarea,
} from '#ui';
import type { LikelyDuplicate } from '../../duplicates.ts';
import type { CooperationRecord } from '../../find-record.ts';
import { periodLabel, titleLabel } from '../../labels.ts';
import { statusWords } from '../../words.ts';
import { officeAddress } from '../addresses.ts';
import { BackToRecord } from './ways-on.tsx';

const words = {
  title: { id: 'Gabungkan data ganda', en: 'Merge duplicate records' },
  choose: { id: 'Data mana yang sama dengan ini?', en: 'Which record is the same as this one?' },
  likely: { id: 'Yang mirip', en: 'Likely ones' },
  noLikely: {
    id: 'Tidak ada data lain dengan mitra yang sama pada waktu yang sama. Bila Anda tahu kodenya, tulis di bawah.',
    en: 'No other record has the same partner at the same time. If you know its code, write it below.',
  },
  code: { id: 'Kode data lain', en: 'Code of the other record' },
  codeHint: { id: 'Misalnya 3314-002', en: 'For example 3314-002' },
  compare: { id: 'Bandingkan', en: 'Compare' },
  side: { id: 'Bandingkan keduanya', en: 'Compare the two' },
  fact: { id: 'Fakta', en: 'Fact' },
  name: { id: 'Judul', en: 'Title' },
  kind: { id: 'Bentuk', en: 'Kind' },
  status: { id: 'Tahap', en: 'Stage' },
  period: { id: 'Periode', en: 'Period' },
  parties: { id: 'Para pihak', en: 'Parties' },
  activity: { id: 'Yang dilakukan', en: 'What is done' },
  fields: { id: 'Urusan', en: 'Fields' },
  claims: { id: 'Pernyataan sumber', en: 'Claims' },
  keep: { id: 'Data mana yang tetap ada?', en: 'Which record stays?' },
  keepHint: {
    id: 'Judul dan fakta data ini yang dipakai. Pihak, naskah, peristiwa, dan sumber data yang lain pindah ke sini; kode lamanya mengantar ke sini.',
    en: 'Its title and facts are used. Parties, instruments, events and sources of the other move here; the old code leads here.',
  },
  reason: { id: 'Mengapa keduanya sama', en: 'Why they are the same' },
  merge: { id: 'Gabungkan', en: 'Merge' },
  undoable: {
    id: 'Penggabungan dapat dibatalkan dari halaman data yang tetap ada.',
    en: 'The merge can be undone from the page of the record that stays.',
  },
} as const satisfies Record<string, Words>;

type Compared = readonly [Words, (record: CooperationRecord, language: Language) => string];

const compared: readonly Compared[] = [
  [words.name, ({ cooperation }, language) => titleLabel(cooperation, language)],
  [words.kind, ({ cooperation }, language) => kindWords(cooperation.kind)[language]],
  [
    words.status,
    ({ cooperation }, language) =>
      (statusWords as Readonly<Record<string, Words>>)[cooperation.status]?.[language] ?? '',
  ],
  [words.period, ({ cooperation }, language) => periodLabel(cooperation, language) ?? '–'],
  [words.parties, ({ parties }) => parties.map(({ name }) => name).join('; ')],
  [words.activity, ({ cooperation }) => cooperation.activity ?? '–'],
  [
    words.fields,
    ({ cooperation }, language) =>
      cooperation.fields.map((field) => fieldWords(field)[language]).join(', ') || '–',
  ],
  [words.claims, ({ claims }) => String(claims.length)],
];

const Comparison = ({
  record,
  other,
  language,
}: {
  record: CooperationRecord;
  other: CooperationRecord;
  language: Language;
}) => (
  <ScrollTable
    id="comparison"
    language={language}
    caption={words.side[language]}
    captionSize="m"
    firstCellIsHeader
    columns={[words.fact[language], record.cooperation.code, other.cooperation.code].map((header) => ({
      header,
    }))}
    rows={compared.map(([fact, of]) => [fact[language], of(record, language), of(other, language)])}
  />
);

interface MergePageProps {
  form: SentForm;
  record: CooperationRecord;
  /** The record to merge with, once it is chosen. */
  other?: CooperationRecord | undefined;
  /** Likely duplicates of this record. */
  likely: readonly LikelyDuplicate[];
}

const Choose = ({ form, record, likely }: MergePageProps) => {
  const { language } = form;
  const { code } = record.cooperation;
  const others = likely.map(({ one, other }) => (one.code === code ? other : one));
  const href = officeAddress('merge', language, { code });
  return (
    <>
      <Heading level={2}>{words.likely[language]}</Heading>
      {others.length === 0 && <p class="govuk-body">{words.noLikely[language]}</p>}
      <ul class="govuk-list">
        {others.map((other) => (
          <li key={other.code}>
            <a class="govuk-link" href={`${href}?with=${encodeURIComponent(other.code)}`}>
              {`${other.code}: ${titleLabel(other, language)}`}
            </a>
            {` (${periodLabel(other, language) ?? '–'})`}
          </li>
        ))}
      </ul>
      <form method="get" action={href}>
        <div class="govuk-form-group">
          <label class="govuk-label" for="with">
            {words.code[language]}
          </label>
          <div class="govuk-hint" id="with-hint">
            {words.codeHint[language]}
          </div>
          <input
            class="govuk-input govuk-input--width-10"
            id="with"
            name="with"
            aria-describedby="with-hint"
          />
        </div>
        <Button kind="secondary">{words.compare[language]}</Button>
      </form>
    </>
  );
};

/** First which other record, then both side by side, which one stays, and why. */
export const MergePage = (props: MergePageProps) => {
  const { form, record, other } = props;
  const { language } = form;
  const { code } = record.cooperation;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${titleLabel(record.cooperation, language)}`}>
        {(other ? words.title : words.choose)[language]}
      </Heading>
      {other ? (
        <>
          <Comparison record={record} other={other} language={language} />
          <Form
            view={form}
            action={officeAddress('merge', language, { code })}
            hidden={{ with: other.cooperation.code }}
          >
            <Radios
              {...fieldOf(form, 'into')}
              label={words.keep[language]}
              hint={words.keepHint[language]}
              items={[record, other].map(({ cooperation }) => ({
                value: cooperation.code,
                label: `${cooperation.code}: ${titleLabel(cooperation, language)}`,
              }))}
            />
            <Textarea {...fieldOf(form, 'reason')} label={words.reason[language]} rows={3} />
            <p class="govuk-body">{words.undoable[language]}</p>
            <Button>{words.merge[language]}</Button>
          </Form>
        </>
      ) : (
        <Choose {...props} />
      )}
      <BackToRecord code={code} language={language} />
    </>
  );
};
