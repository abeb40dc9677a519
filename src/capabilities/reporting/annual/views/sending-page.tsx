import type { GovernmentActor } from '#kernel/actor.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Form,
  FormErrors,
  type FormView,
  fieldOf,
  formatDay,
  formatShortDay,
  Heading,
  InsetText,
  NotificationBanner,
  Radios,
  Select,
  TextInput,
} from '#ui';
import type { LoadedReport } from '../load-report.ts';
import { reportPath } from '../paths.ts';
import type { Sending } from '../report-acts.ts';
import { mayWriteReports } from '../report-rules.ts';
import { receiverWords } from '../words.ts';
import { reportsTitle } from './reports-page.tsx';

export const sendingTitle: Words = { id: 'Penyampaian laporan', en: 'Sending of the report' };

const words = {
  lead: {
    id: 'Jalin tidak mengirim laporan: di sini dicatat surat pengantarnya, kapan disampaikan, dan kapan diterima. Tenggat berhenti karena catatan ini.',
    en: 'Jalin does not send the report: here stands its letter, when it was sent and when it was received. Deadlines stop by this record.',
  },
  due: { id: 'Tenggat', en: 'Due' },
  noDue: {
    id: 'Belum ada aturan tentang laporan tahun ini.',
    en: 'No rule asks for the report of this year.',
  },
  covers: { id: 'Surat pengantar', en: 'Letter that goes with it' },
  coverOf: { id: 'Surat pengantar untuk versi', en: 'Letter for version' },
  needsLock: {
    id: 'Surat pengantar dibuat setelah sebuah versi dikunci.',
    en: 'The letter is made once a version is locked.',
  },
  makeCover: { id: 'Buat surat pengantar', en: 'Make the letter' },
  letterNumber: { id: 'Nomor surat', en: 'Number of the letter' },
  letterDay: { id: 'Tanggal surat', en: 'Date of the letter' },
  classification: { id: 'Sifat surat', en: 'Class of the letter' },
  office: { id: 'Penanda tangan', en: 'Signer' },
  nobody: { id: 'tidak ada yang tercatat hari ini', en: 'nobody on record today' },
  provinceCapital: { id: 'Ibu kota provinsi', en: 'Capital of the province' },
  councilPlace: { id: 'Tempat kedudukan DPRD', en: 'Seat of the council' },
  ministerPlace: { id: 'Tempat kedudukan kementerian', en: 'Seat of the ministries' },
  sendings: { id: 'Yang tercatat disampaikan', en: 'Recorded as sent' },
  none: { id: 'Belum ada penyampaian yang tercatat.', en: 'No sending is recorded.' },
  to: { id: 'Kepada', en: 'To' },
  sentDay: { id: 'Disampaikan pada', en: 'Sent on' },
  letter: { id: 'Surat', en: 'Letter' },
  version: { id: 'Versi', en: 'Version' },
  elsewhere: { id: 'dibuat di luar Jalin', en: 'made outside of Jalin' },
  received: { id: 'Diterima', en: 'Received' },
  notReceived: { id: 'belum tercatat', en: 'not recorded' },
  record: { id: 'Catat penyampaian', en: 'Record a sending' },
  recordReceipt: { id: 'Catat penerimaan', en: 'Record a receipt' },
  which: { id: 'Penyampaian yang mana', en: 'Which sending' },
  receivedDay: { id: 'Diterima pada', en: 'Received on' },
  how: { id: 'Buktinya (boleh kosong)', en: 'What shows it (may be empty)' },
  withdraw: { id: 'Tarik catatan yang salah', en: 'Take back a wrong record' },
  reason: { id: 'Alasannya', en: 'Why' },
  dayHint: { id: 'Misalnya 5 Januari 2026', en: 'Like 5 January 2026' },
} as const satisfies Record<string, Words>;

const doneWords: Readonly<Record<string, Words>> = {
  cover: { id: 'Surat pengantar dibuat.', en: 'The letter is made.' },
  sent: { id: 'Penyampaian dicatat.', en: 'The sending is recorded.' },
  received: { id: 'Penerimaan dicatat.', en: 'The receipt is recorded.' },
  withdrawn: {
    id: 'Catatan ditarik; riwayatnya tetap ada.',
    en: 'The record is taken back; its history stays.',
  },
};

export interface SendingPageProps {
  form: FormView;
  actor: GovernmentActor;
  report: LoadedReport;
  due: string | null;
  places: { provinceCapital: string; councilPlace: string; ministerPlace: string };
  signers: readonly { office: string; holder: string | null }[];
  done: string | null;
}

const label = (sending: Sending, language: Language) =>
  `${receiverWords[sending.to][language]}, ${formatShortDay(sending.sentDay, language)}, ${sending.letterNumber}`;

const Sendings = ({ report: { fold }, language }: { report: LoadedReport; language: Language }) =>
  fold.sendings.length === 0 ? (
    <p class="govuk-body">{words.none[language]}</p>
  ) : (
    <CardTable
      firstCellIsHeader
      columns={[words.to, words.sentDay, words.letter, words.version, words.received].map((header) => ({
        header: header[language],
      }))}
      rows={fold.sendings.map((one) => [
        receiverWords[one.to][language],
        formatShortDay(one.sentDay, language),
        `${one.letterNumber}, ${formatShortDay(one.letterDay, language)}`,
        one.version === null ? words.elsewhere[language] : String(one.version),
        one.receipt
          ? [formatShortDay(one.receipt.day, language), one.receipt.how].filter(Boolean).join(', ')
          : words.notReceived[language],
      ])}
    />
  );

const Covers = ({ report: { fold, facts }, language }: { report: LoadedReport; language: Language }) => (
  <ul class="govuk-list govuk-list--bullet">
    {fold.covers.map(({ act, version, cover }) => {
      const file = reportPath('coverFile', language, { year: facts.year, cover: act });
      return (
        <li key={act}>
          {words.coverOf[language]} {version}: {String(cover.facts.letterNumber)}{' '}
          <a class="govuk-link" href={`${file}?format=docx`}>
            DOCX
          </a>
          {' · '}
          <a class="govuk-link" href={`${file}?format=pdf`}>
            PDF
          </a>
        </li>
      );
    })}
  </ul>
);

const places = ['provinceCapital', 'councilPlace', 'ministerPlace'] as const;

const CoverForm = (props: SendingPageProps) => {
  const { form, report, signers } = props;
  const { language } = form;
  return (
    <Form view={form} action={reportPath('cover', language, { year: report.facts.year })}>
      <Heading level={3}>{words.makeCover[language]}</Heading>
      <TextInput {...fieldOf(form, 'letterNumber')} label={words.letterNumber[language]} />
      <TextInput
        {...fieldOf(form, 'letterDay', formatDay(report.facts.day, language))}
        label={words.letterDay[language]}
        hint={words.dayHint[language]}
        width={20}
      />
      <TextInput
        {...fieldOf(form, 'classification', 'Penting')}
        label={words.classification[language]}
        width={20}
      />
      <Select
        {...fieldOf(form, 'office', signers.find(({ holder }) => holder)?.office ?? '')}
        label={words.office[language]}
        items={[
          ...(signers.length === 0 ? [{ value: '', text: words.nobody[language] }] : []),
          ...signers.map(({ office, holder }) => ({
            value: office,
            text: `${office} (${holder ?? words.nobody[language]})`,
          })),
        ]}
      />
      {places.map((name) => (
        <TextInput key={name} {...fieldOf(form, name, props.places[name])} label={words[name][language]} />
      ))}
      <Button kind="secondary">{words.makeCover[language]}</Button>
    </Form>
  );
};

/** The sending's own letter has the same questions as the cover's form: told apart by their names. */
const SendForm = ({ form, report: { facts, fold } }: SendingPageProps) => {
  const { language } = form;
  const newest = fold.lastLocked === null ? 'none' : String(fold.lastLocked);
  return (
    <Form view={form} action={reportPath('sending', language, { year: facts.year })}>
      <Heading level={2}>{words.record[language]}</Heading>
      <Radios
        {...fieldOf(form, 'to', facts.region.level === 'province' ? 'minister' : 'governor')}
        label={words.to[language]}
        items={(['governor', 'minister'] as const)
          .filter((to) => to === 'minister' || facts.region.level !== 'province')
          .map((to) => ({ value: to, label: receiverWords[to][language] }))}
      />
      <Select
        {...fieldOf(form, 'version', newest)}
        label={words.version[language]}
        items={[
          ...Array.from({ length: fold.lastLocked ?? 0 }, (_, index) => ({
            value: String(index + 1),
            text: String(index + 1),
          })),
          { value: 'none', text: words.elsewhere[language] },
        ]}
      />
      <TextInput {...fieldOf(form, 'sentLetter')} label={words.letterNumber[language]} />
      <TextInput
        {...fieldOf(form, 'sentLetterDay')}
        label={words.letterDay[language]}
        hint={words.dayHint[language]}
        width={20}
      />
      <TextInput
        {...fieldOf(form, 'sentDay')}
        label={words.sentDay[language]}
        hint={words.dayHint[language]}
        width={20}
      />
      <Button>{words.record[language]}</Button>
    </Form>
  );
};

const OfOne = ({ form, report: { facts, fold } }: SendingPageProps) => {
  const { language } = form;
  if (fold.sendings.length === 0) return null;
  const items = fold.sendings.map((one) => ({ value: String(one.act), text: label(one, language) }));
  return (
    <>
      <Form view={form} action={reportPath('receipt', language, { year: facts.year })}>
        <Heading level={2}>{words.recordReceipt[language]}</Heading>
        <Select {...fieldOf(form, 'receiptOf')} label={words.which[language]} items={items} />
        <TextInput
          {...fieldOf(form, 'receivedDay')}
          label={words.receivedDay[language]}
          hint={words.dayHint[language]}
          width={20}
        />
        <TextInput {...fieldOf(form, 'how')} label={words.how[language]} />
        <Button kind="secondary">{words.recordReceipt[language]}</Button>
      </Form>
      <Form view={form} action={reportPath('withdraw', language, { year: facts.year })}>
        <Heading level={2}>{words.withdraw[language]}</Heading>
        <Select {...fieldOf(form, 'withdrawalOf')} label={words.which[language]} items={items} />
        <TextInput {...fieldOf(form, 'reason')} label={words.reason[language]} />
        <Button kind="warning">{words.withdraw[language]}</Button>
      </Form>
    </>
  );
};

/** The letter that goes with a report, its sendings and receipts: "sent" only as somebody recorded it. */
export const SendingPage = (props: SendingPageProps) => {
  const { form, actor, report, due, done } = props;
  const { language } = form;
  const { facts, fold } = report;
  const told = doneWords[done ?? ''];
  return (
    <>
      {told && (
        <NotificationBanner language={language} kind="success">
          {told[language]}
        </NotificationBanner>
      )}
      <FormErrors view={form} />
      <Heading level={1} caption={`${reportsTitle[language]} ${facts.year}`}>
        {sendingTitle[language]}
      </Heading>
      <p class="govuk-body">{words.lead[language]}</p>
      <InsetText>
        {due === null ? words.noDue[language] : `${words.due[language]}: ${formatDay(due, language)}`}
      </InsetText>
      <Heading level={2}>{words.sendings[language]}</Heading>
      <Sendings report={report} language={language} />
      <Heading level={2}>{words.covers[language]}</Heading>
      <Covers report={report} language={language} />
      {fold.lastLocked === null && <p class="govuk-body">{words.needsLock[language]}</p>}
      {mayWriteReports(actor) && (
        <>
          {fold.lastLocked !== null && <CoverForm {...props} />}
          <SendForm {...props} />
          <OfOne {...props} />
        </>
      )}
    </>
  );
};
