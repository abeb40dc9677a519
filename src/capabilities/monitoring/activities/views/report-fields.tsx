import type { Words } from '#kernel/language.ts';
import { Checkboxes, Details, FileUpload, type FormView, fieldOf, Select, Textarea, TextInput } from '#ui';
import { type ActivityReport, fundSources } from '../activity-input.ts';
import { fundWords } from '../words.ts';

export const mostBytes = 10 * 1024 * 1024;

const words = {
  date: { id: 'Kapan', en: 'When' },
  dateHint: {
    id: 'Setepat yang diketahui: 12 Mei 2016, Mei 2016, atau 2016',
    en: 'As exact as it is known: 12 May 2016, May 2016, or 2016',
  },
  result: { id: 'Hasilnya (opsional)', en: 'What came of it (optional)' },
  evidence: { id: 'Foto atau berkas (opsional)', en: 'Photo or file (optional)' },
  evidenceHint: {
    id: 'Foto, daftar hadir, atau berita acara. Lokasi di dalam foto dihapus.',
    en: 'A photo, list of those present, or minutes. The location inside a photo is removed.',
  },
  counts: { id: 'Peserta, penerima manfaat, dan biaya', en: 'Participants, beneficiaries and cost' },
  unknown: {
    id: 'Kosongkan yang tidak diketahui. Nol berarti sudah dihitung dan memang tidak ada.',
    en: 'Leave empty what is not known. Zero means that it was counted and there were none.',
  },
  ours: { id: 'Peserta dari daerah kita', en: 'Participants from our side' },
  theirs: { id: 'Peserta dari mitra', en: 'Participants from the partner' },
  women: { id: 'Di antaranya perempuan', en: 'Of them women' },
  youth: { id: 'Di antaranya pemuda', en: 'Of them young people' },
  group: { id: 'Penerima manfaat', en: 'Who benefits' },
  groupHint: { id: 'Misalnya kelompok tani ternak', en: 'Like a group of dairy farmers' },
  groupPlace: { id: 'Tempat penerima manfaat', en: 'Where they are' },
  reached: { id: 'Jumlah penerima manfaat', en: 'How many they are' },
  counted: { id: 'Cara menghitungnya', en: 'How they were counted' },
  countedHint: { id: 'Misalnya daftar hadir, 40 kepala keluarga', en: 'Like a list of 40 households' },
  amount: { id: 'Biaya', en: 'Cost' },
  currency: { id: 'Mata uang', en: 'Currency' },
  costDated: { id: 'Tanggal biaya ini', en: 'Date of this cost' },
  funds: { id: 'Sumber dana', en: 'Source of funds' },
  notSaid: { id: 'Tidak diketahui', en: 'Not known' },
  public: { id: 'Untuk umum', en: 'For the public' },
  publicItem: {
    id: 'Boleh tampil pada halaman publik kerja sama ini bila sudah terlaksana dan kerja samanya terbit',
    en: 'May stand on the public page of this cooperation once it is done and the cooperation is published',
  },
} as const satisfies Record<string, Words>;

export const DateField = ({ form, stored = '' }: { form: FormView; stored?: string }) => (
  <TextInput
    {...fieldOf(form, 'date', stored)}
    label={words.date[form.language]}
    hint={words.dateHint[form.language]}
    width={20}
  />
);

export const EvidenceField = ({ form }: { form: FormView }) => {
  const { value: _, ...field } = fieldOf(form, 'evidence');
  return (
    <FileUpload
      {...field}
      label={words.evidence[form.language]}
      hint={words.evidenceHint[form.language]}
      accept=".jpg,.jpeg,.png,.webp,.pdf"
      mostBytes={mostBytes}
      multiple
    />
  );
};

export const PublicField = ({ form }: { form: FormView }) => (
  <Checkboxes
    name="public"
    language={form.language}
    label={words.public[form.language]}
    small
    values={[form.typed.public ?? '']}
    items={[{ value: 'yes', label: words.publicItem[form.language] }]}
  />
);

const numbers = ['ours', 'theirs', 'women', 'youth'] as const;
const folded = [...numbers, 'group', 'groupPlace', 'reached', 'counted', 'amount', 'currency', 'costDated'];

/** What was reported before, as the form shows it. */
const storedOf = (report: ActivityReport | null | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries({ ...report, ...report?.cost })
      .filter(([, value]) => value !== null && typeof value !== 'object')
      .map(([name, value]) => [name, String(value)]),
  );

interface ReportProps {
  form: FormView;
  report?: ActivityReport | null | undefined;
}

/** Numbers, beneficiaries and cost: folded away, because most entries are made on a phone in a hurry. */
const Counts = ({ form, stored }: { form: FormView; stored: Readonly<Record<string, string>> }) => {
  const { language, refusal, typed } = form;
  const field = (name: string) => fieldOf(form, name, stored[name]);
  const label = (name: keyof typeof words) => words[name][language];
  const open =
    refusal?.fields.some((one) => folded.includes(one.field)) ||
    folded.some((name) => name !== 'currency' && (typed[name] ?? stored[name] ?? '') !== '');
  return (
    <Details summary={label('counts')} open={open}>
      <p class="govuk-body">{label('unknown')}</p>
      {numbers.map((name) => (
        <TextInput key={name} {...field(name)} label={label(name)} inputmode="numeric" width={5} />
      ))}
      <TextInput {...field('group')} label={label('group')} hint={label('groupHint')} />
      <TextInput {...field('groupPlace')} label={label('groupPlace')} />
      <TextInput {...field('reached')} label={label('reached')} inputmode="numeric" width={10} />
      <TextInput {...field('counted')} label={label('counted')} hint={label('countedHint')} />
      <TextInput {...field('amount')} label={label('amount')} inputmode="decimal" width={20} />
      <TextInput
        {...fieldOf(form, 'currency', stored.currency ?? 'IDR')}
        label={label('currency')}
        width={5}
      />
      <TextInput {...field('costDated')} label={label('costDated')} width={20} />
      <Select
        {...field('funds')}
        label={label('funds')}
        items={[
          { value: '', text: label('notSaid') },
          ...fundSources.map((value) => ({ value, text: fundWords[value][language] })),
        ]}
      />
    </Details>
  );
};

/** What was done, for whom, and what came of it. */
export const ReportFields = ({ form, report }: ReportProps) => {
  const stored = storedOf(report);
  return (
    <>
      <Textarea {...fieldOf(form, 'result', stored.result)} label={words.result[form.language]} rows={4} />
      <EvidenceField form={form} />
      <Counts form={form} stored={stored} />
    </>
  );
};
