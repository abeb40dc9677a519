import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { readDateText } from '#ui';
import { isDay } from '../calendar/days.ts';
import type { HolidayYearInput } from '../replace-holiday-year.ts';
import type { SentFields } from './read-path-answers.ts';

const notInYear = (line: string, year: number): Words => ({
  id: `"${line}" bukan tanggal pada tahun ${year}. Tulis satu tanggal pada setiap baris, misalnya "17 Agustus".`,
  en: `"${line}" is no day of ${year}. Write one day on each line, for example "17 August".`,
});
const decreeNeeded: Words = {
  id: 'Tulis nomor keputusannya, misalnya SKB 3 Menteri dengan nomor dan tahunnya.',
  en: 'Write the number of the decree, for example SKB 3 Menteri with its number and year.',
};
const standingNeeded: Words = {
  id: 'Pilih apakah keputusannya sudah dibaca dalam naskahnya.',
  en: 'Choose whether the decree was read in its text.',
};

/** One day of a year as somebody writes it: "17 Agustus", "17-8", "17 Agustus 2026", "08-17". */
function monthDayOf(line: string, year: number): string | undefined {
  if (/^\d{2}-\d{2}$/.test(line) && isDay(`${year}-${line}`)) return line;
  for (const written of [line, `${line} ${year}`, `${line}-${year}`]) {
    const reading = readDateText(written);
    if (reading.kind === 'date' && isDay(reading.edtf) && reading.edtf.startsWith(`${year}-`))
      return reading.edtf.slice(5);
  }
  return undefined;
}

/** Reads the days of a year, one on each line; names the first line that is none. */
function readDays(text: string, year: number): { days: string[]; wrong?: string } {
  const lines = text
    .split(/[\n;]/)
    .map((line) => line.trim())
    .filter(Boolean);
  const read = lines.map((line) => monthDayOf(line, year));
  const wrong = lines[read.indexOf(undefined)];
  const days = [...new Set(read.filter((day) => day !== undefined))].sort();
  return { days, ...(read.includes(undefined) && wrong !== undefined && { wrong }) };
}

/** The year of days off as the form sent it, or every complaint by its field. */
export function readHolidayYear(
  fields: SentFields,
  year: number,
): { input: HolidayYearInput } | { complaints: readonly FieldRefusal[] } {
  const decree = fields.get('decree').trim();
  const standing = (['read', 'remembered'] as const).find((one) => one === fields.get('standing'));
  const holidays = readDays(fields.get('holidays'), year);
  const jointLeave = readDays(fields.get('jointLeave'), year);
  const complaints = [
    ...(decree === '' ? [{ field: 'decree', words: decreeNeeded }] : []),
    ...(standing ? [] : [{ field: 'standing', words: standingNeeded }]),
    ...(holidays.wrong === undefined ? [] : [{ field: 'holidays', words: notInYear(holidays.wrong, year) }]),
    ...(jointLeave.wrong === undefined
      ? []
      : [{ field: 'jointLeave', words: notInYear(jointLeave.wrong, year) }]),
  ];
  if (!standing || complaints.length > 0) return { complaints };
  const note = fields.get('note').trim();
  return {
    input: {
      year,
      decree,
      standing,
      holidays: holidays.days,
      jointLeave: jointLeave.days,
      ...(note !== '' && { note }),
    },
  };
}
