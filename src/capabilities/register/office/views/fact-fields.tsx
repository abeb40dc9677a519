import { fields, kindCodes, kindWords, sustainableGoals } from '#reference';
import { Checkboxes, Details, fieldOf, Select, type SentForm, Textarea, TextInput } from '#ui';
import type { FactAnswers } from '../read-facts.ts';
import { ImpreciseDate } from './imprecise-date.tsx';

const words = {
  titleId: { id: 'Judul', en: 'Title in Indonesian' },
  titleHint: {
    id: 'Misalnya "Hibah air minum: Pemerintah Kerajaan Belanda"',
    en: 'For example "Hibah air minum: Pemerintah Kerajaan Belanda"',
  },
  titleEn: { id: 'Judul dalam bahasa Inggris (opsional)', en: 'Title in English (optional)' },
  kind: { id: 'Bentuk kerja sama', en: 'Kind of cooperation' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  activity: { id: 'Kerja sama yang dilakukan (opsional)', en: 'What is done (optional)' },
  activityHint: {
    id: 'Dengan kata-kata sumbernya bila ada.',
    en: 'In the words of the source where there are any.',
  },
  fields: { id: 'Urusan pemerintahan (opsional)', en: 'Fields of government (optional)' },
  fieldsHint: {
    id: 'Menurut UU 23/2014. Pilih semua yang sesuai.',
    en: 'As in Law 23/2014. Choose all that fit.',
  },
  sdgs: { id: 'Tujuan pembangunan berkelanjutan (opsional)', en: 'Sustainable development goals (optional)' },
  chosen: { id: 'dipilih', en: 'chosen' },
  start: { id: 'Mulai (opsional)', en: 'Start (optional)' },
  dateHint: {
    id: 'Isi tahunnya saja bila hanya itu yang diketahui. Bulan boleh dengan nama.',
    en: 'Only the year, if that is all that is known. The month may be a name.',
  },
  end: { id: 'Berakhir (opsional)', en: 'End (optional)' },
  period: { id: 'Periode seperti tertulis (opsional)', en: 'Period as written (optional)' },
  periodHint: {
    id: 'Kata-kata persis di sumbernya, misalnya "2012- sekarang"',
    en: 'The exact words of the source, like "2012- sekarang"',
  },
} as const;

export const noFacts: FactAnswers = {
  titleId: '',
  titleEn: null,
  kind: '',
  activity: null,
  fields: [],
  sdgs: [],
  start: null,
  end: null,
  periodWords: null,
};

interface FactFieldsProps {
  form: SentForm;
  facts: FactAnswers;
}

/** Long lists are folded unless something in them is ticked. */
const FieldsAndGoals = ({ form, facts }: FactFieldsProps) => {
  const { language } = form;
  const chosenFields = form.ticked('fields') ?? facts.fields;
  const chosenGoals = form.ticked('sdgs') ?? facts.sdgs.map(String);
  const summary = (label: string, count: number) =>
    count > 0 ? `${label}: ${count} ${words.chosen[language]}` : label;
  return (
    <>
      <Details summary={summary(words.fields[language], chosenFields.length)} open={chosenFields.length > 0}>
        <Checkboxes
          name="fields"
          language={language}
          label={words.fields[language]}
          hint={words.fieldsHint[language]}
          small
          values={chosenFields}
          items={fields.map(({ code, name }) => ({ value: code, label: name[language] }))}
        />
      </Details>
      <Details summary={summary(words.sdgs[language], chosenGoals.length)} open={chosenGoals.length > 0}>
        <Checkboxes
          name="sdgs"
          language={language}
          label={words.sdgs[language]}
          small
          values={chosenGoals}
          items={sustainableGoals.map(({ number, name }) => ({
            value: String(number),
            label: `${number}. ${name[language]}`,
          }))}
        />
      </Details>
    </>
  );
};

/** What the cooperation is, when it is, and in whose words: the same questions for recording and correcting. */
export const FactFields = ({ form, facts }: FactFieldsProps) => {
  const { language } = form;
  return (
    <>
      <TextInput
        {...fieldOf(form, 'titleId', facts.titleId)}
        label={words.titleId[language]}
        hint={words.titleHint[language]}
      />
      <TextInput {...fieldOf(form, 'titleEn', facts.titleEn ?? '')} label={words.titleEn[language]} />
      <Select
        {...fieldOf(form, 'kind', facts.kind)}
        label={words.kind[language]}
        items={[
          { value: '', text: words.choose[language] },
          ...kindCodes.map((kind) => ({ value: kind, text: kindWords(kind)[language] })),
        ]}
      />
      <Textarea
        {...fieldOf(form, 'activity', facts.activity ?? '')}
        label={words.activity[language]}
        hint={words.activityHint[language]}
        rows={4}
      />
      <FieldsAndGoals form={form} facts={facts} />
      <ImpreciseDate
        form={form}
        name="start"
        label={words.start[language]}
        hint={words.dateHint[language]}
        stored={facts.start}
      />
      <ImpreciseDate form={form} name="end" label={words.end[language]} stored={facts.end} mayBeOpen />
      <TextInput
        {...fieldOf(form, 'periodWords', facts.periodWords ?? '')}
        label={words.period[language]}
        hint={words.periodHint[language]}
      />
    </>
  );
};
