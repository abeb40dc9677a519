import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  Details,
  Form,
  FormErrors,
  type FormView,
  formatDay,
  formatMoment,
  Heading,
  InsetText,
  NotificationBanner,
} from '#ui';
import { pathOf } from '../../paths.ts';
import type { AnswerForm } from '../../view-answer-form.ts';
import { Cooperation, NewCooperation } from './answer-lines.tsx';

const words = {
  until: { id: 'Ditunggu sampai', en: 'Awaited by' },
  for: { id: 'Halaman ini hanya untuk', en: 'This page is only for' },
  notYou: { id: 'Bukan instansi Anda?', en: 'Not your office?' },
  notYouWhat: {
    id: 'Jangan mengisinya. Teruskan tautan ini kepada instansi tersebut, atau beri tahu kantor yang mengirimnya kepada Anda:',
    en: 'Do not fill it in. Pass the link on to that office, or tell the office that sent it to you:',
  },
  nil: { id: 'Tidak ada yang dilaporkan', en: 'Nothing to report' },
  nilWhy: {
    id: 'Tidak ada kegiatan sama sekali? Tekan satu tombol ini, selesai.',
    en: 'Nothing happened at all? Press this one button and you are done.',
  },
  own: { id: 'Kerja sama Anda', en: 'Your cooperations' },
  ownWhat: {
    id: 'Beri tanda apa yang terjadi. Yang tidak Anda tandai tetap kami catat sebagai belum dijawab.',
    en: 'Tick what happened. What you do not tick is kept as not answered.',
  },
  noneKnown: {
    id: 'Kami belum mencatat kerja sama luar negeri instansi Anda.',
    en: 'We have no cooperation abroad of your office on record.',
  },
  unknown: { id: 'Ada kerja sama yang belum kami ketahui?', en: 'Is there a cooperation we do not know?' },
  another: { id: 'Tambah satu lagi', en: 'Add another' },
  check: { id: 'Periksa jawaban', en: 'Check the answer' },
  save: { id: 'Simpan dulu', en: 'Save for later' },
  savedAt: { id: 'Draf tersimpan', en: 'Draft saved' },
  savedNow: {
    id: 'Draf tersimpan. Buka lagi tautan yang sama untuk melanjutkan, di perangkat apa pun.',
    en: 'The draft is saved. Open the same link to go on, on any device.',
  },
  sentBack: { id: 'Jawaban Anda dikembalikan', en: 'Your answer was sent back' },
  changing: {
    id: 'Anda sedang mengubah jawaban yang sudah terkirim. Yang baru menggantikan yang lama setelah Anda mengirimnya.',
    en: 'You are changing an answer that was received. The new one replaces it once you send it.',
  },
  saving: { id: 'Menyimpan…', en: 'Saving…' },
  notSaved: {
    id: 'Belum tersimpan: sambungan terputus. Isian Anda masih ada di halaman ini.',
    en: 'Not saved: the connection is lost. What you typed is still on this page.',
  },
  device: {
    id: 'Ini perangkat pribadi saya: simpan juga di sini bila sambungan terputus (paling lama 3 hari)',
    en: 'This is my own device: also keep it here if the connection is lost (3 days at most)',
  },
  unsent: {
    id: 'Ada 1 draf di perangkat ini yang belum tersimpan.',
    en: 'There is 1 draft on this device that was not saved.',
  },
  restore: { id: 'Pakai draf itu', en: 'Use that draft' },
  forget: { id: 'Buang', en: 'Discard it' },
} as const satisfies Record<string, Words>;

export const answerTitle: Words = {
  id: 'Laporan kerja sama luar negeri',
  en: 'Report on cooperation abroad',
};

export interface AnswerPageProps {
  form: FormView;
  view: AnswerForm;
  link: string;
  idempotencyKey: string;
  saved: boolean;
  more: boolean;
}

const News = ({ form, view, more }: Pick<AnswerPageProps, 'form' | 'view' | 'more'>) => {
  const { language } = form;
  const news = view.lines.filter(({ cooperation }) => cooperation === null);
  const blocks = news.length === 0 || more ? [...news, undefined] : news;
  const complained = form.refusal?.fields.some(({ field }) => /-new\d+$/.test(field)) ?? false;
  return (
    <Details summary={words.unknown[language]} open={news.length > 0 || more || complained} id="new">
      {blocks.map((line, index) => (
        <NewCooperation key={index} form={form} line={line} name={`new${index}`} />
      ))}
      <Button kind="secondary" name="act" value="more">
        {words.another[language]}
      </Button>
    </Details>
  );
};

/** The same person may have got the link by mistake: whose it is stands first. */
const WhoseItIs = ({ view, language }: { view: AnswerForm; language: Language }) => {
  const { request, governmentName, office } = view.link;
  return (
    <>
      <p class="govuk-body">
        {words.for[language]} <strong>{request.agencyName}</strong>.
      </p>
      <Details summary={words.notYou[language]}>
        {words.notYouWhat[language]} {office}, {governmentName}.
      </Details>
    </>
  );
};

const Notices = ({ view, form, saved }: AnswerPageProps) => {
  const { language } = form;
  const { fold, savedAt } = view;
  return (
    <>
      {fold.note !== null && (
        <NotificationBanner language={language} title={words.sentBack[language]}>
          <p class="govuk-body">{fold.note}</p>
        </NotificationBanner>
      )}
      {fold.state === 'answered' && <InsetText>{words.changing[language]}</InsetText>}
      {saved && (
        <NotificationBanner language={language} kind="success">
          {words.savedNow[language]}
        </NotificationBanner>
      )}
      {!saved && savedAt !== null && (
        <p class="govuk-body-s">
          {words.savedAt[language]}: {formatMoment(new Date(savedAt), language)}
        </p>
      )}
    </>
  );
};

/** One page for a phone: what happened with each cooperation of this agency, or that nothing did. */
export const AnswerPage = (props: AnswerPageProps) => {
  const { form, view, link, idempotencyKey, more } = props;
  const { language } = form;
  const { round, governmentName, office } = view.link;
  const action = pathOf('answer', language, { link });
  const empty = view.savedAt === null && view.fold.state !== 'sent-back';
  return (
    <>
      <FormErrors view={form} />
      <Heading level={1} size="l" caption={`${office}, ${governmentName}`}>
        {answerTitle[language]}: {formatEdtf(round.period, language)}
      </Heading>
      <Notices {...props} />
      <WhoseItIs view={view} language={language} />
      <p class="govuk-body">
        {words.until[language]} <strong>{formatDay(round.due, language)}</strong>.
        {empty && ` ${words.nilWhy[language]}`}
      </p>
      {empty && (
        <Form view={form} action={action} hidden={{ act: 'nil', key: idempotencyKey }}>
          <Button>{words.nil[language]}</Button>
        </Form>
      )}
      <div
        data-jalin-draft=""
        data-saving={words.saving[language]}
        data-saved={words.savedAt[language]}
        data-not-saved={words.notSaved[language]}
        data-device={words.device[language]}
        data-unsent={words.unsent[language]}
        data-restore={words.restore[language]}
        data-forget={words.forget[language]}
      >
        <Form view={form} action={action} withFiles id="answer">
          <Heading level={2} size="m">
            {words.own[language]}
          </Heading>
          <p class="govuk-body">{(view.asked.length > 0 ? words.ownWhat : words.noneKnown)[language]}</p>
          {view.asked.map((asked) => (
            <Cooperation
              key={asked.code}
              form={form}
              asked={asked}
              line={view.lines.find(({ cooperation }) => cooperation === asked.code)}
            />
          ))}
          <News form={form} view={view} more={more} />
          <div class="govuk-button-group">
            <Button name="act" value="check">
              {words.check[language]}
            </Button>
            <Button kind="secondary" name="act" value="draft">
              {words.save[language]}
            </Button>
          </div>
        </Form>
      </div>
    </>
  );
};
