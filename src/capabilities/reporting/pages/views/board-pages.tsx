import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  EmptyState,
  Figures,
  Form,
  type FormView,
  formatDay,
  formatPercent,
  formatShortDay,
  Heading,
  Tag,
  type TagColour,
} from '#ui';
import { readableNumber } from '../../agency/phone.ts';
import { pathOf } from '../../paths.ts';
import type { LadderChannel } from '../../round/ladder.ts';
import type { RequestState } from '../../round/request-state.ts';
import type { AskedAgency } from '../../store/agencies.ts';
import type { PastRequest } from '../../store/requests.ts';
import type { Board, BoardRow } from '../../view-round.ts';
import { nilWords, stateWords } from '../../words.ts';

export const callsTitle: Words = { id: 'Siapa yang ditelepon dahulu', en: 'Whom to call first' };
export const todayTitle: Words = { id: 'Yang disampaikan hari ini', en: 'To pass on today' };

const words = {
  due: { id: 'Tenggat', en: 'Due' },
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  state: { id: 'Keadaan', en: 'State' },
  since: { id: 'Disampaikan', en: 'Passed on' },
  reminders: { id: 'Pengingat', en: 'Reminders' },
  silent: { id: 'Minggu tanpa kabar', en: 'Weeks of silence' },
  cooperations: { id: 'Kerja sama', en: 'Cooperations' },
  before: { id: 'Ronde sebelumnya', en: 'Rounds before' },
  neverBefore: { id: 'baru pertama ditanya', en: 'asked for the first time' },
  answered: { id: 'menjawab', en: 'answered' },
  notAnswered: { id: 'tidak menjawab', en: 'did not answer' },
  nil: { id: 'nihil', en: 'nothing to report' },
  notTold: { id: 'belum disampaikan', en: 'not passed on yet' },
  waiting: { id: 'menunggu Anda', en: 'wait for you' },
  today: { id: 'disampaikan hari ini', en: 'to pass on today' },
  calls: { id: 'Daftar telepon', en: 'Call list' },
  secretary: { id: 'Surat kepada Sekretaris Daerah', en: 'Letter to the regional secretary' },
  close: { id: 'Tutup ronde', en: 'Close the round' },
  closeWhat: {
    id: 'Setelah ditutup, tautannya tidak dapat dipakai lagi. Yang belum menjawab tetap tercatat belum menjawab.',
    en: 'Once closed, its links open nothing. Who has not answered stays on record as silent.',
  },
  closed: { id: 'Ronde ini sudah ditutup.', en: 'This round is closed.' },
  share: { id: 'menjawab', en: 'answered' },
  because: { id: 'Mengapa', en: 'Why' },
  call: { id: 'Telepon', en: 'Call' },
  noNumber: { id: 'nomor belum dicatat', en: 'no number on record' },
  nobody: { id: 'Tidak ada yang perlu ditelepon', en: 'Nobody needs calling' },
  nobodyWhy: { id: 'Semua yang ditanya sudah menjawab.', en: 'Everybody who was asked has answered.' },
  callsLead: {
    id: 'Urutannya: yang tinggal selangkah lagi, lalu yang paling banyak kerja samanya, lalu yang paling lama tanpa kabar.',
    en: 'In this order: who is one step from answering, then who has most cooperations, then who has been silent longest.',
  },
  step: { id: 'Langkah', en: 'Step' },
  nothingToday: { id: 'Tidak ada yang perlu disampaikan hari ini', en: 'Nothing to pass on today' },
  nothingTodayWhy: {
    id: 'Langkah berikutnya dihitung dari tangga pengingat setiap hari, mulai pukul 00.00 WIB.',
    en: 'The next step is worked out from the ladder of reminders each day, from midnight WIB on.',
  },
  todayLead: {
    id: 'Menurut tangga pengingat: Anda yang menyampaikan, lalu mencatatnya. Surel yang berangkat sendiri hilang dari daftar ini begitu server surel menerimanya.',
    en: 'By the ladder of reminders: you pass it on, and record that you did. Mail that goes by itself leaves this list once the mail server took it.',
  },
  back: { id: 'Kembali ke papan', en: 'Back to the board' },
} as const satisfies Record<string, Words>;

const channelNames: Readonly<Record<LadderChannel, Words>> = {
  message: { id: 'Pesan', en: 'Message' },
  mail: { id: 'Surel yang berangkat sendiri', en: 'Mail that goes by itself' },
  letter: { id: 'Surat', en: 'Letter' },
  escalation: { id: 'Surat kepada pimpinan, tembusan Sekda', en: 'Letter to the head, copied to the Sekda' },
};

const colours: Readonly<Record<RequestState, TagColour>> = {
  asked: 'grey',
  shared: 'blue',
  opened: 'blue',
  draft: 'yellow',
  answered: 'orange',
  'sent-back': 'yellow',
  accepted: 'green',
};

export const StateTag = ({
  fold,
  language,
}: {
  fold: { state: RequestState; nil: boolean | null };
  language: Language;
}) => (
  <Tag colour={colours[fold.state]}>
    {stateWords[fold.state][language]}
    {fold.nil &&
      (fold.state === 'answered' || fold.state === 'accepted') &&
      `, ${nilWords[language].toLowerCase()}`}
  </Tag>
);

const wibDay = (instant: string) => new Date(Date.parse(instant) + 7 * 3_600_000).toISOString().slice(0, 10);

const pastWords = ({ state, nil }: PastRequest): Words =>
  state === 'answered' || state === 'accepted' ? (nil ? words.nil : words.answered) : words.notAnswered;

const mostPast = 4;

const History = ({ past, language }: { past: readonly PastRequest[]; language: Language }) => (
  <>
    {past.length === 0
      ? words.neverBefore[language]
      : past
          .slice(0, mostPast)
          .map((one) => `${formatEdtf(one.period, language)}: ${pastWords(one)[language]}`)
          .join('; ')}
  </>
);

const RequestLink = ({ row: { request }, language }: { row: BoardRow; language: Language }) => (
  <a class="govuk-link" href={pathOf('request', language, { request: request.id })}>
    {request.agencyName}
  </a>
);

const counted = (board: Board, state: RequestState) =>
  board.rows.filter(({ fold }) => fold.state === state).length;

const BoardFigures = ({ board, language }: { board: Board; language: Language }) => {
  const here = pathOf('round', language, { round: board.round.id });
  const today = board.rows.filter(({ due }) => due).length;
  const all = board.rows.length;
  const share = formatPercent(all === 0 ? 0 : board.answered / all, language);
  return (
    <Figures
      language={language}
      figures={[
        { number: board.answered, label: `${words.share[language]} (${share})`, href: `${here}#board` },
        { number: board.nil, label: words.nil[language], href: `${here}#board` },
        {
          number: counted(board, 'answered'),
          label: words.waiting[language],
          href: `${here}#board`,
          attention: counted(board, 'answered') > 0,
        },
        { number: counted(board, 'asked'), label: words.notTold[language], href: `${here}#board` },
        {
          number: today,
          label: words.today[language],
          href: pathOf('today', language, { round: board.round.id }),
          attention: today > 0,
        },
      ]}
    />
  );
};

/** A round by agency: who was told, who answered, who is silent and for how long. */
export const BoardPage = ({ form, board, mayRun }: { form: FormView; board: Board; mayRun: boolean }) => {
  const { language } = form;
  const { round, rows } = board;
  return (
    <>
      <Heading level={1} caption={formatEdtf(round.period, language)}>
        {round.title}
      </Heading>
      <p class="govuk-body">
        {words.due[language]}: <strong>{formatDay(round.due, language)}</strong>.{' '}
        {round.closed && words.closed[language]}
      </p>
      <BoardFigures board={board} language={language} />
      <p class="govuk-body">
        <a class="govuk-link" href={pathOf('calls', language, { round: round.id })}>
          {words.calls[language]}
        </a>
        {mayRun && board.calls.length > 0 && (
          <>
            {' · '}
            <a class="govuk-link" href={pathOf('secretaryLetter', language, { round: round.id })}>
              {words.secretary[language]}
            </a>
          </>
        )}
      </p>
      <section id="board">
        <CardTable
          firstCellIsHeader
          columns={[
            { header: words.agency[language] },
            { header: words.state[language] },
            { header: words.since[language] },
            { header: words.reminders[language], numeric: true },
            { header: words.silent[language], numeric: true },
            { header: words.cooperations[language], numeric: true },
            { header: words.before[language] },
          ]}
          rows={rows.map((row) => [
            <RequestLink key="agency" row={row} language={language} />,
            <StateTag key="state" fold={row.fold} language={language} />,
            row.fold.sharedAt ? formatShortDay(wibDay(row.fold.sharedAt), language) : '-',
            String(row.fold.reminders),
            String(row.weeksSilent),
            String(row.cooperations),
            <History key="past" past={row.past} language={language} />,
          ])}
        />
      </section>
      {mayRun && !round.closed && (
        <Form view={form} action={pathOf('close', language, { round: round.id })}>
          <p class="govuk-body">{words.closeWhat[language]}</p>
          <Button kind="warning">{words.close[language]}</Button>
        </Form>
      )}
    </>
  );
};

const Back = ({ board, language }: { board: Board; language: Language }) => (
  <p class="govuk-body">
    <a class="govuk-link" href={pathOf('round', language, { round: board.round.id })}>
      {words.back[language]}
    </a>
  </p>
);

const Numbers = ({ agency, language }: { agency: AskedAgency | undefined; language: Language }) => {
  const numbers = (agency?.contacts ?? []).flatMap(({ phone, officeTitle }) =>
    phone ? [{ phone, officeTitle }] : [],
  );
  if (numbers.length === 0) return <>{words.noNumber[language]}</>;
  return (
    <>
      {numbers.map(({ phone, officeTitle }) => (
        <span key={phone}>
          <a class="govuk-link" href={`tel:+${phone}`}>
            {readableNumber(phone)}
          </a>{' '}
          ({officeTitle}){' '}
        </span>
      ))}
    </>
  );
};

/** Whom to call, in the order a call helps most, each with the reason. */
export const CallsPage = ({
  board,
  agencies,
  language,
}: {
  board: Board;
  agencies: readonly AskedAgency[];
  language: Language;
}) => {
  const agencyOf = (requestId: number) => {
    const row = board.rows.find(({ request }) => request.id === requestId);
    return agencies.find(({ id }) => id === row?.request.agencyId);
  };
  return (
    <>
      <Heading level={1} caption={board.round.title}>
        {callsTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.callsLead[language]}</p>
      {board.calls.length === 0 ? (
        <EmptyState title={words.nobody[language]} why={words.nobodyWhy[language]} />
      ) : (
        <CardTable
          firstCellIsHeader
          columns={[words.agency, words.because, words.call].map((header) => ({ header: header[language] }))}
          rows={board.calls.map((call) => [
            <a
              key="agency"
              class="govuk-link"
              href={pathOf('request', language, { request: call.requestId })}
            >
              {call.agency}
            </a>,
            call.because[language],
            <Numbers key="call" agency={agencyOf(call.requestId)} language={language} />,
          ])}
        />
      )}
      <Back board={board} language={language} />
    </>
  );
};

/** The steps of the ladder that are due today, each with the page that has its text ready. */
export const TodayPage = ({
  board,
  language,
  mayRun,
}: {
  board: Board;
  language: Language;
  mayRun: boolean;
}) => {
  const due = board.rows.filter((row) => row.due !== undefined);
  return (
    <>
      <Heading level={1} caption={board.round.title}>
        {todayTitle[language]}
      </Heading>
      <p class="govuk-body-l">{words.todayLead[language]}</p>
      {due.length === 0 ? (
        <EmptyState title={words.nothingToday[language]} why={words.nothingTodayWhy[language]} />
      ) : (
        <CardTable
          firstCellIsHeader
          columns={[words.agency, words.step, words.state].map((header) => ({ header: header[language] }))}
          rows={due.map((row) => [
            <a
              key="agency"
              class="govuk-link"
              href={pathOf(mayRun ? 'passOn' : 'request', language, { request: row.request.id })}
            >
              {row.request.agencyName}
            </a>,
            row.due ? `${channelNames[row.due.channel][language]}: ${row.due.subject[language]}` : '',
            <StateTag key="state" fold={row.fold} language={language} />,
          ])}
        />
      )}
      <Back board={board} language={language} />
    </>
  );
};
