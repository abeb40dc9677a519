import { isEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { readMonth } from './month-names.ts';

export type DatePart = 'day' | 'month' | 'year';

export type DateReading =
  | { kind: 'empty' }
  /** `edtf` in the precision that was typed: "2015", "2015-09", "2015-09-10", "2015~", "2015-35", ".." (open). */
  | { kind: 'date'; edtf: string }
  | { kind: 'problem'; words: Words; wrong: readonly DatePart[] };

export const problem = (id: string, en: string, ...wrong: DatePart[]): DateReading => ({
  kind: 'problem',
  words: { id, en },
  wrong,
});

export const noSuchDay = () =>
  problem('Tanggal ini tidak ada dalam bulan itu', 'That month has no such day', 'day');

export const yearOfFourDigits = () =>
  problem(
    'Tulis tahun dengan empat angka, misalnya 2015',
    'Write the year in four digits, like 2015',
    'year',
  );

/** The rest of the text, and whether it says "about" (~) or "perhaps" (?). */
function qualifierOf(text: string): { rest: string; mark: string } {
  const about = /^(sekitar|sekira|kira-?kira|kurang lebih|lebih kurang|about|around|circa|ca\.?|c\.|±|~)\s*/;
  const perhaps = /^(mungkin|barangkali|diduga|perhaps|maybe|possibly|probably)\s+/;
  const end = /\s*([~?%])$/.exec(text)?.[1] ?? '';
  const plain = end ? text.slice(0, -1).trim() : text;
  if (about.test(plain)) return { rest: plain.replace(about, ''), mark: '~' };
  if (perhaps.test(plain)) return { rest: plain.replace(perhaps, ''), mark: '?' };
  return { rest: plain, mark: end };
}

/** Words that only accompany a date: weekdays, "tanggal", "pada", endings of English ordinals. */
const companions =
  /\b(pada|tanggal|tgl|bulan|bln|tahun|thn|th|hari|senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|on|in|the|of|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\b[.,]?/g;

/** Text as people paste and dictate it, down to what tells the date. */
const bare = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.,;:]+(?!\.)|[\s,;:]+$/g, '');

const still =
  /^((masih|sedang|terus) )?(berjalan|berlaku|berlangsung)$|^((sampai|hingga|s\/d|s\.d\.?|until|to) )?(dengan )?(sekarang|saat ini|kini|now|present|date|today)$|^ongoing$|^\.\.$/;

const numberOf: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 };
const counted = (text = '') => numberOf[text] ?? Number(text);

/** Quarters and halves of a year have their own codes in EDTF (33 to 36, 40 and 41). */
function partOfYear(text: string): string | undefined {
  const quarter = /^(?:triwulan|kuartal|tw|quarter|q) ?(?:ke-?)?(iv|i{1,3}|[1-4]),? ?(\d{4})$/.exec(text);
  if (quarter) return `${quarter[2]}-${32 + counted(quarter[1])}`;
  const half = /^(?:semester|smt|half) ?(?:ke-?)?(i{1,2}|[12]),? ?(\d{4})$/.exec(text);
  return half ? `${half[2]}-${39 + counted(half[1])}` : undefined;
}

type Found = readonly [year: string, month?: string | undefined, day?: string | undefined];

const sep = '(?: ?[-/. ] ?)';
const patterns: readonly (readonly [RegExp, (...groups: string[]) => Found])[] = [
  [new RegExp(`^(\\d{4})${sep}(\\d{1,2})${sep}(\\d{1,2})$`), (year, month, day) => [year ?? '', month, day]],
  [
    new RegExp(`^(\\d{1,2})${sep}(\\d{1,2})${sep}(\\d{4})$`),
    // Offices write the day first; "4/25/2015" can only be meant the other way round.
    (first, second, year) =>
      Number(second) > 12 && Number(first) <= 12 ? [year ?? '', first, second] : [year ?? '', second, first],
  ],
  [new RegExp(`^(\\d{1,2})${sep}(\\d{4})$`), (month, year) => [year ?? '', month]],
  [new RegExp(`^(\\d{4})${sep}(\\d{1,2})$`), (year, month) => [year ?? '', month]],
  [/^(\d{1,2})(?:st|nd|rd|th)?[ .-]*([a-z]+)[ .,-]*(\d{4})$/, (day, month, year) => [year ?? '', month, day]],
  [/^([a-z]+)[ .]*(\d{1,2})(?:st|nd|rd|th)?,? ?(\d{4})$/, (month, day, year) => [year ?? '', month, day]],
  [/^([a-z]+)[ .,-]*(\d{4})$/, (month, year) => [year ?? '', month]],
  [/^(\d{4})[ .,-]*([a-z]+)$/, (year, month) => [year ?? '', month]],
  [/^(\d{4})$/, (year) => [year ?? '']],
];

function found(text: string): Found | undefined {
  for (const [pattern, order] of patterns) {
    const match = pattern.exec(text);
    if (match) return order(...match.slice(1));
  }
  return undefined;
}

/** Year, month and day as EDTF, as precise as they are; undefined when the month is no month. */
export function dateOf([year, month, day]: Found): DateReading | undefined {
  if (Number(year) < 1) return yearOfFourDigits();
  if (month === undefined) return { kind: 'date', edtf: year };
  const number = readMonth(month);
  if (number === undefined) return undefined;
  const edtf = `${year}-${String(number).padStart(2, '0')}`;
  if (day === undefined) return { kind: 'date', edtf };
  const whole = `${edtf}-${day.padStart(2, '0')}`;
  return isEdtf(whole) ? { kind: 'date', edtf: whole } : noSuchDay();
}

/**
 * Reads a date typed as one text: "10 September 2015", "10/9/2015", "Sept 2015", "sekitar 2012", "triwulan III
 * 2015", "masih berjalan", or EDTF itself. What it does not understand comes back as words, to be kept as they
 * are: only a day that no month has and a year of two digits are problems.
 */
export function readDateText(typed: string): DateReading | { kind: 'words'; asWritten: string } {
  const text = bare(typed);
  if (text === '') return { kind: 'empty' };
  if (still.test(text)) return { kind: 'date', edtf: '..' };
  const { rest, mark } = qualifierOf(text);
  const core = rest.replace(companions, ' ').replace(/\s+/g, ' ').trim();
  const season = partOfYear(core);
  if (season !== undefined && isEdtf(season + mark)) return { kind: 'date', edtf: season + mark };
  const parts = found(core);
  const date = parts && dateOf(parts);
  if (date?.kind === 'date') return { kind: 'date', edtf: date.edtf + mark };
  if (date) return date;
  if (isEdtf(typed.trim())) return { kind: 'date', edtf: typed.trim() };
  if (/^\d{1,2}[ ./-]+(\d{1,2}|[a-z]+)[ ./-]+\d{2}$/.test(core)) return yearOfFourDigits();
  return { kind: 'words', asWritten: typed.trim() };
}
