import type { Words } from '#kernel/language.ts';
import { type DossierAct, ofKind, textOf } from '../annexes/acts.ts';
import type { Finding } from '../annexes/finding.ts';
import type { InstrumentFacts, JudgementFrame } from '../annexes/questions.ts';
import type { Holding } from './holdings.ts';
import { nameIn, safekeeping } from './safekeeping.ts';

const readabilityWords: Readonly<Record<string, (language: Words) => Words>> = {
  '': ({ id, en }) => ({
    id: `Belum ada orang yang memastikan hasil pindai ${id} dapat dibaca.`,
    en: `Nobody has confirmed that the scan in ${en} is readable.`,
  }),
  partly: ({ id, en }) => ({
    id: `Hasil pindai ${id} hanya terbaca sebagian. Pindai lagi.`,
    en: `The scan in ${en} is readable only in part. Scan it again.`,
  }),
  no: ({ id, en }) => ({
    id: `Hasil pindai ${id} tidak terbaca. Pindai lagi.`,
    en: `The scan in ${en} is not readable. Scan it again.`,
  }),
};

/** Which texts have no scan, and which scans nobody has read through. */
export function scanFindings(
  acts: readonly DossierAct[],
  { versions }: InstrumentFacts,
  holdings: readonly Holding[],
  frame: JudgementFrame,
): Finding[] {
  const scanned = new Set(versions.filter((one) => one.scanned).map(({ language }) => language));
  const languages = [...new Set([...versions, ...holdings].map(({ language }) => language))];
  if (languages.length === 0 && versions.length === 0)
    return [
      {
        code: 'no-scan',
        kind: 'missing',
        words: { id: 'Belum ada hasil pindai naskah ini.', en: 'There is no scan of this text.' },
        basis: safekeeping(frame),
      },
    ];
  return languages.flatMap((language): Finding[] => {
    const name = nameIn(language);
    if (!scanned.has(language))
      return [
        {
          code: `no-scan-${language}`,
          kind: 'missing',
          words: {
            id: `Belum ada hasil pindai naskah berbahasa ${name.id}. Unggah di halaman kerja samanya.`,
            en: `There is no scan of the text in ${name.en}. Upload it on the page of the cooperation.`,
          },
          basis: safekeeping(frame),
        },
      ];
    const check = ofKind(acts, 'scan-checked').findLast((act) => textOf(act, 'language') === language);
    const words = readabilityWords[textOf(check, 'readable')]?.(name);
    if (!words) return [];
    return [
      {
        code: `scan-${language}`,
        kind: check ? 'irregular' : 'missing',
        words,
        basis: safekeeping(frame),
        settledBy: 'scan-checked',
      },
    ];
  });
}
