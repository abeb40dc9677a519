import { type DossierAct, ofKind } from '../annexes/acts.ts';
import { dossierRuleOn } from '../annexes/dossier-law.ts';
import { dutyOf, type Finding } from '../annexes/finding.ts';
import type { JudgementFrame } from '../annexes/questions.ts';
import { foldHoldings, foldLendings, type Holding } from './holdings.ts';
import { nameIn, safekeeping } from './safekeeping.ts';

/** How many originals there are, and where: what is not known, lost or does not add up. */
export function originalFindings(
  acts: readonly DossierAct[],
  holdings: readonly Holding[],
  frame: JudgementFrame,
): Finding[] {
  const language = dossierRuleOn(frame.law, 'custody-language', frame.today);
  const found: Finding[] = [];
  if (ofKind(acts, 'originals-recorded').length === 0)
    found.push({
      code: 'no-originals',
      kind: 'missing',
      words: {
        id: 'Belum dicatat berapa naskah asli, dalam bahasa apa, dan siapa yang memegangnya.',
        en: 'Nothing says how many originals there are, in which languages and who holds them.',
      },
      basis: safekeeping(frame),
      settledBy: 'originals-recorded',
    });
  else if (language && !holdings.some((one) => one.language === 'id'))
    found.push({
      code: 'no-indonesian-original',
      kind: 'irregular',
      words: {
        id: 'Tidak ada naskah asli berbahasa Indonesia yang tercatat.',
        en: 'No original in Indonesian is on record.',
      },
      basis: language.basis,
      settledBy: 'originals-recorded',
    });
  for (const { language: code, count } of holdings.filter(({ holder }) => holder === 'lost'))
    found.push({
      code: `lost-${code}`,
      kind: 'irregular',
      words: {
        id: `${count} naskah asli (${nameIn(code).id}) dicari dan tidak ditemukan. Tanyakan kepada mitra dan kementerian, lalu catat hasilnya.`,
        en: `${count} originals (${nameIn(code).en}) were looked for and not found. Ask the partner and the ministries, and record what they say.`,
      },
      basis: safekeeping(frame),
      settledBy: 'moved',
    });
  for (const { act, language: code } of foldHoldings(acts).shortages)
    found.push({
      code: `shortage-${act}`,
      kind: 'irregular',
      words: {
        id: `Catatan nomor ${act} memindahkan lebih banyak naskah (${nameIn(code).id}) daripada yang tercatat di tangan itu.`,
        en: `Entry ${act} moves more originals (${nameIn(code).en}) than that hand has on record.`,
      },
      basis: safekeeping(frame),
      settledBy: 'originals-recorded',
    });
  return found;
}

/** Each lending that is out, with the day it must be back. */
export function lendingFindings(acts: readonly DossierAct[], frame: JudgementFrame): Finding[] {
  const { today } = frame;
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
          basis: safekeeping(frame),
          due,
          settledBy: 'returned',
        },
        today,
      ),
    );
}
