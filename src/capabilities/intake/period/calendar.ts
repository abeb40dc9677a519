import { addDuration, daysInMonth, edtfBounds } from '#kernel/edtf.ts';

/** A date as far as the words tell it. Parts a phrase leaves to its neighbour ("1 Januari s/d 31 Mei 2015") are absent. */
export interface DateParts {
  year?: number;
  month?: number; // 1 to 12
  day?: number;
  /** EDTF code of a quarter (33-36), third (37-39) or half (40-41) of the year. */
  season?: number;
  /** "2010-an": the ten years from `year`. */
  decade?: true;
  /** "tahun lalu" = year -1, "bulan depan" = month +1, "kemarin" = day -1, counted from when the table was written. */
  ago?: { unit: 'year' | 'month' | 'day'; count: number };
  /** "sekitar", "±". */
  about?: true;
  /** "2012?" */
  unsure?: true;
  /** "sebelum 2012", "setelah 2012". */
  bound?: 'before' | 'after';
}

/** A date as a reader found it among the tokens, and the token after it. */
export interface ReadDate {
  parts: DateParts;
  /** A range told in one breath: "2013/14", "triwulan I-III 2015". */
  until?: DateParts;
  next: number;
  findings: string[];
  /** The words mean the whole of it, first day to last ("triwulan II 2015"). */
  whole?: true;
}

const two = (value: number) => String(value).padStart(2, '0');

/** Whether the day and month exist in the calendar; a missing year is taken to be a leap year. */
export function isPossible({ year, month, day }: DateParts): boolean {
  if (month !== undefined && (month < 1 || month > 12)) return false;
  return day === undefined || (day >= 1 && day <= daysInMonth(year ?? 2000, month ?? 1));
}

/** The single unit the table's own date lies in ("2017" of "2017-10-30/2017-11"); null when it spans several. */
function unitOf(asOf: string | undefined, length: 4 | 7 | 10): string | null {
  const { earliest, latest } = edtfBounds(asOf ?? '');
  if (earliest === null || latest === null) return null;
  return earliest.slice(0, length) === latest.slice(0, length) ? earliest.slice(0, length) : null;
}

function counted({ unit, count }: NonNullable<DateParts['ago']>, asOf: string | undefined): string | null {
  const base = unitOf(asOf, unit === 'year' ? 4 : unit === 'month' ? 7 : 10);
  if (base === null) return null;
  return addDuration(
    base,
    unit === 'year' ? { years: count } : unit === 'month' ? { months: count } : { days: count },
  );
}

/** The parts with a relative year put in ("Januari tahun ini"); null when the table's date does not tell it. */
function settled(parts: DateParts, asOf: string | undefined): DateParts | null {
  if (!parts.ago || parts.year !== undefined) return parts;
  const base = counted(parts.ago, asOf);
  if (base === null) return null;
  const [year, month, day] = base.split('-').map(Number);
  return {
    ...parts,
    ...(year !== undefined && { year }),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
  };
}

/**
 * The EDTF date of the parts: null with `as-of-needed` when it hangs on an unknown date of the table, null
 * with `year-missing` when no year is told, null with `impossible-date` when there is no such day.
 */
export function toEdtf(
  parts: DateParts,
  asOf: string | undefined,
): { edtf: string | null; finding?: string } {
  const date = settled(parts, asOf);
  if (date === null) return { edtf: null, finding: 'as-of-needed' };
  if (date.year === undefined) return { edtf: null, finding: 'year-missing' };
  if (!isPossible(date)) return { edtf: null, finding: 'impossible-date' };
  const year = String(date.year).padStart(4, '0');
  let edtf = date.decade ? `${year.slice(0, 3)}X` : year;
  if (date.season !== undefined) edtf += `-${date.season}`;
  else if (date.month !== undefined)
    edtf += `-${two(date.month)}${date.day === undefined ? '' : `-${two(date.day)}`}`;
  if (date.season === undefined)
    edtf += date.about && date.unsure ? '%' : date.about ? '~' : date.unsure ? '?' : '';
  if (date.bound === 'before') edtf = `[..${edtf}]`;
  if (date.bound === 'after') edtf = `[${edtf}..]`;
  return { edtf };
}

const complete = (parts: DateParts) => parts.year !== undefined || parts.ago !== undefined;

/** Gives a date the month and year its neighbour tells for both: "1 s/d 31 Desember 2015", "Januari-Maret 2015". */
export function shareFrom(partial: DateParts, whole: DateParts): DateParts {
  if (complete(partial)) return partial;
  const shared: DateParts = { ...partial };
  if (whole.year !== undefined) shared.year = whole.year;
  if (whole.ago !== undefined) shared.ago = whole.ago;
  if (shared.month === undefined && shared.season === undefined && shared.day !== undefined && whole.month)
    shared.month = whole.month;
  return shared;
}

export const isWhole = complete;
