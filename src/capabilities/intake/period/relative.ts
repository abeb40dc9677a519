import type { DateParts } from './calendar.ts';
import { numberInWords } from './numbers.ts';
import type { Token } from './tokens.ts';

type Unit = 'year' | 'month' | 'day';

const units: Readonly<Record<string, Unit>> = {
  tahun: 'year',
  thn: 'year',
  th: 'year',
  year: 'year',
  years: 'year',
  bulan: 'month',
  bln: 'month',
  month: 'month',
  months: 'month',
  hari: 'day',
  day: 'day',
  days: 'day',
};
const after: Readonly<Record<string, number>> = {
  ini: 0,
  berjalan: 0,
  sekarang: 0,
  lalu: -1,
  kemarin: -1,
  sebelumnya: -1,
  silam: -1,
  depan: 1,
  mendatang: 1,
  berikutnya: 1,
  besok: 1,
};
const before: Readonly<Record<string, number>> = {
  this: 0,
  current: 0,
  last: -1,
  previous: -1,
  next: 1,
  coming: 1,
};
const single: Readonly<Record<string, number>> = { kemarin: -1, yesterday: -1, besok: 1, tomorrow: 1 };

export interface ReadRelative {
  parts: DateParts;
  next: number;
  findings: string[];
}

const word = (tokens: readonly Token[], at: number) =>
  tokens[at]?.kind === 'word' ? (tokens[at]?.text ?? '') : '';
const found = (unit: Unit, count: number, next: number): ReadRelative => ({
  parts: { ago: { unit, count } },
  next,
  findings: [],
});

/** "tahun ini", "bulan (yang) lalu", "last year", "kemarin", "dua tahun yang lalu", "3 years ago". */
export function readRelative(tokens: readonly Token[], at: number): ReadRelative | null {
  const first = word(tokens, at);
  const day = single[first];
  if (day !== undefined) return found('day', day, at + 1);
  const unit = units[first];
  if (unit !== undefined && unit !== 'day') return unitFirst(tokens, at, unit);
  const step = before[first];
  const second = units[word(tokens, at + 1)];
  if (step !== undefined && second !== undefined && second !== 'day') return found(second, step, at + 2);
  return countedAgo(tokens, at);
}

function unitFirst(tokens: readonly Token[], at: number, unit: Unit): ReadRelative | null {
  const link = word(tokens, at + 1);
  const place = link === 'yang' || link === 'yg' ? at + 2 : at + 1;
  if (place === at + 2 && word(tokens, place) === 'akan' && word(tokens, place + 1) === 'datang')
    return found(unit, 1, place + 2);
  const count = after[word(tokens, place)];
  return count === undefined ? null : found(unit, count, place + 1);
}

function countedAgo(tokens: readonly Token[], at: number): ReadRelative | null {
  const token = tokens[at];
  const digits =
    token?.kind === 'number' && token.text.length <= 2 ? { value: Number(token.text), next: at + 1 } : null;
  const number = digits ?? numberInWords(tokens, at);
  const unit = number && units[word(tokens, number.next)];
  if (!number || !unit) return null;
  const link = word(tokens, number.next + 1);
  const place = link === 'yang' || link === 'yg' ? number.next + 2 : number.next + 1;
  return ['lalu', 'silam', 'ago'].includes(word(tokens, place))
    ? found(unit, -number.value, place + 1)
    : null;
}
