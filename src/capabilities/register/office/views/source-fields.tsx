import { fieldOf, Select, type SentForm, TextInput } from '#ui';
import { sourceKinds } from '../../facts.ts';
import { sourceKindWords } from '../../words.ts';
import { ImpreciseDate } from './imprecise-date.tsx';

const words = {
  heading: { id: 'Dari mana Anda tahu?', en: 'How do you know?' },
  why: {
    id: 'Setiap fakta menyebut sumbernya. Sebut kantornya, bukan nama orang.',
    en: 'Every fact names its source. Name the office, not a person.',
  },
  kind: { id: 'Jenis sumber', en: 'Kind of source' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  title: { id: 'Judul atau nomor sumber', en: 'Title or number of the source' },
  titleHint: {
    id: 'Misalnya "Surat Sekda nomor 510/22" atau "Wawancara Bagian Kerja Sama"',
    en: 'For example "Letter 510/22" or "Interview with the cooperation unit"',
  },
  office: {
    id: 'Kantor yang menulis atau menyatakan (opsional)',
    en: 'Office that wrote or said it (optional)',
  },
  dated: { id: 'Tanggal sumber (opsional)', en: 'Date of the source (optional)' },
  place: {
    id: 'Halaman atau bagian (opsional)',
    en: 'Page or part (optional)',
  },
  address: {
    id: 'Alamat laman atau nomor arsip (opsional)',
    en: 'Web address or archive number (optional)',
  },
} as const;

/** Asks where the officer has it from. Every form that records a fact ends with it. */
export const SourceFields = ({ form }: { form: SentForm }) => {
  const { language } = form;
  return (
    <fieldset class="govuk-fieldset">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--m">{words.heading[language]}</legend>
      <p class="govuk-body">{words.why[language]}</p>
      <Select
        {...fieldOf(form, 'source-kind')}
        label={words.kind[language]}
        items={[
          { value: '', text: words.choose[language] },
          ...sourceKinds.map((kind) => ({ value: kind, text: sourceKindWords[kind][language] })),
        ]}
      />
      <TextInput
        {...fieldOf(form, 'source-title')}
        label={words.title[language]}
        hint={words.titleHint[language]}
      />
      <TextInput {...fieldOf(form, 'source-office')} label={words.office[language]} />
      <ImpreciseDate form={form} name="source-dated" label={words.dated[language]} />
      <TextInput {...fieldOf(form, 'source-place')} label={words.place[language]} width={20} />
      <TextInput {...fieldOf(form, 'source-address')} label={words.address[language]} />
    </fieldset>
  );
};
