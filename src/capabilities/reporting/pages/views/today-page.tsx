import type { Language, Words } from '#kernel/language.ts';
import { CardTable, EmptyState, Heading } from '#ui';
import { pathOf } from '../../paths.ts';
import type { LadderChannel } from '../../round/ladder.ts';
import type { Board } from '../../view-round.ts';
import { BackToBoard } from './back-to-board.tsx';
import { StateTag } from './state-tag.tsx';

export const todayTitle: Words = { id: 'Yang perlu disampaikan hari ini', en: 'To pass on today' };

const words = {
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  state: { id: 'Keadaan', en: 'State' },
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
} as const satisfies Record<string, Words>;

const channelNames: Readonly<Record<LadderChannel, Words>> = {
  message: { id: 'Pesan', en: 'Message' },
  mail: { id: 'Surel yang berangkat sendiri', en: 'Mail that goes by itself' },
  letter: { id: 'Surat', en: 'Letter' },
  escalation: { id: 'Surat kepada pimpinan, tembusan Sekda', en: 'Letter to the head, copied to the Sekda' },
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
      <BackToBoard board={board} language={language} />
    </>
  );
};
