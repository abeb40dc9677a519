import type { Words } from '#kernel/language.ts';
import type { DossierAct } from '../annexes/acts.ts';
import { missingActs } from '../annexes/duties.ts';
import type { Judgement } from '../annexes/finding.ts';
import type { Complaint, InstrumentFacts, JudgementFrame, NewAct } from '../annexes/questions.ts';
import { isDay } from '../calendar/days.ts';
import { archiveFindings } from './archive-rules.ts';
import { foldHoldings, foldLendings, type Holding } from './holdings.ts';
import { ministerFindings } from './minister-rules.ts';
import { lendingFindings, originalFindings } from './original-rules.ts';
import { scanFindings } from './scan-rules.ts';

function stateOf(holdings: readonly Holding[], lent: boolean): Words {
  if (lent) return { id: 'Sedang dipinjam', en: 'On loan' };
  if (holdings.some(({ holder }) => holder === 'lost'))
    return { id: 'Ada yang tidak ditemukan', en: 'Some not found' };
  if (holdings.length > 0) return { id: 'Tempatnya diketahui', en: 'Whereabouts known' };
  return { id: 'Belum diketahui di mana', en: 'Whereabouts not known' };
}

/** What is to be known of the custody of an instrument's originals on a day. */
export function judgeCustody(acts: readonly DossierAct[], frame: JudgementFrame): Judgement {
  const { today } = frame;
  const instrument: InstrumentFacts = frame.instrument ?? { kind: 'other', signed: null, versions: [] };
  const { holdings } = foldHoldings(acts);
  const lent = foldLendings(acts, today).some(({ returned }) => returned === null);
  return {
    state: stateOf(holdings, lent),
    findings: [
      ...originalFindings(acts, holdings, frame),
      ...lendingFindings(acts, frame),
      ...ministerFindings(acts, instrument, frame),
      ...scanFindings(acts, instrument, holdings, frame),
      ...archiveFindings(acts, instrument, frame),
      ...missingActs('custody', acts, frame, today),
    ],
  };
}

/** A loan comes back after it went out, once, and by the number of its entry. */
export function custodyComplaints(
  { kind, legalDate, answers }: NewAct,
  acts: readonly DossierAct[],
): Complaint[] {
  const told = answers as Readonly<Record<string, string>>;
  if (kind === 'lent' && isDay(told.due ?? '') && (told.due ?? '') < legalDate)
    return [
      {
        field: 'due',
        words: {
          id: 'Tanggal kembali sebelum tanggal dipinjam. Periksa keduanya.',
          en: 'It is due back before it was lent. Check both days.',
        },
      },
    ];
  if (kind === 'moved' && told.from === told.holder)
    return [
      {
        field: 'holder',
        words: {
          id: 'Naskah tidak berpindah: pemegang lama dan barunya sama.',
          en: 'Nothing moves: both hands are the same.',
        },
      },
    ];
  const lending = foldLendings(acts, legalDate).find(({ act }) => String(act) === told.lending);
  if (kind !== 'returned' || (lending && lending.returned === null && lending.since <= legalDate)) return [];
  return [
    {
      field: 'lending',
      words: {
        id: 'Tidak ada peminjaman dengan nomor itu yang belum kembali pada tanggal ini. Lihat nomornya pada riwayat.',
        en: 'No lending of that number was still out on this day. See its number in the history.',
      },
    },
  ];
}
