import type { Words } from '#kernel/language.ts';
import {
  Button,
  DateInput,
  FormErrors,
  fieldOf,
  Heading,
  InsetText,
  Select,
  TaskList,
  Textarea,
  TextInput,
  typedDate,
} from '#ui';
import type { LetterTemplate } from '../../letters/letter-template.ts';
import { type SlotName, slots } from '../../letters/slots.ts';
import type { LackingFact } from '../../letters/written-facts.ts';
import { pageAddress } from '../addresses.ts';
import type { SentForm } from '../form-routes.tsx';
import { Articles } from './articles.tsx';
import type { CasePageView } from './case-view.ts';

export const lettersTitle: Words = { id: 'Surat', en: 'Letters' };

const words = {
  lead: {
    id: 'Isi surat diambil dari yang tercatat pada perkara. Yang belum ada disebut; tidak ada surat dengan tempat kosong.',
    en: 'Letters are filled from what the case records. What is missing is named; no letter is made with a blank.',
  },
  lacks: { id: 'Belum ada', en: 'Missing' },
  ready: { id: 'Siap ditulis', en: 'Ready to write' },
  next: { id: 'Untuk langkah berikutnya', en: 'For the next step' },
  facts: { id: 'Isi surat', en: 'What the letter says' },
  lines: { id: 'Satu pada setiap baris.', en: 'One on each line.' },
  frame: { id: 'Kop dan penanda tangan', en: 'Letterhead and signer' },
  letterhead: { id: 'Jabatan pada kop surat', en: 'Office of the letterhead' },
  address: { id: 'Alamat pada kop surat', en: 'Address of the letterhead' },
  place: { id: 'Tempat surat ditulis', en: 'Where the letter is written' },
  signerName: { id: 'Nama penanda tangan', en: 'Name of the signer' },
  titlesBefore: { id: 'Gelar di depan nama (opsional)', en: 'Title before the name (optional)' },
  titlesAfter: { id: 'Gelar di belakang nama (opsional)', en: 'Title after the name (optional)' },
  signerOffice: { id: 'Jabatan penanda tangan', en: 'Office of the signer' },
  officeClass: { id: 'Golongan jabatan', en: 'Kind of office' },
  standing: { id: 'Kedudukan', en: 'Standing' },
  rank: { id: 'Pangkat/golongan (bukan kepala daerah)', en: 'Rank (not of the head)' },
  nip: { id: 'NIP (bukan kepala daerah)', en: 'Civil servant number (not of the head)' },
  onBehalfOf: { id: 'Atas nama (a.n.), bila ada', en: 'On behalf of, if so' },
  docx: { id: 'Unduh DOCX', en: 'Download DOCX' },
  pdf: { id: 'Unduh PDF', en: 'Download PDF' },
} as const satisfies Record<string, Words>;

const officeClasses: readonly (readonly [string, Words])[] = [
  ['head', { id: 'Kepala daerah', en: 'Head of region' }],
  ['deputy', { id: 'Wakil kepala daerah', en: 'Deputy head' }],
  ['secretary', { id: 'Sekretaris daerah', en: 'Regional secretary' }],
  ['other', { id: 'Pejabat lain', en: 'Another official' }],
];
const standings = ['definitive', 'Pj', 'Pjs', 'Plt', 'Plh'];

export interface LetterChoice {
  template: LetterTemplate;
  lacking: readonly LackingFact[];
  /** Its paper is needed or made by a next step. */
  next: boolean;
}

const lackingNames = (lacking: readonly LackingFact[], language: 'id' | 'en') =>
  lacking.map(({ slot }) => slots[slot].name[language]).join('; ');

/** Which letters a case can have, those of the next step first, and what each still lacks. */
export const LettersPage = ({
  view,
  title,
  language,
  mayWriteLetters,
  letters,
}: CasePageView & { letters: readonly LetterChoice[] }) => {
  const code = view.case.cooperationCode;
  return (
    <>
      <Heading level={1} caption={`${code} · ${title}`}>
        {lettersTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      <TaskList
        idPrefix="letter"
        tasks={letters.map(({ template, lacking, next }) => ({
          title: template.name[language],
          href: mayWriteLetters
            ? pageAddress('letter', language, { code, letter: template.code })
            : undefined,
          hint: lacking.length > 0 && `${words.lacks[language]}: ${lackingNames(lacking, language)}`,
          status: next
            ? { tag: words.next[language], colour: 'blue' as const }
            : lacking.length === 0
              ? words.ready[language]
              : '',
        }))}
      />
    </>
  );
};

const SlotField = ({
  form,
  slot,
  stored,
}: {
  form: SentForm;
  slot: SlotName;
  stored: Readonly<Record<string, string>>;
}) => {
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
    return <Textarea {...field} label={label} hint={words.lines[language]} rows={3} />;
  return <TextInput {...field} label={label} />;
};

const texts = [
  'letterhead',
  'place',
  'signerName',
  'titlesBefore',
  'titlesAfter',
  'signerOffice',
  'rank',
  'nip',
  'onBehalfOf',
] as const;

const FrameFields = ({ form, stored }: { form: SentForm; stored: Readonly<Record<string, string>> }) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.frame[language]}</Heading>
      {texts.map((name) => (
        <TextInput key={name} {...fieldOf(form, name, stored[name])} label={words[name][language]} />
      ))}
      <Textarea {...fieldOf(form, 'address')} label={words.address[language]} rows={2} />
      <Select
        {...fieldOf(form, 'officeClass', 'head')}
        label={words.officeClass[language]}
        items={officeClasses.map(([value, name]) => ({ value, text: name[language] }))}
      />
      <Select
        {...fieldOf(form, 'standing', 'definitive')}
        label={words.standing[language]}
        items={standings.map((value) => ({ value, text: value === 'definitive' ? 'Definitif' : value }))}
      />
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
}

/** One letter: every fact it says, those the case knows filled in, to be downloaded. */
export const LetterPage = ({ form, template, names, stored, lacking, ...props }: LetterPageProps) => {
  const { view, title, law, language } = props;
  const code = view.case.cooperationCode;
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
        <InsetText>{`${words.lacks[language]}: ${lackingNames(lacking, language)}.`}</InsetText>
      )}
      {/* A download leaves the page as it is, so the form may be sent again: no holding back of a second sending. */}
      <form
        method="post"
        action={pageAddress('letter', language, { code, letter: template.code })}
        noValidate
      >
        <input type="hidden" name="_csrf" value={form.csrf} />
        <Heading level={2}>{words.facts[language]}</Heading>
        {names.map((slot) => (
          <SlotField key={slot} form={form} slot={slot} stored={stored} />
        ))}
        <FrameFields form={form} stored={stored} />
        <div class="govuk-button-group">
          <Button name="format" value="docx">
            {words.docx[language]}
          </Button>
          <Button kind="secondary" name="format" value="pdf">
            {words.pdf[language]}
          </Button>
        </div>
      </form>
    </>
  );
};
