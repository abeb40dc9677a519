import type { Words } from '#kernel/language.ts';
import {
  type DatePart,
  type DateReading,
  dateOf,
  problem,
  readDateText,
  yearOfFourDigits,
} from './read-date-text.ts';

export type { DatePart, DateReading } from './read-date-text.ts';

/** The fields of a date as typed; '' when left empty. */
export type DateParts = Readonly<Record<DatePart, string>> & {
  /** Ticked: the date is about right. */
  about?: string | undefined;
  /** Ticked: it has not come yet, the thing still goes on. */
  open?: string | undefined;
};

// Pasted and dictated text brings full-width digits, invisible marks, stray punctuation.
const clean = (typed: string) =>
  typed
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/[\s,;/_-]+/g, '')
    .replace(/^\.+|\.+$/g, '');

const isEmpty = (parts: DateParts) =>
  [parts.day, parts.month, parts.year].every((part) => clean(part) === '');

/** A whole date typed or pasted into one of the fields, the others left empty. */
function inOneField(parts: DateParts): DateReading | undefined {
  const filled = [parts.day, parts.month, parts.year].filter((part) => clean(part) !== '');
  if (filled.length !== 1) return undefined;
  const reading = readDateText(filled[0] ?? '');
  return reading.kind === 'date' ? reading : undefined;
}

const monthWords: Words = {
  id: 'Tulis bulan dengan nama atau angka 1 sampai 12',
  en: 'Write the month by name or as a number from 1 to 12',
};

function inThreeFields(parts: DateParts): DateReading {
  const [day, month, year] = [clean(parts.day), clean(parts.month), clean(parts.year)];
  if (year === '') return problem('Isi tahunnya', 'Enter the year', 'year');
  if (!/^\d{4}$/.test(year)) return yearOfFourDigits();
  if (month === '' && day !== '')
    return problem(
      'Isi bulannya, atau kosongkan tanggalnya',
      'Enter the month, or leave the day empty',
      'month',
    );
  if (day !== '' && !/^\d{1,2}$/.test(day))
    return problem('Tulis tanggal dengan angka 1 sampai 31', 'Write the day as a number from 1 to 31', 'day');
  return (
    dateOf([year, month || undefined, day || undefined]) ?? problem(monthWords.id, monthWords.en, 'month')
  );
}

function openReading(parts: DateParts): DateReading {
  if (isEmpty(parts)) return { kind: 'date', edtf: '..' };
  return problem(
    'Kosongkan tanggalnya, atau hapus centang “masih berjalan”',
    'Leave the date empty, or untick “still going on”',
    'day',
    'month',
    'year',
  );
}

/**
 * Reads a date as people type it: month by number or by name in Indonesian or English, spaces and marks forgiven,
 * day or day and month left out, or all of it in one field. Never guesses: a year of two digits or 31 April is a
 * problem with its words. `whole` asks for all three parts.
 */
export function readDate(parts: DateParts, { whole = false }: { whole?: boolean } = {}): DateReading {
  if (parts.open) return openReading(parts);
  if (isEmpty(parts))
    return parts.about ? problem('Isi tahunnya', 'Enter the year', 'year') : { kind: 'empty' };
  const reading = inOneField(parts) ?? inThreeFields(parts);
  if (reading.kind !== 'date') return reading;
  if (whole && !/^\d{4}-\d{2}-\d{2}$/.test(reading.edtf))
    return problem('Isi tanggal, bulan, dan tahun', 'Enter day, month and year', ...missingIn(reading.edtf));
  return parts.about && /\d$/.test(reading.edtf) ? { kind: 'date', edtf: `${reading.edtf}~` } : reading;
}

const missingIn = (edtf: string): DatePart[] => (/^\d{4}-\d{2}/.test(edtf) ? ['day'] : ['day', 'month']);
