import { type DossierAct, ofKind } from '../annexes/acts.ts';
import { dutyOf, type Finding, read } from '../annexes/finding.ts';
import type { Day } from '../calendar/days.ts';
import { foldHoldings, foldLendings, type Holding } from './holdings.ts';
import { nameIn, safekeeping } from './safekeeping.ts';

/** How many originals there are, and where: what is not known, lost or does not add up. */
export function originalFindings(acts: readonly DossierAct[], holdings: readonly Holding[]): Finding[] {
  const found: Finding[] = [];
  if (ofKind(acts, 'originals-recorded').length === 0)
    found.push({
      code: 'no-originals',
      kind: 'missing',
      words: {
        id: 'Belum dicatat berapa naskah asli, dalam bahasa apa, dan siapa yang memegangnya.',
        en: 'Nothing says how many originals there are, in which languages and who holds them.',
      },
      basis: [safekeeping],
      settledBy: 'originals-recorded',
    });
  else if (!holdings.some(({ language }) => language === 'id'))
    found.push({
      code: 'no-indonesian-original',
      kind: 'irregular',
      words: {
        id: 'Tidak ada naskah asli berbahasa Indonesia yang tercatat.',
        en: 'No original in Indonesian is on record.',
      },
      basis: [read('UU 24/2009', '31(1)')],
      settledBy: 'originals-recorded',
    });
  for (const { language, count } of holdings.filter(({ holder }) => holder === 'lost'))
    found.push({
      code: `lost-${language}`,
      kind: 'irregular',
      words: {
        id: `${count} naskah asli (${nameIn(language).id}) dicari dan tidak ditemukan. Tanyakan kepada mitra dan kementerian, lalu catat hasilnya.`,
        en: `${count} originals (${nameIn(language).en}) were looked for and not found. Ask the partner and the ministries, and record what they say.`,
      },
      basis: [safekeeping],
      settledBy: 'moved',
    });
  for (const { act, language } of foldHoldings(acts).shortages)
    found.push({
      code: `shortage-${act}`,
      kind: 'irregular',
      words: {
        id: `Catatan nomor ${act} memindahkan lebih banyak naskah (${nameIn(language).id}) daripada yang tercatat di tangan itu.`,
        en: `Entry ${act} moves more originals (${nameIn(language).en}) than that hand has on record.`,
      },
      basis: [safekeeping],
      settledBy: 'originals-recorded',
    });
  return found;
}

/** Each lending that is out, with the day it must be back. */
export function lendingFindings(acts: readonly DossierAct[], today: Day): Finding[] {
  return foldLendings(acts, today)
    .filter(({ returned }) => returned === null)
    .map(({ act, due, borrower }) =>
      dutyOf(
        {
          code: `lent-${act}`,
          words: {
            id: `Naskah asli dipinjam ${borrower} (catatan nomor ${act}); harus kembali tanggal ini.`,
            en: `An original is with ${borrower} (entry ${act}); it must be back by this day.`,
          },
          basis: [safekeeping],
          due,
          settledBy: 'returned',
        },
        today,
      ),
    );
}
