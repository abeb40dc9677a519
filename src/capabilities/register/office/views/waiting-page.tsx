import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { EmptyState, formatNumber, Heading, LeftOut, Pagination } from '#ui';
import type { WaitingRecords } from '../../list-waiting-records.ts';
import { officeAddress } from '../addresses.ts';
import { ReviewRows } from './review-rows.tsx';

const words = {
  title: { id: 'Menunggu pemeriksaan', en: 'Waiting for review' },
  lead: {
    id: 'Dicatat pelapor perangkat daerah. Buka satu per satu: terima, kembalikan dengan catatan, atau gabungkan dengan data yang sudah ada. Sebelum diterima tidak dapat diterbitkan.',
    en: 'Recorded by reporters of agencies. Open each: accept it, send it back with a note, or merge it with an existing record. It cannot be published before it is accepted.',
  },
  count: { id: 'menunggu, yang paling lama di atas', en: 'waiting, the longest first' },
  none: { id: 'Tidak ada yang menunggu', en: 'Nothing is waiting' },
  noneWhy: {
    id: 'Semua yang dicatat pelapor sudah diperiksa. Pelapor diundang administrator lewat halaman Anggota.',
    en: 'Everything that reporters recorded has been reviewed. The administrator invites reporters on the Members page.',
  },
} as const satisfies Record<string, Words>;

interface WaitingPageProps {
  language: Language;
  found: WaitingRecords;
  notUnderstood: readonly NotUnderstood[];
}

/** What reporters recorded and nobody at the unit has looked at. */
export const WaitingPage = ({ language, found, notUnderstood }: WaitingPageProps) => {
  const here = officeAddress('waiting', language);
  return (
    <>
      <Heading level={1}>{words.title[language]}</Heading>
      <LeftOut language={language} parts={notUnderstood} href={here} />
      {found.total === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} />
      ) : (
        <>
          <p class="govuk-body">{words.lead[language]}</p>
          <p class="govuk-body" role="status">
            {`${formatNumber(found.total, language)} ${words.count[language]}`}
          </p>
          <ReviewRows rows={found.rows} language={language} />
        </>
      )}
      <Pagination
        language={language}
        page={found.page}
        pages={found.pages}
        hrefOf={(page) => `${here}?page=${page}`}
      />
    </>
  );
};
