import type { Language, Words } from '#kernel/language.ts';
import type { NotUnderstood } from '#platform/http/index.ts';
import { Button, EmptyState, formatNumber, Heading, LeftOut, Pagination, WarningText } from '#ui';
import type { AgencyRecords } from '../../list-agency-records.ts';
import { officeAddress } from '../addresses.ts';
import { ReviewRows } from './review-rows.tsx';
import { recordWords } from './ways-on.tsx';

const words = {
  title: { id: 'Kerja sama kami', en: 'Our cooperations' },
  lead: {
    id: 'Yang Anda catat di sini diperiksa bagian kerja sama. Selama belum diterima, Anda masih dapat memperbaikinya.',
    en: 'What you record here is reviewed by the cooperation unit. Until it is accepted you can still correct it.',
  },
  count: {
    id: 'kerja sama yang Anda catat atau yang diikuti kantor Anda',
    en: 'cooperations that you recorded or your office is party to',
  },
  sentBack: {
    id: 'dikembalikan dengan catatan. Buka, perbaiki, lalu kirim lagi.',
    en: 'sent back with a note. Open, correct, then submit again.',
  },
  none: { id: 'Belum ada kerja sama', en: 'No cooperations yet' },
  noneWhy: {
    id: 'Catat kerja sama pertama kantor Anda: dengan siapa, tentang apa, sejak kapan. Yang belum diketahui boleh kosong.',
    en: 'Record the first cooperation of your office: with whom, about what, since when. What is not known may stay empty.',
  },
} as const satisfies Record<string, Words>;

interface AgencyRecordsPageProps {
  language: Language;
  found: AgencyRecords;
  notUnderstood: readonly NotUnderstood[];
}

/** A reporter's own page: what their agency recorded or is party to, and what waits for them. */
export const AgencyRecordsPage = ({ language, found, notUnderstood }: AgencyRecordsPageProps) => {
  const here = officeAddress('agencyRecords', language);
  const record = <Button href={officeAddress('record', language)}>{recordWords[language]}</Button>;
  return (
    <>
      <Heading level={1} caption={found.agency}>
        {words.title[language]}
      </Heading>
      <LeftOut language={language} parts={notUnderstood} href={here} />
      <p class="govuk-body">{words.lead[language]}</p>
      {found.sentBack > 0 && (
        <WarningText language={language}>
          {`${formatNumber(found.sentBack, language)} ${words.sentBack[language]}`}
        </WarningText>
      )}
      {found.total === 0 ? (
        <EmptyState title={words.none[language]} why={words.noneWhy[language]} action={record} />
      ) : (
        <>
          {record}
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
