import { slips } from './spelling.ts';

export interface MonthWord {
  month: number; // 1 to 12
  misspelt: boolean;
  /** Also an ordinary word ("may", "mar", "des"): a month only beside a number. */
  doubtful: boolean;
}

/** Full names in use, the old spellings (Pebruari, Nopember) included: those are no mistakes. */
const names: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'february', 'pebruari', 'februwari'],
  ['maret', 'march', 'mart'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june', 'djuni'],
  ['juli', 'july', 'djuli'],
  ['agustus', 'august', 'augustus'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

const short: readonly (readonly string[])[] = [
  ['jan'],
  ['feb', 'peb', 'febr', 'pebr'],
  ['mar', 'mrt'],
  ['apr'],
  [],
  ['jun'],
  ['jul'],
  ['agt', 'ags', 'agu', 'agst', 'agus', 'agust', 'aug'],
  ['sep', 'sept', 'spt'],
  ['okt', 'oct'],
  ['nov', 'nop'],
  ['des', 'dec', 'dsb'],
];

const ordinary = new Set([
  'may',
  'march',
  'mar',
  'mart',
  'des',
  'sep',
  'august',
  'jan',
  'agus',
  'jun',
  'dec',
  'apr',
]);
/** Ordinary words a slip away from a month; they stay what they are. */
const never = new Set([
  'dsb',
  'member',
  'karet',
  'materi',
  'merit',
  'avril',
  'agustina',
  'agustin',
  'juliet',
  'yuli',
  'yuni',
  'mares',
]);

const known = new Map<string, MonthWord>();
for (const list of [names, short])
  for (const [index, words] of list.entries())
    for (const word of words)
      if (!never.has(word))
        known.set(word, { month: index + 1, misspelt: false, doubtful: ordinary.has(word) });
for (const [word, month] of [
  ['junni', 6],
  ['julli', 7],
  ['jully', 7],
  ['mey', 5],
] as const)
  known.set(word, { month, misspelt: true, doubtful: true });

/**
 * The month a word names, misspelt ones included: one slip in a name of up to seven letters, two in a longer
 * one, and the first letter must stand among the first two. A misspelt month counts only beside a number
 * (`doubtful`), because an ordinary word must never become a month.
 */
export function recogniseMonth(word: string): MonthWord | null {
  const exact = known.get(word);
  if (exact) return exact;
  if (word.length < 4 || word.length > 12 || never.has(word)) return null;
  let best: { month: number; distance: number } | null = null;
  for (const [index, list] of names.entries()) {
    for (const name of list) {
      const limit = name.length >= 8 ? 2 : 1;
      if (name.length < 5 || word.length < name.length - 1 || !name.slice(0, 2).includes(word.charAt(0)))
        continue;
      const distance = slips(word, name, limit);
      if (distance <= limit && (best === null || distance < best.distance))
        best = { month: index + 1, distance };
    }
  }
  return best && { month: best.month, misspelt: true, doubtful: true };
}
