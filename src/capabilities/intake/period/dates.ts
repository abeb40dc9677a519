import { type DateParts, isPossible, type ReadDate } from './calendar.ts';
import { readCompact, readSerial } from './machine-dates.ts';
import { recogniseMonth } from './months.ts';
import { romanNumeral } from './numbers.ts';
import { readPartOfYear } from './parts-of-year.ts';
import { readRelative } from './relative.ts';
import type { Token } from './tokens.ts';

type Reader = (tokens: readonly Token[], at: number) => ReadDate | null;

const firstYear = 1900;
const lastYear = 2100;

const numberAt = (tokens: readonly Token[], at: number, digits: readonly number[]): number | null => {
  const token = tokens[at];
  return token?.kind === 'number' && digits.includes(token.text.length) ? Number(token.text) : null;
};
const isMark = (token: Token | undefined, marks: string) =>
  token?.kind === 'mark' && marks.includes(token.text);
const isWord = (token: Token | undefined, words: readonly string[]) =>
  token?.kind === 'word' && words.includes(token.text);

/** The year a token is, when it has four digits and is near enough to be meant as one. */
export function fourDigitYear(tokens: readonly Token[], at: number): number | null {
  const year = numberAt(tokens, at, [4]);
  return year !== null && year >= firstYear && year <= lastYear ? year : null;
}

/** "15" after a day and month; the century is the one nearest to the study of offices: 1970 to 2069. */
const fullYear = (short: number) => (short < 70 ? 2000 + short : 1900 + short);

const monthNumber = (token: Token | undefined) => {
  if (token?.kind !== 'word') return null;
  const found = recogniseMonth(token.text);
  return found ? { month: found.month, misspelt: found.misspelt, doubtful: found.doubtful } : null;
};
const yearWords = ['tahun', 'thn', 'th', 'thun', 'of', 'year', 'in'];

/** After a month: [. , - /] [tahun] 2015, '15, 15 or "tahun ini". */
function yearAfter(
  tokens: readonly Token[],
  at: number,
): { parts: DateParts; next: number; short: boolean } | null {
  const relative = readRelative(tokens, at);
  if (relative?.parts.ago?.unit === 'year')
    return { parts: relative.parts, next: relative.next, short: false };
  let place = at;
  while (isMark(tokens[place], '.,') || (isMark(tokens[place], '-/') && !tokens[place + 1]?.spaced))
    place += 1;
  const tight = place > at && isMark(tokens[place - 1], '-/');
  while (isWord(tokens[place], yearWords)) place += 1;
  if (isMark(tokens[place], '.') && place > at) place += 1;
  const relativeYear = readRelative(tokens, place);
  if (relativeYear?.parts.ago?.unit === 'year')
    return { parts: relativeYear.parts, next: relativeYear.next, short: false };
  const year = fourDigitYear(tokens, place);
  if (year !== null) return { parts: { year }, next: place + 1, short: false };
  const quoted = isMark(tokens[place], "'");
  const short = numberAt(tokens, quoted ? place + 1 : place, [2]);
  if (short === null) return null;
  const next = quoted ? place + 2 : place + 1;
  if (!quoted && !tight && !standsAlone(tokens, next)) return null;
  return { parts: { year: fullYear(short) }, next, short: !quoted && !tight };
}

/** A two-digit number is no year when a month, a unit or another number follows it ("1 Jan 31 Des 2015"). */
function standsAlone(tokens: readonly Token[], next: number): boolean {
  const token = tokens[next];
  if (token === undefined) return true;
  if (token.kind === 'number' || isMark(token, '%:')) return false;
  if (token.kind !== 'word') return !(isMark(token, ',') && fourDigitYear(tokens, next + 1) !== null);
  return (
    monthNumber(token) === null &&
    !isWord(token, ['tahun', 'bulan', 'hari', 'orang', 'years', 'months', 'kali'])
  );
}

function checked(parts: DateParts, next: number, findings: string[]): ReadDate {
  return { parts, next, findings };
}

/** 10-09-2015, 10/9/15, 2015.09.10: the day first, as Indonesia writes it; ISO when the year leads. */
const readNumeric: Reader = (tokens, at) => {
  const [one, mark, , again] = tokens.slice(at, at + 4);
  if (!isMark(mark, '-/.') || again?.text !== mark?.text || again?.kind !== 'mark') return null;
  const year = fourDigitYear(tokens, at);
  const middle = numberAt(tokens, at + 2, [1, 2]);
  const first = numberAt(tokens, at, [1, 2]);
  const last = numberAt(tokens, at + 4, [1, 2]);
  if (middle === null || one === undefined) return null;
  if (year !== null && last !== null) return checked({ year, month: middle, day: last }, at + 5, []);
  const tight = !tokens[at + 4]?.spaced && !mark?.spaced;
  const end =
    fourDigitYear(tokens, at + 4) ??
    (last !== null && tokens[at + 4]?.text.length === 2 && tight ? fullYear(last) : null);
  if (first === null || end === null) return null;
  const parts = { year: end, month: middle, day: first };
  const swapped = { year: end, month: first, day: middle };
  if (!isPossible(parts) && middle > 12 && isPossible(swapped))
    return checked(swapped, at + 5, ['ambiguous-date']);
  return checked(parts, at + 5, []);
};

/** 10-IX-2015, 10/IX/15; IX/2015. */
const readRoman: Reader = (tokens, at) => {
  const day = numberAt(tokens, at, [1, 2]);
  const place = day === null ? at : isMark(tokens[at + 1], '-/.') ? at + 2 : at + 1;
  const token = tokens[place];
  const month = token?.kind === 'word' ? romanNumeral(token.text) : null;
  const mark = tokens[place + 1];
  const joined = isMark(mark, '-/.') && !tokens[place + 2]?.spaced;
  if (month === null || month > 12 || (!joined && day === null)) return null;
  const at2 = isMark(mark, '-/.') ? place + 2 : place + 1;
  const short = numberAt(tokens, at2, [2]);
  const year =
    fourDigitYear(tokens, at2) ?? (joined && day !== null && short !== null ? fullYear(short) : null);
  if (year === null) return null;
  return checked(day === null ? { year, month } : { year, month, day }, at2 + 1, []);
};

/** [10[th] [of|bulan]] September [tahun] 2015; September 10, 2015; a year left out is left out. */
const readNamed: Reader = (tokens, at) => {
  const day = numberAt(tokens, at, [1, 2]);
  let place = day === null ? at : at + 1;
  if (day !== null) {
    if (isWord(tokens[place], ['st', 'nd', 'rd', 'th']) && !tokens[place]?.spaced) place += 1;
    if (isMark(tokens[place], '-./,') && monthNumber(tokens[place + 1])) place += 1;
    if (isWord(tokens[place], ['day']) && isWord(tokens[place + 1], ['of'])) place += 1; // 25th day of September
    while (isWord(tokens[place], ['of', 'bulan', 'bln', 'the'])) place += 1;
    if (isMark(tokens[place], '.') && monthNumber(tokens[place + 1])) place += 1;
  }
  const name = monthNumber(tokens[place]);
  if (!name) return null;
  const findings = name.misspelt ? ['misspelt-month'] : [];
  const { month } = name;
  const after = place + 1;
  if (day !== null) {
    const year = yearAfter(tokens, after);
    return checked({ ...year?.parts, month, day }, year?.next ?? skipDot(tokens, after), findings);
  }
  const american = monthThenDay(tokens, after);
  if (american) return checked({ ...american.parts, month }, american.next, findings);
  const year = yearAfter(tokens, after);
  if (year) {
    const backwards = year.short ? [...findings, 'ambiguous-date'] : findings;
    return checked({ ...year.parts, month }, year.next, backwards);
  }
  return name.doubtful
    ? doubtfulMonth(tokens, at, month, findings)
    : checked({ month }, skipDot(tokens, after), findings);
};

const skipDot = (tokens: readonly Token[], at: number) =>
  isMark(tokens[at], '.') && !tokens[at]?.spaced && tokens[at + 1] !== undefined ? at + 1 : at;

/** "Mar - Mei 2015": a doubtful month word is one when a sure date with a month follows its dash. */
function doubtfulMonth(
  tokens: readonly Token[],
  at: number,
  month: number,
  findings: string[],
): ReadDate | null {
  const after = skipDot(tokens, at + 1);
  const joined =
    isMark(tokens[after], '-/&') ||
    isWord(tokens[after], ['sd', 'sampai', 'hingga', 'to', 'until', 'dan', 'and']);
  if (!joined) return null;
  const place = isWord(tokens[after + 1], ['dengan']) ? after + 2 : after + 1;
  const other = monthNumber(tokens[place]) ?? monthNumber(tokens[place + 1]);
  return other ? checked({ month }, after, findings) : null;
}

/** September 10[th][,] 2015; "January 1" before "to December 31, 2015". */
function monthThenDay(tokens: readonly Token[], at: number): { parts: DateParts; next: number } | null {
  const place = skipDot(tokens, at);
  const day = numberAt(tokens, place, [1, 2]);
  if (day === null || day > 31 || day < 1) return null;
  let next = place + 1;
  if (isWord(tokens[next], ['st', 'nd', 'rd', 'th']) && !tokens[next]?.spaced) next += 1;
  if (isMark(tokens[next], ',')) next += 1;
  const year = fourDigitYear(tokens, next);
  if (year !== null) return { parts: { day, year }, next: next + 1 };
  const ranged = isMark(tokens[next], '-') || isWord(tokens[next], ['to', 'until', 'through', 'till']);
  const twoDigits = tokens[place]?.text.length === 2;
  return ranged && (monthNumber(tokens[next + 1]) || !twoDigits)
    ? untilMonthDay(tokens, next + 1, day, next)
    : null;
}

/** The day is a day only if what it reaches to is a day too: "January 1 - March 31, 2015", not "Jan 15 - Mar 17". */
function untilMonthDay(tokens: readonly Token[], at: number, day: number, next: number) {
  const place = monthNumber(tokens[at]) ? skipDot(tokens, at + 1) : at;
  const other = numberAt(tokens, place, [1, 2]);
  const year = fourDigitYear(tokens, isMark(tokens[place + 1], ',') ? place + 2 : place + 1);
  return other !== null && year !== null ? { parts: { day }, next } : null;
}

/** 2015-09, 09/2015, and the short ranges that look like them: 2013-15, 2013/14. */
const readYearAndMonth: Reader = (tokens, at) => {
  const mark = tokens[at + 1];
  if (!isMark(mark, '-/.') || mark?.spaced || tokens[at + 2]?.spaced) return null;
  const year = fourDigitYear(tokens, at);
  const second = numberAt(tokens, at + 2, year === null ? [] : [2]);
  if (year !== null && second !== null && !isMark(tokens[at + 3], '-/') && !monthNumber(tokens[at + 3]))
    return yearThenShort(year, second, mark?.text ?? '', at + 3);
  const month = numberAt(tokens, at, [1, 2]);
  const end = fourDigitYear(tokens, at + 2);
  if (month === null || end === null) return null;
  return checked({ year: end, month }, at + 3, []);
};

/**
 * 2013-15 reaches to 2015; 2015-09 is a month; 2010-12 may be either and 2013/14 is a school year. Where both
 * can be, the month is taken (ISO) and a finding says so.
 */
function yearThenShort(year: number, second: number, mark: string, next: number): ReadDate | null {
  if (mark === '.') return null;
  const century = Math.floor(year / 100) * 100;
  const end = century + second > year ? century + second : null;
  const month = second >= 1 && second <= 12 ? second : null;
  const follows = end === year + 1;
  if (end !== null && (month === null || (mark === '/' && follows)))
    return {
      parts: { year },
      until: { year: end },
      next,
      findings: month === null ? [] : ['ambiguous-date'],
    };
  if (month === null) return null;
  return checked({ year, month }, next, end === null ? [] : ['ambiguous-date']);
}

/** '15 */
function readQuoted(tokens: readonly Token[], at: number): ReadDate | null {
  const short = isMark(tokens[at], "'") && !tokens[at + 1]?.spaced ? numberAt(tokens, at + 1, [2]) : null;
  return short !== null && standsAlone(tokens, at + 2)
    ? checked({ year: fullYear(short) }, at + 2, [])
    : null;
}

/** 2015; 2010-an, 2010s; 2015 September [10]. */
const readYear: Reader = (tokens, at) => {
  const year = fourDigitYear(tokens, at);
  if (year === null) return readQuoted(tokens, at);
  if (year % 10 === 0) {
    const place = isMark(tokens[at + 1], "-'") && !tokens[at + 2]?.spaced ? at + 2 : at + 1;
    if (isWord(tokens[place], ['an', 's']) && !tokens[place]?.spaced)
      return { parts: { year, decade: true }, next: place + 1, findings: [] };
  }
  const name = monthNumber(tokens[at + 1]);
  if (name && !name.doubtful && yearAfter(tokens, at + 2) === null) {
    const day = numberAt(tokens, at + 2, [1, 2]);
    if (day === null) return checked({ year, month: name.month }, at + 2, []);
    return checked({ year, month: name.month, day }, at + 3, []);
  }
  return checked({ year }, at + 1, []);
};

const readers: readonly Reader[] = [
  readNumeric,
  readCompact,
  readSerial,
  readRoman,
  readNamed,
  readPartOfYear,
  readYearAndMonth,
  readRelative,
  readYear,
];

/** The date that begins at token `at`, in any written form; null when none does. */
export function readDate(tokens: readonly Token[], at: number): ReadDate | null {
  for (const read of readers) {
    const found = read(tokens, at);
    if (found) return found;
  }
  return null;
}
