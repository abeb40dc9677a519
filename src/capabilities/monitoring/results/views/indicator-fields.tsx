import type { Words } from '#kernel/language.ts';
import { sustainableGoals } from '#reference';
import { Checkboxes, type FormView, fieldOf, Radios, Select, Textarea, TextInput } from '#ui';
import { type Description, directions } from '../indicator-input.ts';
import { directionWords } from '../words.ts';

const words = {
  title: { id: 'Apa yang diukur', en: 'What is measured' },
  titleHint: { id: 'Misalnya hasil susu per ekor', en: 'Like the milk of a cow' },
  unit: { id: 'Satuan', en: 'Unit' },
  unitHint: { id: 'Misalnya liter per hari, orang, persen', en: 'Like litres a day, people, per cent' },
  direction: { id: 'Arah yang diharapkan', en: 'Which way is better' },
  how: { id: 'Cara mengukurnya (opsional)', en: 'How it is measured (optional)' },
  sdg: { id: 'Tujuan Pembangunan Berkelanjutan (opsional)', en: 'Sustainable Development Goal (optional)' },
  noSdg: { id: 'Tidak dikaitkan', en: 'Not linked' },
  public: { id: 'Untuk umum', en: 'For the public' },
  publicItem: {
    id: 'Hasil ukurnya boleh tampil pada halaman publik kerja sama ini bila kerja samanya terbit',
    en: 'Its measured values may stand on the public page of this cooperation once that is published',
  },
  value: { id: 'Nilai', en: 'Value' },
  date: { id: 'Kapan', en: 'When' },
  dateHint: {
    id: 'Setepat yang diketahui: 12 Mei 2016, Mei 2016, atau 2016',
    en: 'As exact as it is known: 12 May 2016, May 2016, or 2016',
  },
  source: { id: 'Sumbernya', en: 'Its source' },
  sourceHint: {
    id: 'Siapa yang mengukur atau naskah yang menyebutnya, misalnya Laporan Dinas Peternakan 2016',
    en: 'Who measured it or the paper that says so, like the report of the livestock agency of 2016',
  },
  planHint: {
    id: 'Naskah yang menetapkannya, bila ada, misalnya RKS 2016',
    en: 'The paper that sets it, if there is one, like the plan of 2016',
  },
  optional: { id: '(opsional)', en: '(optional)' },
} as const satisfies Record<string, Words>;

/** What an indicator is: of something new, or as it stands. */
export const DescriptionFields = ({ form, stored }: { form: FormView; stored?: Description | undefined }) => {
  const { language } = form;
  return (
    <>
      <TextInput
        {...fieldOf(form, 'title', stored?.title)}
        label={words.title[language]}
        hint={words.titleHint[language]}
      />
      <TextInput
        {...fieldOf(form, 'unit', stored?.unit)}
        label={words.unit[language]}
        hint={words.unitHint[language]}
        width={20}
      />
      <Radios
        {...fieldOf(form, 'direction', stored?.direction)}
        label={words.direction[language]}
        small
        items={directions.map((value) => ({ value, label: directionWords[value][language] }))}
      />
      <Textarea {...fieldOf(form, 'how', stored?.how)} label={words.how[language]} rows={2} />
      <Select
        {...fieldOf(form, 'sdg', stored?.sdg?.toString())}
        label={words.sdg[language]}
        items={[
          { value: '', text: words.noSdg[language] },
          ...sustainableGoals.map(({ number, name }) => ({
            value: String(number),
            text: `${number}. ${name[language]}`,
          })),
        ]}
      />
      <Checkboxes
        name="public"
        language={language}
        label={words.public[language]}
        small
        values={[form.typed.public ?? (stored?.public ? 'yes' : '')]}
        items={[{ value: 'yes', label: words.publicItem[language] }]}
      />
    </>
  );
};

interface ValueProps {
  form: FormView;
  /** Before the names of the fields, where a form has several values: "baseline-". */
  prefix?: string;
  unit?: string | undefined;
  /** A target comes from a plan, or from nobody. */
  isTarget?: boolean;
}

/** A value with its date and source. */
export const ValueFields = ({ form, prefix = '', unit, isTarget = false }: ValueProps) => {
  const { language } = form;
  const label = (name: 'value' | 'date' | 'source') => words[name][language];
  return (
    <>
      <TextInput
        {...fieldOf(form, `${prefix}value`)}
        label={unit ? `${label('value')} (${unit})` : label('value')}
        inputmode="decimal"
        width={10}
      />
      <TextInput
        {...fieldOf(form, `${prefix}date`)}
        label={label('date')}
        hint={words.dateHint[language]}
        width={20}
      />
      <TextInput
        {...fieldOf(form, `${prefix}source`)}
        label={isTarget ? `${label('source')} ${words.optional[language]}` : label('source')}
        hint={words[isTarget ? 'planHint' : 'sourceHint'][language]}
      />
    </>
  );
};
