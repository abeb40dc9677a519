import { currencies, languageName } from '#reference';
import { Checkboxes, fieldOf, Radios, Select, type SentForm, Textarea, TextInput } from '#ui';
import { instrumentKinds } from '../../facts.ts';
import { type ActKind, actKinds } from '../../lifecycle.ts';
import { actWords, instrumentWords } from '../../words.ts';
import { languageChoices } from '../languages.ts';
import { ImpreciseDate } from './imprecise-date.tsx';

const words = {
  instrument: { id: 'Jenis naskah', en: 'Kind of instrument' },
  none: { id: 'Tidak ada naskah disebut', en: 'No instrument named' },
  choose: { id: 'Pilih satu', en: 'Choose one' },
  numberOurs: { id: 'Nomor dari pemerintah daerah (opsional)', en: 'Our number (optional)' },
  numberPartner: { id: 'Nomor dari mitra (opsional)', en: 'The partner’s number (optional)' },
  signed: { id: 'Tanggal tanda tangan (opsional)', en: 'Date signed (optional)' },
  place: { id: 'Tempat tanda tangan (opsional)', en: 'Place signed (optional)' },
  until: { id: 'Berlaku sampai (opsional)', en: 'Valid until (optional)' },
  languages: { id: 'Bahasa naskah (opsional)', en: 'Languages (optional)' },
  heldBy: { id: 'Siapa menyimpan naskah asli (opsional)', en: 'Who keeps the original (optional)' },
  purpose: { id: 'Dana untuk apa', en: 'What the money is for' },
  amount: { id: 'Jumlah', en: 'Amount' },
  amountHint: { id: 'Misalnya 1.250.000.000', en: 'For example 1,250,000,000' },
  currency: { id: 'Mata uang', en: 'Currency' },
  currencyHint: { id: 'Kode tiga huruf: IDR, USD, EUR', en: 'Three-letter code: IDR, USD, EUR' },
  dated: { id: 'Per tanggal (opsional)', en: 'As of (optional)' },
  act: { id: 'Apa yang terjadi', en: 'What happened' },
  actInstrument: {
    id: 'Naskah yang mana (bila ditandatangani atau diperbarui)',
    en: 'Which instrument (if signed or renewed)',
  },
  notAbout: { id: 'Bukan tentang naskah tertentu', en: 'Not about a particular instrument' },
  actDate: { id: 'Kapan (opsional)', en: 'When (optional)' },
  actWords: { id: 'Kata-kata sumbernya (opsional)', en: 'In the words of the source (optional)' },
} as const;

interface BlockProps {
  form: SentForm;
  prefix: string;
  legend: string;
  /** The block may be left empty. */
  optional?: boolean | undefined;
}

export const InstrumentFields = ({ form, prefix, legend, optional }: BlockProps) => {
  const { language } = form;
  return (
    <fieldset class="govuk-fieldset jalin-block">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <Select
        {...fieldOf(form, `${prefix}-kind`)}
        label={words.instrument[language]}
        items={[
          { value: '', text: (optional ? words.none : words.choose)[language] },
          ...instrumentKinds.map((kind) => ({
            value: kind,
            text: instrumentWords[kind]?.[language] ?? kind,
          })),
        ]}
      />
      <TextInput {...fieldOf(form, `${prefix}-number-ours`)} label={words.numberOurs[language]} />
      <TextInput {...fieldOf(form, `${prefix}-number-partner`)} label={words.numberPartner[language]} />
      <ImpreciseDate form={form} name={`${prefix}-signed`} label={words.signed[language]} />
      <TextInput {...fieldOf(form, `${prefix}-place`)} label={words.place[language]} />
      <ImpreciseDate form={form} name={`${prefix}-until`} label={words.until[language]} mayBeOpen />
      <Checkboxes
        name={`${prefix}-languages`}
        language={language}
        label={words.languages[language]}
        small
        values={form.ticked(`${prefix}-languages`) ?? []}
        items={languageChoices.map((code) => ({ value: code, label: languageName(code, language) }))}
      />
      <TextInput {...fieldOf(form, `${prefix}-held-by`)} label={words.heldBy[language]} />
    </fieldset>
  );
};

/** Suggestions for the currency fields; once a page. */
export const CurrencySuggestions = ({ form: { language } }: { form: SentForm }) => (
  <datalist id="known-currencies">
    {currencies().map(({ code, name }) => (
      <option key={code} value={code}>
        {name[language]}
      </option>
    ))}
  </datalist>
);

export const MoneyFields = ({ form, prefix, legend }: BlockProps) => {
  const { language } = form;
  return (
    <fieldset class="govuk-fieldset jalin-block">
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{legend}</legend>
      <TextInput {...fieldOf(form, `${prefix}-purpose`)} label={words.purpose[language]} />
      <TextInput
        {...fieldOf(form, `${prefix}-amount`)}
        label={words.amount[language]}
        hint={words.amountHint[language]}
        inputmode="decimal"
        width={20}
      />
      <TextInput
        {...fieldOf(form, `${prefix}-currency`, 'IDR')}
        label={words.currency[language]}
        hint={words.currencyHint[language]}
        list="known-currencies"
        autocomplete="off"
        width={4}
      />
      <ImpreciseDate form={form} name={`${prefix}-dated`} label={words.dated[language]} />
    </fieldset>
  );
};

export const ActFields = ({
  form,
  kinds = actKinds,
}: {
  form: SentForm;
  kinds?: readonly ActKind[] | undefined;
}) => {
  const { language } = form;
  return (
    <>
      <Radios
        {...fieldOf(form, 'act')}
        label={words.act[language]}
        items={kinds.map((kind) => ({ value: kind, label: actWords[kind][language] }))}
      />
      <Select
        {...fieldOf(form, 'act-instrument')}
        label={words.actInstrument[language]}
        items={[
          { value: '', text: words.notAbout[language] },
          ...instrumentKinds.map((kind) => ({
            value: kind,
            text: instrumentWords[kind]?.[language] ?? kind,
          })),
        ]}
      />
      <ImpreciseDate form={form} name="act-date" label={words.actDate[language]} />
      <Textarea {...fieldOf(form, 'act-words')} label={words.actWords[language]} rows={3} />
    </>
  );
};
