import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  EmptyState,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  Heading,
  Radios,
  Select,
  TextInput,
} from '#ui';
import { pathOf } from '../../paths.ts';
import { planLineText } from '../../plans/choose-plan-line.ts';
import type { YearlyLine } from '../../plans/view-activity-plan.ts';
import type { CooperationInShort, LocalParty } from '../../store/led-cooperations.ts';
import { activityKinds } from '../activity-input.ts';
import { activityKindWords, activityStateWords } from '../words.ts';
import { titleIn } from './labels.ts';
import { DateField, PublicField, ReportFields } from './report-fields.tsx';

export const recordTitle: Words = { id: 'Catat kegiatan', en: 'Record an activity' };

const words = {
  which: { id: 'Dari kerja sama yang mana', en: 'Of which cooperation' },
  go: { id: 'Lanjut', en: 'Continue' },
  none: { id: 'Belum ada kerja sama', en: 'No cooperation yet' },
  noneWhy: {
    id: 'Kegiatan dicatat pada kerja samanya. Catat kerja samanya dahulu di daftar.',
    en: 'An activity is recorded with its cooperation. Record the cooperation in the list first.',
  },
  title: { id: 'Kegiatannya', en: 'What it is' },
  titleHint: { id: 'Misalnya pelatihan pemerahan sapi', en: 'Like a training in milking' },
  kind: { id: 'Jenis', en: 'Kind' },
  state: { id: 'Sudah terlaksana?', en: 'Has it been done?' },
  place: { id: 'Tempat (opsional)', en: 'Place (optional)' },
  organisation: { id: 'Penanggung jawab', en: 'Responsible' },
  other: { id: 'Lembaga lain, atau belum diketahui', en: 'Another body, or not known yet' },
  agency: { id: 'Nama lembaga lain (opsional)', en: 'Name of the other body (optional)' },
  planLine: {
    id: 'Baris rencana yang dilaksanakan (opsional)',
    en: 'Line of the plan it carries out (optional)',
  },
  notSaid: { id: 'Belum tahu', en: 'Not known yet' },
  noPlan: { id: 'Tidak dalam rencana', en: 'In no plan' },
  save: { id: 'Simpan kegiatan', en: 'Save the activity' },
} as const satisfies Record<string, Words>;

/** To which cooperation a new activity belongs. */
export const ChoosePage = ({
  language,
  cooperations,
}: {
  language: Language;
  cooperations: readonly CooperationInShort[];
}) => (
  <>
    <Heading level={1}>{recordTitle[language]}</Heading>
    {cooperations.length === 0 ? (
      <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
    ) : (
      <form method="get" action={pathOf('choose', language)}>
        <Select
          name="code"
          language={language}
          label={words.which[language]}
          items={cooperations.map((one) => ({
            value: one.code,
            text: `${one.code} ${titleIn(one, language)}`,
          }))}
        />
        <Button>{words.go[language]}</Button>
      </form>
    )}
  </>
);

interface RecordProps {
  form: FormView;
  cooperation: CooperationInShort;
  parties: readonly LocalParty[];
  /** Of the plans of this cooperation. */
  lines: readonly YearlyLine[];
  /** The one that is being recorded as carried out. */
  planned: YearlyLine | undefined;
  /** Sent along, so that the same form sent twice records one activity. */
  freshKey: string;
}

const PlanLineField = ({ form, lines, planned }: Pick<RecordProps, 'form' | 'lines' | 'planned'>) => {
  const { language } = form;
  if (lines.length === 0) return null;
  return (
    <Select
      {...fieldOf(form, 'planLine', planned && planLineText({ year: planned.year, line: planned.line.key }))}
      label={words.planLine[language]}
      items={[
        { value: '', text: words.notSaid[language] },
        ...lines.map(({ year, line }) => ({
          value: planLineText({ year, line: line.key }),
          text: `${year}: ${line.title}`,
        })),
        { value: 'none', text: words.noPlan[language] },
      ]}
    />
  );
};

const Responsible = ({ form, parties, planned }: Pick<RecordProps, 'form' | 'parties' | 'planned'>) => {
  const { language } = form;
  return (
    <>
      {parties.length > 0 && (
        <Radios
          {...fieldOf(form, 'organisationId')}
          label={words.organisation[language]}
          small
          items={[
            ...parties.map(({ id, name }) => ({ value: String(id), label: name })),
            { value: 'other', label: words.other[language] },
          ]}
        />
      )}
      <TextInput
        {...fieldOf(form, 'agency', planned?.line.agency)}
        label={words[parties.length > 0 ? 'agency' : 'organisation'][language]}
      />
    </>
  );
};

/** The form of a new activity: few questions first, for a phone on the way. */
export const RecordPage = ({ form, cooperation, parties, lines, planned, freshKey }: RecordProps) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${cooperation.code} ${titleIn(cooperation, language)}`}>
        {recordTitle[language]}
      </Heading>
      <Form
        view={form}
        action={pathOf('record', language, { code: cooperation.code })}
        hidden={{ key: form.typed.key ?? freshKey }}
        withFiles
        guarded
      >
        <TextInput
          {...fieldOf(form, 'title', planned?.title)}
          label={words.title[language]}
          hint={words.titleHint[language]}
        />
        <Radios
          {...fieldOf(form, 'kind')}
          label={words.kind[language]}
          small
          items={activityKinds.map((value) => ({ value, label: activityKindWords[value][language] }))}
        />
        <Radios
          {...fieldOf(form, 'state')}
          label={words.state[language]}
          inline
          small
          items={(['done', 'planned'] as const).map((value) => ({
            value,
            label: activityStateWords[value][language],
          }))}
        />
        <DateField form={form} />
        <TextInput {...fieldOf(form, 'place', planned?.line.place)} label={words.place[language]} />
        <Responsible form={form} parties={parties} planned={planned} />
        <PlanLineField form={form} lines={lines} planned={planned} />
        <ReportFields form={form} />
        <PublicField form={form} />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};
