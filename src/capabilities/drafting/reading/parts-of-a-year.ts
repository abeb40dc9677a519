import { after, textAt } from './mention.ts';
import { romanNumber } from './roman.ts';
import type { Token } from './token.ts';

type Part = 'early' | 'mid' | 'late';

const parts: Readonly<Record<string, Part>> = {
  awal: 'early',
  permulaan: 'early',
  beginning: 'early',
  start: 'early',
  early: 'early',
  pertengahan: 'mid',
  tengah: 'mid',
  middle: 'mid',
  mid: 'mid',
  akhir: 'late',
  penghujung: 'late',
  end: 'late',
  close: 'late',
  late: 'late',
};

const periods: Readonly<Record<string, string>> = {
  tahun: 'year',
  year: 'year',
  bulan: 'month',
  month: 'month',
  semester: 'semester',
  triwulan: 'quarter',
  kuartal: 'quarter',
  quarter: 'quarter',
  minggu: 'week',
  week: 'week',
};

const fillers =
  'setiap tiap of the each every this - bulan tahun calendar fiscal budget financial academic school year month in'.split(
    ' ',
  );

/** "akhir", "at the end of", "mid-" with the period they are of, where one is named; and the place of what follows. */
export function partOfPeriod(
  tokens: readonly Token[],
  at: number,
): { part: Part; period: string | undefined; next: number } | null {
  const part = parts[textAt(tokens, at)];
  if (!part) return yearEnd(tokens, at);
  const next = after(tokens, at + 1, ...fillers);
  const between = tokens.slice(at + 1, next + 1).map(({ text }) => periods[text]);
  return { part, period: between.find((period) => period !== undefined), next };
}

/** "year-end". */
function yearEnd(tokens: readonly Token[], at: number) {
  const period = periods[textAt(tokens, at)];
  const place = after(tokens, at + 1, '-');
  const part = place > at + 1 ? parts[textAt(tokens, place)] : undefined;
  return period && part ? { part, period, next: place + 1 } : null;
}

const quarters = ['triwulan', 'kuartal', 'quarter', 'q'];
const half = ['semester', 'half'];

const placeOf = (token: Token | undefined, limit: number): number | null => {
  const value = token?.number?.value ?? romanNumber(token?.text ?? '');
  return value !== null && Number.isInteger(value) && value >= 1 && value <= limit ? value : null;
};

/** "triwulan III", "Q3", "the third quarter", "semester kedua", "the first half": which part of a year. */
export function quarterAt(tokens: readonly Token[], at: number): { name: string; next: number } | null {
  const short = textAt(tokens, at).match(/^q([1-4])$/);
  if (short) return { name: `quarter ${short[1]}`, next: at + 1 };
  const named = quarters.includes(textAt(tokens, at)) ? 4 : textAt(tokens, at) === 'semester' ? 2 : 0;
  const label = named === 4 ? 'quarter' : 'half';
  const behind = named > 0 ? after(tokens, at + 1, 'ke', '-') : at;
  const place = named > 0 ? placeOf(tokens[behind], named) : null;
  if (place !== null && !isCount(tokens, at)) return { name: `${label} ${place}`, next: behind + 1 };
  const ordinal = tokens[at]?.number?.ordinal ? tokens[at]?.number?.value : undefined;
  const name = textAt(tokens, at + 1);
  if (ordinal === undefined || ordinal < 1) return null;
  if (quarters.includes(name) && ordinal <= 4) return { name: `quarter ${ordinal}`, next: at + 2 };
  return half.includes(name) && ordinal <= 2 ? { name: `half ${ordinal}`, next: at + 2 } : null;
}

/** "satu semester" counts semesters. */
const isCount = (tokens: readonly Token[], at: number) =>
  tokens[at - 1]?.number !== undefined && tokens[at - 1]?.number?.ordinal === false;
