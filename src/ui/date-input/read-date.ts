import { isEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import { readMonth } from './month-names.ts';

export type DatePart = 'day' | 'month' | 'year';

/** The three fields as typed; '' when left empty. */
export type DateParts = Readonly<Record<DatePart, string>>;

export type DateReading =
  | { kind: 'empty' }
  /** `edtf`: "2015", "2015-09" or "2015-09-10", in the precision that was typed. */
  | { kind: 'date'; edtf: string }
  | { kind: 'problem'; words: Words; wrong: readonly DatePart[] };

const problem = (id: string, en: string, ...wrong: DatePart[]): DateReading => ({
  kind: 'problem',
  words: { id, en },
  wrong,
});

// Pasted and dictated text brings full-width digits, invisible marks, stray punctuation.
const clean = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s,;/_-]+/g, '')
    .replace(/^\.+|\.+$/g, '');

function readYear(typed: string): DateReading | string {
  if (typed === '') return problem('Isi tahunnya', 'Enter the year', 'year');
  if (/^\d{4}$/.test(typed) && Number(typed) >= 1) return typed;
  return problem(
    'Tulis tahun dengan empat angka, misalnya 2015',
    'Write the year in four digits, like 2015',
    'year',
  );
}

/**
 * Reads a date as people type it: month by number or by name in Indonesian or English, spaces and marks forgiven,
 * day or day and month left out. Never guesses: a year of two digits or 31 April is a problem with its words.
 * `whole` asks for all three parts.
 */
export function readDate(parts: DateParts, { whole = false }: { whole?: boolean } = {}): DateReading {
  const day = clean(parts.day);
  const month = clean(parts.month);
  if (day === '' && month === '' && clean(parts.year) === '') return { kind: 'empty' };
  const year = readYear(clean(parts.year));
  if (typeof year !== 'string') return year;
  if (whole && (day === '' || month === ''))
    return problem(
      'Isi tanggal, bulan, dan tahun',
      'Enter day, month and year',
      ...(['day', 'month'] as const).filter((part) => clean(parts[part]) === ''),
    );
  if (month === '')
    return day === ''
      ? { kind: 'date', edtf: year }
      : problem(
          'Isi bulannya, atau kosongkan tanggalnya',
          'Enter the month, or leave the day empty',
          'month',
        );
  const number = readMonth(month);
  if (number === undefined)
    return problem(
      'Tulis bulan dengan nama atau angka 1 sampai 12',
      'Write the month by name or as a number from 1 to 12',
      'month',
    );
  return readDay(`${year}-${String(number).padStart(2, '0')}`, day);
}

function readDay(yearAndMonth: string, day: string): DateReading {
  if (day === '') return { kind: 'date', edtf: yearAndMonth };
  const edtf = `${yearAndMonth}-${day.padStart(2, '0')}`;
  if (/^\d{1,2}$/.test(day) && isEdtf(edtf)) return { kind: 'date', edtf };
  return problem('Tanggal ini tidak ada dalam bulan itu', 'That month has no such day', 'day');
}
