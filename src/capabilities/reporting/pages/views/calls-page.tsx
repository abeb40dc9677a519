import type { Language, Words } from '#kernel/language.ts';
import { CardTable, EmptyState, Heading } from '#ui';
import { readableNumber } from '../../agency/phone.ts';
import { pathOf } from '../../paths.ts';
import type { AskedAgency } from '../../store/agencies.ts';
import type { Board } from '../../view-round.ts';
import { BackToBoard } from './back-to-board.tsx';

const words = {
  agency: { id: 'Perangkat daerah', en: 'Agency' },
  because: { id: 'Mengapa', en: 'Why' },
  call: { id: 'Telepon', en: 'Call' },
  noNumber: { id: 'nomor belum dicatat', en: 'no number on record' },
  nobody: { id: 'Tidak ada yang perlu ditelepon', en: 'Nobody needs calling' },
  nobodyWhy: { id: 'Semua yang ditanya sudah menjawab.', en: 'Everybody who was asked has answered.' },
  callsLead: {
    id: 'Urutannya: yang tinggal selangkah lagi, lalu yang paling banyak kerja samanya, lalu yang paling lama tanpa kabar.',
    en: 'In this order: who is one step from answering, then who has most cooperations, then who has been silent longest.',
  },
} as const satisfies Record<string, Words>;

export const callsTitle: Words = { id: 'Siapa yang ditelepon dahulu', en: 'Whom to call first' };

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
      <BackToBoard board={board} language={language} />
    </>
  );
};
