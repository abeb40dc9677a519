import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  NotificationBanner,
  Textarea,
  TextInput,
} from '#ui';
import { alertRules } from '../alert.ts';
import { alertAddress } from '../paths.ts';
import { ruleGrounds } from '../rule-grounds.ts';
import { type ThresholdName, type Thresholds, thresholdNames, thresholdsSchema } from '../thresholds.ts';
import { ruleWords, thresholdWords } from '../words.ts';

export const thresholdsTitle: Words = {
  id: 'Aturan dan ambang perhatian',
  en: 'Rules and thresholds of alerts',
};

const words = {
  lead: {
    id: 'Setiap perhatian mengikuti hukum, pilihan kantor ini, atau keduanya. Hukum tidak dapat diubah di sini; pilihan kantor berlaku sejak tanggal yang Anda tulis.',
    en: 'Every alert goes by the law, by a choice of this office, or both. The law cannot be changed here; the choices of the office hold from the day you write.',
  },
  rule: { id: 'Perhatian', en: 'Alert' },
  law: { id: 'Hukum', en: 'Law' },
  choice: { id: 'Pilihan kantor', en: 'Choice of the office' },
  how: { id: 'Penjelasan', en: 'Explanation' },
  none: { id: '–', en: '–' },
  programs: {
    id: 'Kantor ini belum menetapkan ambangnya; yang berlaku adalah bawaan Jalin.',
    en: 'This office has not set its thresholds; those Jalin brings are in force.',
  },
  own: { id: 'Berlaku sejak', en: 'In force from' },
  set: { id: 'Tetapkan ambang', en: 'Set the thresholds' },
  starts: { id: 'Berlaku sejak', en: 'In force from' },
  startsHint: { id: 'Misalnya 1 Januari 2018', en: 'Like 1 January 2018' },
  basis: { id: 'Dasar atau alasannya', en: 'Their basis, or why' },
  basisHint: { id: 'Misalnya SOP nomor 180/34/2017', en: 'Like SOP 180/34/2017' },
  save: { id: 'Simpan ambang', en: 'Save the thresholds' },
  saved: { id: 'Ambang tersimpan.', en: 'The thresholds are saved.' },
  versions: { id: 'Yang pernah ditetapkan', en: 'What was set before' },
  who: { id: 'Oleh', en: 'By' },
  when: { id: 'Dicatat', en: 'Recorded' },
  values: { id: 'Ambang', en: 'Thresholds' },
} as const satisfies Record<string, Words>;

export interface ShownVersion {
  starts: string;
  content: unknown;
  basis: string;
  by: string;
  at: Date;
}

interface Props {
  form: FormView;
  /** In force today. */
  standing: Thresholds;
  versions: readonly ShownVersion[];
  /** The version in force today; undefined = the program's. */
  since: string | undefined;
  mayRun: boolean;
  saved: boolean;
}

const valueWords = (name: ThresholdName, value: number, language: Language) =>
  `${thresholdWords[name].label[language]}: ${value} ${thresholdWords[name].unit[language]}`;

const Rules = ({ form: { language }, standing }: Props) => (
  <CardTable
    firstCellIsHeader
    columns={[words.rule, words.law, words.choice, words.how].map((header) => ({ header: header[language] }))}
    rows={alertRules.map((rule) => {
      const { law, thresholds, note } = ruleGrounds[rule];
      return [
        ruleWords[rule][language],
        law?.[language] ?? words.none[language],
        thresholds.map((name) => valueWords(name, standing[name], language)).join('; ') ||
          words.none[language],
        note[language],
      ];
    })}
  />
);

const Setting = ({ form, standing }: Props) => {
  const { language } = form;
  return (
    <section>
      <Heading level={2}>{words.set[language]}</Heading>
      <Form view={form} action={alertAddress('thresholds', language)} guarded>
        {thresholdNames.map((name) => (
          <TextInput
            key={name}
            {...fieldOf(form, name, String(standing[name]))}
            label={`${thresholdWords[name].label[language]} (${thresholdWords[name].unit[language]})`}
            inputmode="numeric"
            width={4}
          />
        ))}
        <TextInput
          {...fieldOf(form, 'starts')}
          label={words.starts[language]}
          hint={words.startsHint[language]}
          width={20}
        />
        <Textarea
          {...fieldOf(form, 'basis')}
          label={words.basis[language]}
          hint={words.basisHint[language]}
          rows={2}
        />
        <Button>{words.save[language]}</Button>
      </Form>
    </section>
  );
};

const Versions = ({ versions, form: { language } }: Props) => (
  <section>
    <Heading level={2}>{words.versions[language]}</Heading>
    <CardTable
      columns={[words.starts, words.values, words.basis, words.who, words.when].map((header) => ({
        header: header[language],
      }))}
      rows={versions.map(({ starts, content, basis, by, at }) => {
        const read = thresholdsSchema.parse(content);
        return [
          formatDay(starts, language),
          thresholdNames.map((name) => valueWords(name, read[name], language)).join('; '),
          basis,
          by,
          formatMoment(at, language),
        ];
      })}
    />
  </section>
);

/** By what alerts go: which rules are law, which are the office's choice, who chose, when and why. */
export const ThresholdsPage = (props: Props) => {
  const { form, since, versions, mayRun, saved } = props;
  const { language } = form;
  return (
    <>
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.saved[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1}>{thresholdsTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <InsetText>
        {since === undefined
          ? words.programs[language]
          : `${words.own[language]} ${formatDay(since, language)}.`}
      </InsetText>
      <Rules {...props} />
      {mayRun && <Setting {...props} />}
      {versions.length > 0 && <Versions {...props} />}
    </>
  );
};
