import type { Language, Words } from '#kernel/language.ts';
import { qrPath, qrSquares } from '#platform/pictures/qr-code.ts';
import { Button, Form, FormErrors, type FormView, fieldOf, Heading, InsetText, Radios, Textarea } from '#ui';
import { readableNumber } from '../../agency/phone.ts';
import { type ComposedMessage, mailAddress, whatsAppAddress } from '../../compose-message.ts';
import { pathOf } from '../../paths.ts';
import { sharingChannels } from '../../share-request.ts';
import type { RequestView } from '../../view-request.ts';
import { channelWords } from '../../words.ts';

export const passOnTitle: Words = { id: 'Sampaikan permintaan', en: 'Pass the request on' };

const words = {
  lead: {
    id: 'Sampaikan teks ini dengan cara yang biasa Anda pakai, lalu catat di bawah.',
    en: 'Pass this text on as you usually do, then record it below.',
  },
  due: { id: 'Jatuh hari ini menurut tangga pengingat', en: 'Due today by the ladder of reminders' },
  text: { id: 'Teksnya', en: 'The text' },
  inEnglish: { id: 'Teks bahasa Inggris', en: 'English text' },
  inIndonesian: { id: 'Teks bahasa Indonesia', en: 'Indonesian text' },
  whatsapp: { id: 'Buka WhatsApp', en: 'Open WhatsApp' },
  whatsappAny: {
    id: 'Buka WhatsApp dan pilih penerimanya',
    en: 'Open WhatsApp and choose whom to send it to',
  },
  mail: { id: 'Tulis surel', en: 'Write an e-mail' },
  byServer: { id: 'Lewat server surel', en: 'By the mail server' },
  byServerWhat: {
    id: 'Jalin menyerahkan teks ini ke server surel untuk kontak berikut; perjalanannya terlihat di pesan keluar.',
    en: 'Jalin hands this text to the mail server for these contacts; its way is seen in the outbox.',
  },
  handOver: { id: 'Serahkan ke server surel', en: 'Hand it to the mail server' },
  noContacts: { id: 'Belum ada kontak perangkat daerah ini.', en: 'There is no contact of this agency yet.' },
  addContact: { id: 'Tambah kontak', en: 'Add a contact' },
  qr: { id: 'Kode QR', en: 'QR code' },
  qrWhat: {
    id: 'Tunjukkan di layar, atau cetak pada surat. Hanya untuk',
    en: 'Show it on the screen, or print it on a letter. Only for',
  },
  letter: { id: 'Buat suratnya', en: 'Make the letter' },
  record: { id: 'Catat bahwa Anda sudah menyampaikannya', en: 'Record that you passed it on' },
  channel: { id: 'Lewat apa', en: 'By which way' },
  save: { id: 'Sudah saya sampaikan', en: 'I have passed it on' },
  revoked: {
    id: 'Tautan permintaan ini dicabut. Buat tautan baru di halaman permintaannya dahulu.',
    en: 'The link of this request was revoked. Make a new one on its page first.',
  },
  toRequest: { id: 'Halaman permintaan', en: 'Page of the request' },
} as const satisfies Record<string, Words>;

/** A QR code drawn as one path; its address stands beside it as text for who cannot scan it. */
const QrCode = ({ address, label }: { address: string; label: string }) => {
  const squares = qrSquares(address);
  return (
    <svg class="jalin-qr" viewBox={`0 0 ${squares.length} ${squares.length}`} role="img" aria-label={label}>
      <path d={qrPath(squares)} fill="#000" />
    </svg>
  );
};

interface PassOnProps {
  form: FormView;
  view: RequestView;
  message: ComposedMessage;
  /** Whole address of the answer page; undefined when the link was revoked. */
  address: string | undefined;
  textLanguage: Language;
  mailIsSetUp: boolean;
}

const Ways = ({
  view,
  message,
  language,
}: {
  view: RequestView;
  message: ComposedMessage;
  language: Language;
}) => {
  const { contacts, id } = view.agency;
  const numbers = contacts.flatMap(({ phone, officeTitle }) => (phone ? [{ phone, officeTitle }] : []));
  const addresses = contacts.flatMap(({ email, officeTitle }) => (email ? [{ email, officeTitle }] : []));
  return (
    <ul class="govuk-list">
      {numbers.map(({ phone, officeTitle }) => (
        <li key={phone}>
          <a class="govuk-link" href={whatsAppAddress(phone, message.text)} rel="noreferrer">
            {words.whatsapp[language]}: {officeTitle}, {readableNumber(phone)}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href={whatsAppAddress(null, message.text)} rel="noreferrer">
          {words.whatsappAny[language]}
        </a>
      </li>
      {addresses.map(({ email, officeTitle }) => (
        <li key={email}>
          <a class="govuk-link" href={mailAddress(email, message)}>
            {words.mail[language]}: {officeTitle}, {email}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href={pathOf('letter', language, { request: view.request.id })}>
          {words.letter[language]}
        </a>
      </li>
      {contacts.length === 0 && (
        <li>
          {words.noContacts[language]}{' '}
          <a class="govuk-link" href={pathOf('agency', language, { agency: id })}>
            {words.addContact[language]}
          </a>
        </li>
      )}
    </ul>
  );
};

/** Hands the text to the mail server, where one is set up and a contact has an address. */
const ByServer = ({ form, view, textLanguage, mailIsSetUp }: PassOnProps) => {
  const { language } = form;
  const addresses = view.agency.contacts.flatMap(({ email }) => email ?? []);
  if (!mailIsSetUp || addresses.length === 0) return null;
  return (
    <>
      <Heading level={2}>{words.byServer[language]}</Heading>
      <p class="govuk-body">
        {words.byServerWhat[language]} {addresses.join(', ')}
      </p>
      <Form
        view={form}
        action={pathOf('mail', language, { request: view.request.id })}
        hidden={{ text: textLanguage }}
      >
        <Button kind="secondary">{words.handOver[language]}</Button>
      </Form>
    </>
  );
};

/** The record that a person passed it on, and by which way. */
const RecordForm = ({ form, view, textLanguage }: PassOnProps) => {
  const { language } = form;
  return (
    <>
      <Heading level={2}>{words.record[language]}</Heading>
      <Form
        view={form}
        action={pathOf('passOn', language, { request: view.request.id })}
        hidden={{ text: textLanguage }}
      >
        <Radios
          {...fieldOf(form, 'channel')}
          label={words.channel[language]}
          items={sharingChannels.map((channel) => ({
            value: channel,
            label: channelWords[channel][language],
          }))}
        />
        <Button>{words.save[language]}</Button>
      </Form>
    </>
  );
};

/** The text, ready to be passed on by whatever way the office uses, and the record that it was. */
export const PassOnPage = (props: PassOnProps) => {
  const { form, view, message, address, textLanguage } = props;
  const { language } = form;
  const here = pathOf('passOn', language, { request: view.request.id });
  const other = textLanguage === 'id' ? 'en' : 'id';
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} caption={view.request.agencyName}>
        {passOnTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {address === undefined ? (
        <InsetText>
          {words.revoked[language]}{' '}
          <a class="govuk-link" href={pathOf('request', language, { request: view.request.id })}>
            {words.toRequest[language]}
          </a>
        </InsetText>
      ) : (
        <>
          {view.due && message.step === view.due.key && (
            <InsetText>
              {words.due[language]}: {view.due.subject[language]}
            </InsetText>
          )}
          <Textarea
            name="message"
            language={language}
            label={words.text[language]}
            value={message.text}
            rows={6}
          />
          <p class="govuk-body">
            <a class="govuk-link" href={`${here}?text=${other}`}>
              {(other === 'en' ? words.inEnglish : words.inIndonesian)[language]}
            </a>
          </p>
          <Ways view={view} message={message} language={language} />
          <ByServer {...props} />
          <Heading level={2}>{words.qr[language]}</Heading>
          <p class="govuk-body">
            {words.qrWhat[language]} {view.request.agencyName}.
          </p>
          <QrCode address={address} label={`${words.qr[language]}: ${view.request.agencyName}`} />
          <RecordForm {...props} />
        </>
      )}
    </>
  );
};
