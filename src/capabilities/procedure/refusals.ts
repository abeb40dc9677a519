import { Refusal } from '#kernel/refusal.ts';

export const unknownClock = (id: string, known: readonly string[]) =>
  new Refusal('invalid', 'unknown-clock', {
    id: `Tidak ada jangka waktu bernama "${id}". Yang ada: ${known.join(', ')}.`,
    en: `There is no clock named "${id}". There are: ${known.join(', ')}.`,
  });

export const notADay = (text: string) =>
  new Refusal('invalid', 'not-a-day', {
    id: `"${text}" bukan tanggal. Tulis tahun-bulan-hari, misalnya 2026-03-02, antara 1900 dan 2199.`,
    en: `"${text}" is not a day. Write year-month-day, for example 2026-03-02, between 1900 and 2199.`,
  });

export const notAPause = (text: string) =>
  new Refusal('invalid', 'not-a-pause', {
    id: `"${text}" bukan masa jeda. Tulis hari pertama dan terakhirnya, misalnya 2026-03-02/2026-03-06.`,
    en: `"${text}" is no pause. Write its first and last day, for example 2026-03-02/2026-03-06.`,
  });

export const answersNotUnderstood = (problems: readonly string[]) =>
  new Refusal('invalid', 'answers-not-understood', {
    id: `Jawaban tidak dapat dibaca: ${problems.join('; ')}. Lihat bentuknya dengan jalin path --schema.`,
    en: `The answers cannot be read: ${problems.join('; ')}. See their shape with jalin path --schema.`,
  });

export const beforeTheLaw = (day: string) =>
  new Refusal('invalid', 'before-the-law', {
    id: `Aturan sebelum 15 Oktober 2004 belum ada di sini; tanggal ${day} tidak dapat dinilai.`,
    en: `Rules before 15 October 2004 are not held here; ${day} cannot be judged.`,
  });
