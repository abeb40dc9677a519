import { after, type Found, found, type Reader, type Reading, textAt } from './mention.ts';
import type { NumberRead, Token } from './tokens.ts';

const names = [
  ['januari', 'january', 'jan'],
  ['februari', 'february', 'pebruari', 'feb', 'peb'],
  ['maret', 'march', 'mar'],
  ['april', 'apr'],
  ['mei', 'may'],
  ['juni', 'june', 'jun'],
  ['juli', 'july', 'jul'],
  ['agustus', 'august', 'agt', 'agu', 'ags', 'aug'],
  ['september', 'sept', 'sep'],
  ['oktober', 'october', 'okt', 'oct'],
  ['november', 'nopember', 'nov', 'nop'],
  ['desember', 'december', 'des', 'dec'],
] as const;

const months = new Map(names.flatMap((forms, at) => forms.map((form) => [form as string, at + 1] as const)));

const two = (number: number) => String(number).padStart(2, '0');
const isDay = (number?: NumberRead) =>
  number !== undefined && Number.isInteger(number.value) && number.value >= 1 && number.value <= 31;
const isYear = (number?: NumberRead) =>
  number !== undefined &&
  !number.ordinal &&
  Number.isInteger(number.value) &&
  number.value >= 1900 &&
  number.value <= 2100 &&
  !/[.,]/.test(number.digits ?? '');

/** The month named at `at`; "may" and "mar" are months only beside a day or a year, which the callers see to. */
const monthAt = (tokens: readonly Token[], at: number) => months.get(textAt(tokens, at));

const dateOf = (day: number | null, month: number, year: number | null) =>
  [year ?? '', two(month), ...(day === null ? [] : [two(day)])].join('-');

/** A year at `at`, after "tahun", "in the year", a comma or "of"; and the place after it. */
function yearFrom(tokens: readonly Token[], at: number): { year: number; next: number } | null {
  const place = after(
    tokens,
    textAt(tokens, at) === '.' ? at + 1 : at,
    ',',
    'tahun',
    'in',
    'the',
    'year',
    'of',
    'thn',
  );
  const number = tokens[place]?.number;
  return isYear(number) ? { year: (number as NumberRead).value, next: place + 1 } : null;
}

/** "25 September 2015", "25 (dua puluh lima) bulan September tahun 2015", "the 25th day of September, 2015", "25 September". */
function dayFirst(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const day = tokens[at]?.number;
  if (!isDay(day)) return null;
  const place = after(tokens, at + 1, 'bulan', 'bln', 'day', 'of', 'the', 'month');
  const month = monthAt(tokens, place);
  if (month === undefined) return null;
  const year = yearFrom(tokens, place + 1);
  if (!year && textAt(tokens, place) === 'may' && !day?.ordinal) return null;
  const value = dateOf((day as NumberRead).value, month, year?.year ?? null);
  return found(reading, at, year?.next ?? place + 1, { kind: 'date', value });
}

/** "September 25, 2015", "September 25th", "September 2015". */
function monthFirst(reading: Reading, at: number): Found | null {
  const { tokens } = reading;
  const month = monthAt(tokens, at);
  if (month === undefined) return null;
  const day = reading.language === 'en' ? tokens[after(tokens, at + 1, 'the')] : undefined;
  if (isDay(day?.number)) {
    const place = after(tokens, at + 1, 'the') + 1;
    const year = yearFrom(tokens, place);
    if (!year && textAt(tokens, at) === 'may') return null;
    const value = dateOf(day?.number?.value ?? 0, month, year?.year ?? null);
    return found(reading, at, year?.next ?? place, { kind: 'date', value });
  }
  const year = yearFrom(tokens, at + 1);
  return year && found(reading, at, year.next, { kind: 'date', value: dateOf(null, month, year.year) });
}

/** "25/09/2015", "2015-09-25"; in English "03/04/2015" may be either of two days. */
function inDigits(reading: Reading, at: number): Found | null {
  const token = reading.tokens[at];
  if (token?.kind !== 'day') return null;
  const parts = token.text.split(/[/.-]/).map(Number) as [number, number, number];
  const [year, month, day] = token.text.match(/^\d{4}/) ? parts : [parts[2], parts[1], parts[0]];
  const full = year < 100 ? year + (year < 70 ? 2000 : 1900) : year;
  const readings = [
    [month, day],
    [day, month],
  ].filter(
    ([of, on]) => (of as number) <= 12 && (of as number) > 0 && (on as number) > 0 && (on as number) <= 31,
  );
  const values = readings.map(([of, on]) => dateOf(on as number, of as number, full));
  const swaps = reading.language === 'en' && !token.text.match(/^\d{4}/);
  const [value, other] = values;
  if (value === undefined) return null;
  return found(reading, at, at + 1, {
    kind: 'date',
    value,
    ...(swaps && other ? { otherwise: [other] } : {}),
  });
}

/** "tahun 2015", "in 2015", a bare "2015". */
function bareYear(reading: Reading, at: number): Found | null {
  const number = reading.tokens[at]?.number;
  if (!isYear(number) || number?.written === 'words') return null;
  return found(reading, at, at + 1, { kind: 'date', value: String(number?.value) });
}

const readers: readonly Reader[] = [inDigits, dayFirst, monthFirst];

export const readDate: Reader = (reading, at) => {
  for (const read of readers) {
    const date = read(reading, at);
    if (date) return date;
  }
  return null;
};

export const readYear: Reader = bareYear;
