import type { Words } from '#kernel/language.ts';
import {
  Button,
  DateInput,
  Details,
  Form,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  Select,
  type SentForm,
  Textarea,
  TextInput,
  typedDate,
} from '#ui';
import type { Day } from '../../calendar/days.ts';
import type { LetterTemplate } from '../../letters/letter-template.ts';
import { type SlotName, slots } from '../../letters/slots.ts';
import type { LackingFact } from '../../letters/written-facts.ts';
import { holderOn, officeClasses, officesOf, standings } from '../../settings/holders.ts';
import { officeClassWords, standingWords, letterWords as words } from '../../settings/letter-words.ts';
import { lackingOf } from '../../settings/letterhead.ts';
import { settingAddress } from '../../settings/pages/addresses.ts';
import type { LetterSettings } from '../../settings/view-letter-settings.ts';
import { pageAddress } from '../addresses.ts';

import { anotherSigner } from '../read-letter.ts';
import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';
import { lackingNames } from './letter-pages.tsx';

const formWords = {
  lacks: { id: 'Belum ada', en: 'Missing' },
  facts: { id: 'Isi surat', en: 'What the letter says' },
  lines: { id: 'Satu pada setiap baris.', en: 'One on each line.' },
  signer: { id: 'Penanda tangan', en: 'Signer' },
  signerHint: {
    id: 'Yang menandatangani adalah pemegang jabatan pada tanggal surat.',
    en: 'Whoever holds the office on the day of the letter signs it.',
  },
  today: { id: 'hari ini', en: 'today' },
  nobody: { id: 'tidak ada yang tercatat hari ini', en: 'nobody on record today' },
  another: { id: 'Pejabat lain, isi di bawah', en: 'Another official, named below' },
  anotherSummary: { id: 'Pejabat lain', en: 'Another official' },
  signerName: { id: 'Nama penanda tangan', en: 'Name of the signer' },
  signerOffice: { id: 'Jabatan penanda tangan', en: 'Office of the signer' },
  headMissing: {
    id: 'Bagian kop berikut belum diatur kantor ini. Yang ditulis di sini hanya dipakai pada surat ini; administrator dapat mengaturnya untuk semua surat pada halaman',
    en: 'This office has not set the following of its letterhead. What is written here stands on this letter only; the administrator can set it for all letters on the page',
  },
  make: { id: 'Buat surat', en: 'Make the letter' },
} as const satisfies Record<string, Words>;

interface FieldProps {
  form: SentForm;
  stored: Readonly<Record<string, string>>;
}

const SlotField = ({ form, slot, stored }: FieldProps & { slot: SlotName }) => {
  const { language } = form;
  const { kind, name } = slots[slot];
  const label = name[language].charAt(0).toUpperCase() + name[language].slice(1);
  if (kind === 'day' || kind === 'weekday') {
    const wrong = (['day', 'month', 'year'] as const).find(
      (part) => fieldOf(form, `${slot}-${part}`).error !== undefined,
    );
    const error = fieldOf(form, wrong ? `${slot}-${wrong}` : slot).error;
    return (
      <DateInput
        name={slot}
        language={language}
        label={label}
        values={typedDate({ ...stored, ...form.typed }, slot)}
        error={error}
      />
    );
  }
  const field = fieldOf(form, slot, stored[slot]);
  if (kind === 'list' || kind === 'rows')
    return <Textarea {...field} label={label} hint={formWords.lines[language]} rows={3} />;
  return <TextInput {...field} label={label} />;
};

/** What the office has not set of its letterhead, asked for this letter alone. */
const HeadFields = ({ form, stored, settings }: FieldProps & { settings: LetterSettings }) => {
  const { language } = form;
  const lacking = lackingOf(settings.letterhead);
  if (lacking.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.letterhead[language]}</Heading>
      <p class="govuk-body">
        {formWords.headMissing[language]}{' '}
        <a class="govuk-link" href={settingAddress('letterhead', language)}>
          {words.title[language]}
        </a>
        .
      </p>
      {lacking.map((name) => {
        const field = { ...fieldOf(form, name, stored[name]), label: words[name][language] };
        return name === 'address' ? (
          <Textarea key={name} {...field} rows={2} />
        ) : (
          <TextInput key={name} {...field} />
        );
      })}
    </>
  );
};

const typedSignerFields = [
  'titlesBefore',
  'titlesAfter',
  'rank',
  'nip',
  'ownOffice',
  'onBehalfOf',
  'forOffice',
] as const;

/** An official nobody has recorded; folded away where somebody is. */
const AnotherSigner = ({ form, open }: { form: SentForm; open: boolean }) => {
  const { language } = form;
  const refused = fieldOf(form, 'signerName').error ?? fieldOf(form, 'signerOffice').error;
  return (
    <Details summary={formWords.anotherSummary[language]} open={open || refused !== undefined}>
      <TextInput {...fieldOf(form, 'signerName')} label={formWords.signerName[language]} />
      <TextInput {...fieldOf(form, 'signerOffice')} label={formWords.signerOffice[language]} />
      <Select
        {...fieldOf(form, 'officeClass', 'head')}
        label={words.officeClass[language]}
        items={officeClasses.map((value) => ({ value, text: officeClassWords[value][language] }))}
      />
      <Select
        {...fieldOf(form, 'standing', 'definitive')}
        label={words.standing[language]}
        items={standings.map((value) => ({ value, text: standingWords[value][language] }))}
      />
      {typedSignerFields.map((name) => (
        <TextInput key={name} {...fieldOf(form, name)} label={words[name][language]} />
      ))}
    </Details>
  );
};

const SignerFields = ({ form, settings, day }: { form: SentForm; settings: LetterSettings; day: Day }) => {
  const { language } = form;
  const { holders } = settings;
  const offices = officesOf(holders);
  const inOffice = (office: string) => holderOn(holders, office, day)?.name ?? formWords.nobody[language];
  return (
    <>
      <Heading level={2}>{formWords.signer[language]}</Heading>
      <Select
        {...fieldOf(form, 'signer', offices[0] ?? anotherSigner)}
        label={formWords.signer[language]}
        hint={formWords.signerHint[language]}
        items={[
          ...offices.map((office) => ({
            value: office,
            text: `${office} (${formWords.today[language]}: ${inOffice(office)})`,
          })),
          { value: anotherSigner, text: formWords.another[language] },
        ]}
      />
      <AnotherSigner form={form} open={offices.length === 0} />
    </>
  );
};

interface LetterPageProps extends CasePageView {
  form: SentForm;
  template: LetterTemplate;
  names: readonly SlotName[];
  /** What is known already, as the fields hold it. */
  stored: Readonly<Record<string, string>>;
  lacking: readonly LackingFact[];
  settings: LetterSettings;
}

/** One letter: every fact it says, those that are known filled in, and what it stands on. */
export const LetterPage = ({
  form,
  template,
  names,
  stored,
  lacking,
  settings,
  ...props
}: LetterPageProps) => {
  const { view, title, law, language } = props;
  const code = view.case.code;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={`${code} · ${title}`}>
        {template.name[language]}
      </Heading>
      <p class="govuk-body">
        <Articles basis={law.basis(template.basis)} day={law.day} language={language} />
      </p>
      {lacking.length > 0 && (
        <InsetText>{`${formWords.lacks[language]}: ${lackingNames(lacking, language)}.`}</InsetText>
      )}
      <Form view={form} action={pageAddress('letter', language, { code, letter: template.code })} guarded>
        <Heading level={2}>{formWords.facts[language]}</Heading>
        {names.map((slot) => (
          <SlotField key={slot} form={form} slot={slot} stored={stored} />
        ))}
        <HeadFields form={form} stored={stored} settings={settings} />
        <SignerFields form={form} settings={settings} day={law.day} />
        <Button>{formWords.make[language]}</Button>
      </Form>
    </>
  );
};
