import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import { Button, Form, type FormView, formatMoment, Heading, InsetText, Panel, SummaryList } from '#ui';
import type { AnswerLine } from '../../answer/lines.ts';
import type { LinkEnd } from '../../open-link.ts';
import { pathOf } from '../../paths.ts';
import type { AnswerForm } from '../../view-answer-form.ts';
import { kindWords, nilWords } from '../../words.ts';

export const checkTitle: Words = { id: 'Periksa jawaban Anda', en: 'Check your answer' };
export const receiptTitle: Words = { id: 'Jawaban diterima', en: 'Answer received' };

const endings: Readonly<Record<LinkEnd, { title: Words; what: Words }>> = {
  revoked: {
    title: { id: 'Tautan ini sudah dicabut', en: 'This link was revoked' },
    what: {
      id: 'Kantor yang mengirimnya mencabut tautan ini, mungkin karena sudah ada tautan baru. Pakailah pesan terbaru, atau mintalah tautan baru kepada kantor yang menghubungi Anda.',
      en: 'The office that sent it revoked this link, perhaps because there is a newer one. Use the latest message, or ask the office that contacted you for a new link.',
    },
  },
  expired: {
    title: { id: 'Masa tautan ini sudah habis', en: 'This link has expired' },
    what: {
      id: 'Tautan hanya berlaku sampai beberapa waktu setelah tenggat. Mintalah tautan baru kepada kantor yang menghubungi Anda.',
      en: 'A link works only until some time after the due day. Ask the office that contacted you for a new one.',
    },
  },
  closed: {
    title: { id: 'Ronde laporan ini sudah ditutup', en: 'This round of reports is closed' },
    what: {
      id: 'Jawaban tidak lagi diterima lewat tautan ini. Ada kabar? Sampaikan kepada kantor yang menghubungi Anda, atau pada ronde berikutnya.',
      en: 'Answers are no longer taken by this link. News? Tell the office that contacted you, or answer in the next round.',
    },
  },
};

const words = {
  change: { id: 'Ubah', en: 'Change' },
  what: { id: 'Apa yang terjadi', en: 'What happened' },
  sentence: { id: 'Keterangan', en: 'Details' },
  when: { id: 'Kapan', en: 'When' },
  partner: { id: 'Dengan siapa', en: 'With whom' },
  files: { id: 'Foto atau naskah', en: 'Photo or paper' },
  none: { id: 'Tidak diisi', en: 'Not filled in' },
  newOne: { id: 'Kerja sama baru', en: 'New cooperation' },
  locationRemoved: { id: 'data lokasi sudah dihapus', en: 'location data was removed' },
  unanswered: { id: 'Belum dijawab', en: 'Not answered' },
  send: { id: 'Kirim jawaban', en: 'Send the answer' },
  back: { id: 'Ubah jawaban', en: 'Change the answer' },
  number: { id: 'Nomor', en: 'Number' },
  received: { id: 'Diterima', en: 'Received' },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Kepada', en: 'To' },
  about: { id: 'Tentang', en: 'About' },
  next: {
    id: 'Petugas memeriksanya. Bila ada yang kurang, catatannya muncul di tautan yang sama.',
    en: 'An officer checks it. If something is missing, the note appears behind the same link.',
  },
  accepted: {
    id: 'Petugas sudah menerima jawaban ini.',
    en: 'The officer has accepted this answer.',
  },
  print: {
    id: 'Untuk arsip Anda, cetak atau simpan halaman ini sebagai PDF.',
    en: 'For your files, print this page or save it as PDF.',
  },
  said: { id: 'Yang Anda sampaikan', en: 'What you told us' },
} as const satisfies Record<string, Words>;

const linesOf = (line: AnswerLine, language: Language) => {
  const files = line.files.map((file) =>
    file.locationRemoved ? `${file.name} (${words.locationRemoved[language]})` : file.name,
  );
  return [
    ...(line.cooperation === null
      ? [{ key: words.partner[language], value: [line.partner, line.country].filter(Boolean).join(', ') }]
      : [
          {
            key: words.what[language],
            value: line.kinds.map((kind) => kindWords[kind][language]).join(', '),
          },
        ]),
    {
      key: words.sentence[language],
      value: <span dir="auto">{line.sentence}</span>,
      empty: line.sentence === '',
    },
    { key: words.when[language], value: line.dateWords },
    { key: words.files[language], value: files.join(', ') },
  ].map(({ key, value, ...rest }) => ({
    key,
    value: value === '' || ('empty' in rest && rest.empty) ? words.none[language] : value,
  }));
};

const Said = ({ lines, language }: { lines: readonly AnswerLine[]; language: Language }) => (
  <>
    {lines.map((line, index) => (
      <SummaryList
        key={index}
        card={{ title: line.title || line.partner || words.newOne[language], level: 3 }}
        rows={linesOf(line, language)}
      />
    ))}
  </>
);

/** Everything that is about to be sent, on one page. */
export const CheckPage = ({
  form,
  view,
  link,
  idempotencyKey,
}: {
  form: FormView;
  view: AnswerForm;
  link: string;
  idempotencyKey: string;
}) => {
  const { language } = form;
  const answered = new Set(view.lines.map(({ cooperation }) => cooperation));
  const open = view.asked.filter(({ code }) => !answered.has(code));
  return (
    <>
      <Heading level={1} size="l" caption={view.link.request.agencyName}>
        {checkTitle[language]}
      </Heading>
      <Said lines={view.lines} language={language} />
      {open.length > 0 && (
        <InsetText>
          {words.unanswered[language]}: {open.map(({ titleId }) => titleId).join('; ')}
        </InsetText>
      )}
      <Form view={form} action={pathOf('send', language, { link })} hidden={{ key: idempotencyKey }}>
        <div class="govuk-button-group">
          <Button>{words.send[language]}</Button>
          <a class="govuk-link" href={`${pathOf('answer', language, { link })}?change`}>
            {words.back[language]}
          </a>
        </div>
      </Form>
    </>
  );
};

/** What was received and when, to keep. */
export const ReceiptPage = ({
  view,
  link,
  language,
}: {
  view: AnswerForm;
  link: string;
  language: Language;
}) => {
  const { latest, fold } = view;
  const { request, round, governmentName, office } = view.link;
  if (!latest) return null;
  return (
    <>
      <Panel title={receiptTitle[language]}>
        {words.number[language]} <strong>{latest.number}</strong>
      </Panel>
      <SummaryList
        rows={[
          { key: words.from[language], value: request.agencyName },
          { key: words.to[language], value: `${office}, ${governmentName}` },
          { key: words.about[language], value: `${round.title} (${formatEdtf(round.period, language)})` },
          { key: words.received[language], value: formatMoment(new Date(latest.receivedAt), language) },
        ]}
      />
      <Heading level={2} size="m">
        {words.said[language]}
      </Heading>
      {latest.lines.length === 0 ? (
        <p class="govuk-body">{nilWords[language]}.</p>
      ) : (
        <Said lines={latest.lines} language={language} />
      )}
      <p class="govuk-body">{(fold.state === 'accepted' ? words.accepted : words.next)[language]}</p>
      <p class="govuk-body">{words.print[language]}</p>
      {fold.state === 'answered' && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${pathOf('answer', language, { link })}?change`}>
            {words.back[language]}
          </a>
        </p>
      )}
    </>
  );
};

export const endedTitle = (ended: LinkEnd): Words => endings[ended].title;

/** Why a link opens nothing any more. It names nobody: whoever holds it may have found it. */
export const EndedPage = ({ ended, language }: { ended: LinkEnd; language: Language }) => (
  <>
    <Heading level={1} size="l">
      {endings[ended].title[language]}
    </Heading>
    <p class="govuk-body">{endings[ended].what[language]}</p>
  </>
);
