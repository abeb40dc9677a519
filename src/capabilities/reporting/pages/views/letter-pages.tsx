import type { Words } from '#kernel/language.ts';
import type { Signer } from '#platform/documents/signature-block.ts';
import {
  Button,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  Heading,
  Radios,
  Select,
  TextInput,
} from '#ui';
import { pathOf } from '../../paths.ts';
import type { RequestView } from '../../view-request.ts';
import type { Board } from '../../view-round.ts';

export const letterTitle: Words = { id: 'Surat kepada perangkat daerah', en: 'Letter to the agency' };
export const secretaryLetterTitle: Words = {
  id: 'Surat kepada Sekretaris Daerah',
  en: 'Letter to the regional secretary',
};

const words = {
  kind: { id: 'Untuk apa', en: 'What for' },
  request: { id: 'Permintaan pertama', en: 'First request' },
  reminder: { id: 'Pengingat karena belum menjawab', en: 'Reminder because it has not answered' },
  escalation: {
    id: 'Kepada pimpinan karena belum menjawab, tembusan Sekretaris Daerah',
    en: 'To the head because it has not answered, copied to the regional secretary',
  },
  letterhead: { id: 'Jabatan pada kop surat', en: 'Office of the letterhead' },
  number: { id: 'Nomor surat', en: 'Number of the letter' },
  date: { id: 'Tanggal', en: 'Date' },
  place: { id: 'Tempat', en: 'Place' },
  signer: { id: 'Penanda tangan', en: 'Signer' },
  signerHint: {
    id: 'Kop surat, tempat dan nama lengkapnya diambil dari pengaturan surat kantor.',
    en: 'Letterhead, place and the whole name come from the settings of letters of the office.',
  },
  signerName: { id: 'Nama penanda tangan', en: 'Name of the signer' },
  signerOffice: { id: 'Jabatan penanda tangan', en: 'Office of the signer' },
  pdf: { id: 'Unduh PDF', en: 'Download as PDF' },
  docx: { id: 'Unduh DOCX', en: 'Download as DOCX' },
  letterWhat: {
    id: 'Surat memuat alamat halaman jawaban dan kode QR-nya. Sesudah dikirim, catat penyampaiannya.',
    en: 'The letter bears the address of the answer page and its QR code. Once it is sent, record that it was passed on.',
  },
  secretaryWhat: {
    id: 'Surat memuat daftar perangkat daerah yang belum menjawab, dengan minggu tanpa kabar dan pengingat yang sudah disampaikan.',
    en: 'The letter lists the agencies that have not answered, with their weeks of silence and the reminders passed on.',
  },
  silent: { id: 'Belum menjawab', en: 'Not answered' },
} as const satisfies Record<string, Words>;

export const letterKinds = ['request', 'reminder', 'escalation'] as const;

const frameFields = ['letterhead', 'number', 'date', 'place', 'signerName', 'signerOffice'] as const;
/** What is left to write where the settings know letterhead, place and officials. */
const fieldsOfRecord = ['number', 'date'] as const;
type FrameField = (typeof frameFields)[number];

interface Written {
  form: FormView;
  day: string;
  /** Officials of record who can sign; empty = all is written by hand. */
  signers: readonly Signer[];
}

const kindDue = ({ due }: RequestView) =>
  due?.channel === 'escalation' ? 'escalation' : due?.channel === 'letter' ? 'reminder' : 'request';

const SignerField = ({ form, signers, preferred }: Omit<Written, 'day'> & { preferred: string }) => {
  const { language } = form;
  const first = signers.find(({ office }) => office === preferred) ?? signers[0];
  return (
    <Select
      {...fieldOf(form, 'signer', first?.office ?? '')}
      label={words.signer[language]}
      hint={words.signerHint[language]}
      items={signers.map(({ office, name }) => ({ value: office, text: `${office} (${name})` }))}
    />
  );
};

const LetterFields = ({ form, day, signers, signerOffice = '' }: Written & { signerOffice?: string }) => {
  const { language } = form;
  const stored: Partial<Record<FrameField, string>> = { date: formatDay(day, language), signerOffice };
  const ofRecord = signers.length > 0;
  return (
    <>
      {ofRecord && <SignerField {...{ form, signers }} preferred={signerOffice} />}
      {(ofRecord ? fieldsOfRecord : frameFields).map((name) => (
        <TextInput key={name} {...fieldOf(form, name, stored[name])} label={words[name][language]} />
      ))}
      <div class="govuk-button-group">
        <Button name="format" value="pdf" preventDoubleClick={false}>
          {words.pdf[language]}
        </Button>
        <Button kind="secondary" name="format" value="docx" preventDoubleClick={false}>
          {words.docx[language]}
        </Button>
      </div>
    </>
  );
};

/** What an office writes on the letter; its text, the address and the code come from the request. */
export const LetterPage = ({ form, view, day, signers }: Written & { view: RequestView }) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={view.request.agencyName}>
        {letterTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.letterWhat[language]}</p>
      {/* A download leaves the page as it is, so the form may be sent again: no holding back of a second sending. */}
      <form method="post" action={pathOf('letter', language, { request: view.request.id })} noValidate>
        <input type="hidden" name="_csrf" value={form.csrf} />
        <Radios
          {...fieldOf(form, 'kind', kindDue(view))}
          label={words.kind[language]}
          items={letterKinds.map((kind) => ({
            value: kind,
            label: words[kind][language],
          }))}
        />
        <LetterFields {...{ form, day, signers }} signerOffice={`Kepala ${view.office}`} />
      </form>
    </>
  );
};

/** The letter that tells the regional secretary who has not answered in a round. */
export const SecretaryLetterPage = ({ form, board, day, signers }: Written & { board: Board }) => {
  const { language } = form;
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={board.round.title}>
        {secretaryLetterTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.secretaryWhat[language]}</p>
      <p class="govuk-body">
        {words.silent[language]}: {board.calls.map(({ agency }) => agency).join('; ') || '-'}
      </p>
      <form method="post" action={pathOf('secretaryLetter', language, { round: board.round.id })} noValidate>
        <input type="hidden" name="_csrf" value={form.csrf} />
        <LetterFields {...{ form, day, signers }} />
      </form>
    </>
  );
};
