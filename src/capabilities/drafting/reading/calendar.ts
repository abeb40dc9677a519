import { textAt } from './mention.ts';
import type { Token } from './token.ts';

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

/** The month named at `at`; "may" and "mar" are months only beside a day or a year, which the callers see to. */
export const monthAt = (tokens: readonly Token[], at: number) => months.get(textAt(tokens, at));

/** What stands before "May" and "March" where they are months. */
const beforeMonth =
  'in of by every each early late mid during until since before after end from to until bulan between'.split(
    ' ',
  );

/** Whether a month named without day and year is one, and not "may" or an abbreviation. */
export function isBareMonth(tokens: readonly Token[], at: number): boolean {
  const name = textAt(tokens, at);
  if (name.length < 4 && name !== 'mei' && name !== 'may') return false;
  if (name !== 'may' && name !== 'march') return true;
  const before = textAt(tokens, at - 1) === '-' ? textAt(tokens, at - 2) : textAt(tokens, at - 1);
  return beforeMonth.includes(before);
}

/** The last day of a month; of February the 28th where the year is not said. */
export const lastDayOf = (month: number, year: number | null): number =>
  new Date(Date.UTC(year ?? 2001, month, 0)).getUTCDate();

export const weekdays: ReadonlyMap<string, number> = new Map(
  [
    ['senin', 'monday'],
    ['selasa', 'tuesday'],
    ['rabu', 'wednesday'],
    ['kamis', 'thursday'],
    ['jumat', "jum'at", 'friday'],
    ['sabtu', 'saturday'],
    ['minggu', 'ahad', 'sunday'],
  ].flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)),
);
