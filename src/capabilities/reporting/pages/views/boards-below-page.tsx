import type { Language, Words } from '#kernel/language.ts';
import { CardTable, EmptyState, formatPercent, formatShortDay, Heading, Tag } from '#ui';
import type { BoardBelow } from '../../store/rounds.ts';

export const boardsBelowTitle: Words = { id: 'Ronde laporan daerah', en: 'Rounds of the regions' };

const words = {
  lead: {
    id: 'Sejauh mana daerah di wilayah Anda menanyai perangkat daerahnya. Hanya angka: isi jawabannya tetap di daerah.',
    en: 'How far the regions of your area have asked their agencies. Figures only: what was answered stays with the region.',
  },
  region: { id: 'Daerah', en: 'Region' },
  round: { id: 'Ronde terbaru', en: 'Newest round' },
  due: { id: 'Tenggat', en: 'Due' },
  answered: { id: 'Menjawab', en: 'Answered' },
  nil: { id: 'Nihil', en: 'Nothing to report' },
  accepted: { id: 'Diterima petugas', en: 'Accepted by the officer' },
  notTold: { id: 'Belum disampaikan', en: 'Not passed on yet' },
  none: { id: 'belum membuka ronde', en: 'has opened no round' },
  closed: { id: 'ditutup', en: 'closed' },
  of: { id: 'dari', en: 'of' },
  all: { id: 'Seluruh wilayah', en: 'The whole area' },
  nobody: { id: 'Belum ada daerah di sini', en: 'No region is here yet' },
  nobodyWhy: {
    id: 'Tidak ada kabupaten atau kota di wilayah Anda yang memakai Jalin ini.',
    en: 'No regency or city of your area uses this Jalin.',
  },
} as const satisfies Record<string, Words>;

const sum = (boards: readonly BoardBelow[], part: 'agencies' | 'answered' | 'nil') =>
  boards.reduce((all, board) => all + board[part], 0);

const shareOf = (answered: number, agencies: number, language: Language) =>
  agencies === 0
    ? '-'
    : `${answered} ${words.of[language]} ${agencies} (${formatPercent(answered / agencies, language)})`;

const RoundOf = ({ board, language }: { board: BoardBelow; language: Language }) => {
  if (board.roundId === null) return <Tag colour="grey">{words.none[language]}</Tag>;
  return (
    <>
      {board.title}
      {board.closed && `, ${words.closed[language]}`}
    </>
  );
};

/** The newest round of every region below, in figures, and all of them together. */
export const BoardsBelowPage = ({
  boards,
  language,
}: {
  boards: readonly BoardBelow[];
  language: Language;
}) => {
  const byRegion = [...Map.groupBy(boards, ({ regionCode }) => regionCode).values()];
  const newest = byRegion.flatMap((rounds) => rounds[0] ?? []);
  return (
    <>
      <Heading level={1}>{boardsBelowTitle[language]}</Heading>
      <p class="govuk-body-l">{words.lead[language]}</p>
      {newest.length === 0 ? (
        <EmptyState title={words.nobody[language]} why={words.nobodyWhy[language]} />
      ) : (
        <>
          <p class="govuk-body">
            {words.all[language]}: {words.answered[language].toLowerCase()}{' '}
            <strong>{shareOf(sum(newest, 'answered'), sum(newest, 'agencies'), language)}</strong>,{' '}
            {words.nil[language].toLowerCase()} {sum(newest, 'nil')}.
          </p>
          <CardTable
            firstCellIsHeader
            columns={[
              { header: words.region[language] },
              { header: words.round[language] },
              { header: words.due[language] },
              { header: words.answered[language] },
              { header: words.accepted[language], numeric: true },
              { header: words.notTold[language], numeric: true },
            ]}
            rows={newest.map((board) => [
              board.name,
              <RoundOf key="round" board={board} language={language} />,
              board.due === null ? '-' : formatShortDay(board.due, language),
              `${shareOf(board.answered, board.agencies, language)}, ${words.nil[language].toLowerCase()} ${board.nil}`,
              String(board.accepted),
              String(board.notShared),
            ])}
          />
        </>
      )}
    </>
  );
};
