import { isBareMonth, lastDayOf, monthAt, weekdays } from './calendar.ts';
import { after, type Found, found, type Reader, type Reading, textAt } from './mention.ts';
import { partOfPeriod, quarterAt } from './parts-of-a-year.ts';
import { rangeJoint } from './ranges.ts';
import type { NumberRead, Token } from './token.ts';

const two = (number: number) => String(number).padStart(2, '0');
const isDay = (number?: NumberRead): number is NumberRead =>
  number !== undefined && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31;
export const isYear = (number?: NumberRead): number is NumberRead =>
  number !== undefined &&
  !number.ordinal &&
  Number.isInteger(number.value) &&
  number.value >= 1900 &&
  number.value <= 2100 &&
  !/[.,]/.test(number.digits ?? '');

const dateOf = (day: number | null, month: number, year: number | null) =>
  [year ?? '', two(month), ...(day === null ? [] : [two(day)])].join('-');

/** A year at `at`, after "tahun", "in the year", a comma or "of"; and the place after it. */
export function yearFrom(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const start = textAt(tokens, at) === '.' ? at + 1 : at;
  const place = after(tokens, start, ',', 'tahun', 'in', 'the', 'year', 'of', 'thn', 'pada', '(', '-');
  const number = tokens[place]?.number;
  return isYear(number) && !crosses(tokens, start, place) ? { year: number.value, next: place + 1 } : null;
}

/** A hyphen before a year ("14-Mar-2025") is part of the date, "Mei - 2026" no other. */
const crosses = (tokens: readonly Token[], from: number, to: number) =>
  tokens.slice(from, to).some(({ text }) => text === '(');

interface Month {
  month: number;
  year: number | null;
  next: number;
}

/** A month behind a day, with its year: "bulan September tahun 2015", "day of September, 2015". */
function monthBehind(tokens: readonly Token[], at: number, ordinal: boolean): Month | null {
  const place = after(tokens, at, 'bulan', 'bln', 'day', 'of', 'the', 'month', '-');
  const month = monthAt(tokens, place);
  if (month === undefined) return null;
  const year = yearFrom(tokens, place + 1);
  if (!year && textAt(tokens, place) === 'may' && !ordinal) return null;
  return { month, year: year?.year ?? null, next: year?.next ?? place + 1 };
}

/** The month that stands behind the last of several days: "5–16 April 2027", "1, 2 dan 3 Mei 2026". */
function sharedMonth(tokens: readonly Token[], at: number): Month | null {
  let place = at;
  for (let step = 0; step < 6; step += 1) {
    const joint = rangeJoint(tokens, place);
    if (joint === place || !isDay(tokens[joint]?.number)) return null;
    const month = monthBehind(tokens, joint + 1, false);
    if (month) return month;
    place = joint + 1;
  }
  return null;
}

/** "25 September 2015", "25 (dua puluh lima) bulan September tahun 2015", "the 25th day of September, 2015", "5–16 April". */
function dayFirst(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const day = tokens[at]?.number;
  if (!isDay(day)) return null;
  const own = monthBehind(tokens, at + 1, day.ordinal);
  const month = own ?? sharedMonth(tokens, at + 1);
  if (!month) return null;
  const value = dateOf(day.value, month.month, month.year);
  return found(reading, at, own ? month.next : at + 1, { kind: 'date', value });
}

/** "September 25, 2015", "September 25th", "September 2015", "April 5–16, 2027" one day after the other, "in September". */
function monthFirst(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const days = reading.language === 'en' ? daysFrom(tokens, after(tokens, at + 1, 'the')) : null;
  if (days) {
    const year = yearFrom(tokens, days.next);
    if (!year && textAt(tokens, at) === 'may') return null;
    const [first, ...others] = days.days.map((day) => ({
      kind: 'date' as const,
      value: dateOf(day, month, year?.year ?? null),
    }));
    const one = first && found(reading, at, year?.next ?? days.next, first);
    return one ? { ...one, also: others.map((day) => ({ ...one.mention, ...day })) } : null;
  }
  const year = yearFrom(tokens, at + 1);
  if (year) return found(reading, at, year.next, { kind: 'date', value: dateOf(null, month, year.year) });
  if (!isBareMonth(tokens, at)) return null;
  return found(reading, at, at + 1, { kind: 'date', value: dateOf(null, month, null) });
}

/** The days named from `at`: "5", "5-16", "5, 6 and 7"; a day is no year. */
function daysFrom(tokens: readonly Token[], at: number): { days: number[]; next: number } | null {
  const days: number[] = [];
  let next = at;
  for (let place = at; isDay(tokens[place]?.number); place = rangeJoint(tokens, next)) {
    if (monthBehind(tokens, place + 1, false) && days.length > 0) break;
    days.push(tokens[place]?.number?.value ?? 0);
    next = place + 1;
    if (rangeJoint(tokens, next) === next) break;
  }
  return days.length > 0 ? { days, next } : null;
}

/** "25/09/2015", "2015-09-25"; in English "03/04/2015" may be either of two days. */
function inDigits(reading: Reading, at: number): Found | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'day') return null;
  const parts = token.text.split(/[/.-]/).map(Number) as [number, number, number];
  const yearFirst = /^\d{4}/.test(token.text);
  const [year, month, day] = yearFirst ? parts : [parts[2], parts[1], parts[0]];
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const [value, other] = [
    [month, day],
    [day, month],
  ]
    .filter(([of = 0, on = 0]) => of <= 12 && of > 0 && on > 0 && on <= 31)
    .map(([of = 0, on = 0]) => dateOf(on, of, full));
  if (value === undefined) return null;
  const swaps = reading.language === 'en' && !yearFirst && other !== undefined;
  return found(reading, at, at + 1, { kind: 'date', value, ...(swaps ? { otherwise: [other] } : {}) });
}

/** "akhir Juni 2027", "mid-August 2026", "the beginning of 2028": a part of a month or a year, and the days it may stand for. */
function partFirst(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const said = partOfPeriod(tokens, at);
  if (!said) return null;
  const month = monthAt(tokens, said.next);
  const year = yearFrom(tokens, month === undefined ? said.next : said.next + 1);
  if (month === undefined && !year) {
    if (!said.period) return null;
    return found(reading, at, said.next, { kind: 'date', value: `${said.part} ${said.period}`, loose: true });
  }
  const next = year?.next ?? said.next + 1;
  const whole = month === undefined ? String(year?.year) : dateOf(null, month, year?.year ?? null);
  const day = said.part === 'late' ? lastDayOf(month ?? 12, year?.year ?? null) : 1;
  const alike =
    said.part === 'mid'
      ? {}
      : { alike: [dateOf(day, month ?? (said.part === 'late' ? 12 : 1), year?.year ?? null)] };
  return found(reading, at, next, { kind: 'date', value: `${whole} ${said.part}`, ...alike });
}

/** "triwulan III tahun 2026", "Q3 2026", "the third quarter of 2026", "semester pertama 2027". */
function inQuarters(reading: Reading, at: number): Found | null {
  const quarter = quarterAt(reading.tokens, at);
  if (!quarter) return null;
  const year = yearFrom(reading.tokens, quarter.next);
  const value = `${year?.year ?? ''} ${quarter.name}`.trim();
  return found(reading, at, year?.next ?? quarter.next, { kind: 'date', value });
}

/** "hari Jumat", "on Friday": compared only where both languages name a day of the week. */
function weekday(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const day = weekdays.get(textAt(tokens, at));
  if (day === undefined || tokens[at]?.kind !== 'word') return null;
  const beside = [textAt(tokens, at - 1), textAt(tokens, at - 2)];
  const sunday = beside[0] === 'hari' || beside.some((text) => text !== 'minggu' && weekdays.has(text));
  if (textAt(tokens, at) === 'minggu' && !sunday) return null;
  return found(reading, at, at + 1, { kind: 'date', value: `weekday ${day}`, loose: true });
}

/** "tahun 2015", "in 2015", a bare "2015". */
function bareYear(reading: Reading, at: number): Found | null {
  const number = reading.tokens[at]?.number;
  if (!isYear(number) || number.written === 'words') return null;
  return found(reading, at, at + 1, { kind: 'date', value: String(number.value) });
}

const readers: readonly Reader[] = [inDigits, partFirst, inQuarters, dayFirst, monthFirst, weekday];

export const readDate: Reader = (reading, at) => {
  for (const read of readers) {
    const date = read(reading, at);
    if (date) return date;
  }
  return null;
};

export const readYear: Reader = bareYear;
