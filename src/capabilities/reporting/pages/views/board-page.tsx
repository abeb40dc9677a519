import { formatEdtf } from '#kernel/edtf.ts';
import type { Language, Words } from '#kernel/language.ts';
import {
  Button,
  CardTable,
  Figures,
  Form,
  type FormView,
  formatDay,
  formatPercent,
  formatShortDay,
  Heading,
} from '#ui';
import { pathOf } from '../../paths.ts';
import type { RequestState } from '../../round/request-state.ts';
import type { PastRequest } from '../../store/requests.ts';
import type { Board, BoardRow } from '../../view-round.ts';
import { StateTag } from './state-tag.tsx';

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
  today: { id: 'perlu disampaikan hari ini', en: 'to pass on today' },
  calls: { id: 'Daftar telepon', en: 'Call list' },
  secretary: { id: 'Surat kepada Sekretaris Daerah', en: 'Letter to the regional secretary' },
  close: { id: 'Tutup ronde', en: 'Close the round' },
  closeWhat: {
    id: 'Setelah ditutup, tautannya tidak dapat dipakai lagi. Yang belum menjawab tetap tercatat belum menjawab.',
    en: 'Once closed, its links open nothing. Who has not answered stays on record as silent.',
  },
  closed: { id: 'Ronde ini sudah ditutup.', en: 'This round is closed.' },
  share: { id: 'menjawab', en: 'answered' },
} as const satisfies Record<string, Words>;

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
