import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { readDate, typedDate } from '#ui';
import { isDay } from '../calendar/days.ts';
import { type PathAnswers, pathAnswers } from '../path/answers.ts';

/** Fields as an address or a form sends them. */
export interface SentFields {
  get(field: string): string;
  getAll(field: string): readonly string[];
}

export const fieldsOfQuery = (query: URLSearchParams): SentFields => ({
  get: (field) => query.get(field) ?? '',
  getAll: (field) => query.getAll(field),
});

const who: Words = { id: 'Pilih siapa mitranya.', en: 'Choose who the counterparty is.' };
const noSuchDay: Words = {
  id: 'Tanggal ini tidak ada. Isi tanggal, bulan, dan tahun, atau kosongkan.',
  en: 'There is no such day. Enter day, month and year, or leave it empty.',
};
const unknownChoice: Words = { id: 'Pilih salah satu yang ada.', en: 'Choose one of those offered.' };

const several = ['resources', 'people', 'assets', 'reservedMatters'] as const;

function dateOf(fields: SentFields): { date?: string; complaint?: FieldRefusal } {
  const parts = ['day', 'month', 'year'].map((part) => [`date-${part}`, fields.get(`date-${part}`)]);
  const reading = readDate(typedDate(Object.fromEntries(parts), 'date'), { whole: true });
  if (reading.kind === 'empty') return {};
  if (reading.kind === 'date' && isDay(reading.edtf)) return { date: reading.edtf };
  const words = reading.kind === 'problem' ? reading.words : noSuchDay;
  return { complaint: { field: 'date-day', words } };
}

/** The six answers from a form, or every complaint about them by its field. */
export function readPathAnswers(
  fields: SentFields,
): { answers: PathAnswers } | { complaints: readonly FieldRefusal[] } {
  const { date, complaint } = dateOf(fields);
  const counterparty = fields.get('counterparty');
  const complaints = [
    ...(counterparty === '' ? [{ field: 'counterparty', words: who }] : []),
    ...(complaint ? [complaint] : []),
  ];
  if (complaints.length > 0) return { complaints };
  const one = (field: string) => (fields.get(field) === '' ? {} : { [field]: fields.get(field) });
  const read = pathAnswers.safeParse({
    counterparty,
    ...one('country'),
    ...one('twinning'),
    ...one('centralAgreement'),
    ...Object.fromEntries(several.map((field) => [field, fields.getAll(field)])),
    ...(date !== undefined && { date }),
  });
  if (read.success) return { answers: read.data };
  const wrong = [...new Set(read.error.issues.map(({ path }) => String(path[0] ?? 'counterparty')))];
  return { complaints: wrong.map((field) => ({ field, words: unknownChoice })) };
}

/** The answers as an address carries them on to the next page. */
export function queryOfAnswers(answers: Partial<PathAnswers>): string {
  const { date, ...rest } = answers;
  const query = new URLSearchParams();
  for (const [field, value] of Object.entries(rest))
    for (const each of [value].flat()) query.append(field, String(each));
  const [year, month, day] = date?.split('-') ?? [];
  if (year && month && day)
    for (const [part, value] of Object.entries({ day, month, year })) query.set(`date-${part}`, value);
  return query.toString();
}
