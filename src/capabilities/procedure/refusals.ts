import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';
import type { FollowingPurpose } from './case/purposes.ts';
import { purposeWords } from './words.ts';

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

/** Words that are no pause of a clock: a first and a last day. */
export const notAPause = (text: string) =>
  new Refusal('invalid', 'not-a-pause', {
    id: `"${text}" bukan masa jeda. Tulis hari pertama dan terakhirnya, misalnya 2026-03-02/2026-03-06.`,
    en: `"${text}" is no pause. Write its first and last day, for example 2026-03-02/2026-03-06.`,
  });

/** Answers about the path that cannot be read, each with what is wrong with it. */
export const answersNotUnderstood = (problems: readonly Words[]) =>
  new Refusal('invalid', 'answers-not-understood', {
    id: `Jawaban tidak dapat dibaca: ${problems.map(({ id }) => id).join('; ')}. Lihat bentuknya dengan jalin path --schema.`,
    en: `The answers cannot be read: ${problems.map(({ en }) => en).join('; ')}. See their shape with jalin path --schema.`,
  });

export const beforeTheLaw = (day: string) =>
  new Refusal('invalid', 'before-the-law', {
    id: `Aturan sebelum 15 Oktober 2004 belum ada di sini; tanggal ${day} tidak dapat dinilai.`,
    en: `Rules before 15 October 2004 are not held here; ${day} cannot be judged.`,
  });

const joined = (words: readonly Words[]): Words => ({
  id: words.map(({ id }) => id).join(' '),
  en: words.map(({ en }) => en).join(' '),
});

export const notAllowed = () =>
  new Refusal('not-allowed', 'procedure-not-allowed', {
    id: 'Anda tidak berwenang mencatat langkah ini. Mintalah petugas bagian kerja sama.',
    en: 'You may not record this step. Ask an officer of the cooperation unit.',
  });

export const caseAlreadyOpen = () =>
  new Refusal('changed-meanwhile', 'case-already-open', {
    id: 'Kerja sama ini mempunyai perkara yang masih diproses; perkara lain baru dapat dibuka setelah itu berjalan atau berakhir. Buka perkara yang ada.',
    en: 'This cooperation has a case that is under way; another can be opened once it runs or has ended. Open that one.',
  });

/** A following case says what it is for, which the one before must allow. */
export const purposeNeeded = (allowed: readonly FollowingPurpose[]) => {
  const names = (language: 'id' | 'en') => allowed.map((one) => purposeWords[one][language]).join(', ');
  const words: Words = {
    id: `Kerja sama ini sudah mempunyai perkara. Pilih untuk apa perkara berikutnya; yang dapat dipilih: ${names('id')}.`,
    en: `This cooperation has had a case. Choose what the next one is for; these can be chosen: ${names('en')}.`,
  };
  return new Refusal('invalid', 'case-purpose-needed', words, [{ field: 'purpose', words }]);
};

export const caseChangedMeanwhile = () =>
  new Refusal('changed-meanwhile', 'case-changed-meanwhile', {
    id: 'Orang lain baru saja mencatat langkah pada perkara ini. Isian Anda masih ada; lihat keadaan terbaru, lalu catat lagi bila masih perlu.',
    en: 'Somebody else has just recorded a step of this case. What you typed is kept; see how it stands now and record it again if it is still needed.',
  });

export const noLegalWay = (reasons: readonly Words[]) =>
  new Refusal('invalid', 'no-legal-way', joined(reasons));

export const pathNotOffered = (paths: readonly string[]) =>
  new Refusal('invalid', 'path-not-offered', {
    id: `Jalur ini tidak sesuai jawabannya. Yang sesuai: ${paths.join(', ')}.`,
    en: `This path does not fit the answers. These do: ${paths.join(', ')}.`,
  });

/** The days of an act stand at its date; what stops it is said there too. */
export const actNotPossible = (why: readonly Words[]) =>
  new Refusal('invalid', 'act-not-possible', joined(why), [{ field: 'legalDate-day', words: joined(why) }]);

export const notStanding = () =>
  new Refusal('invalid', 'act-not-standing', {
    id: 'Yang dibetulkan harus langkah yang masih berlaku, dari tahap yang sama.',
    en: 'What is corrected must be an act that still stands, of the same stage.',
  });

/** Part of a date is only as good as the words it was read from. */
export const dateWordsNeeded = () => {
  const words: Words = {
    id: 'Tanggalnya tidak lengkap. Tulis juga kata-katanya seperti pada surat atau catatannya, misalnya "Oktober 2012".',
    en: 'The date is not whole. Also write its words as on the letter or the record, like "October 2012".',
  };
  return new Refusal('invalid', 'date-words-needed', words, [{ field: 'asWritten', words }]);
};

/** The step is irregular, or undoes another: say why, so that others will understand it. */
export const reasonNeeded = (why: readonly Words[]) => {
  const words = joined([
    ...why,
    { id: 'Tulis alasannya, lalu catat lagi.', en: 'Write the reason and record it again.' },
  ]);
  return new Refusal('invalid', 'reason-needed', words, [{ field: 'reason', words }]);
};

/** Why a case may not go on, with the articles that forbid it. */
export function forbiddenWords({ name, basis }: { name: Words; basis: readonly LegalBasis[] }): Words {
  const by = basis.map(({ instrument, article }) => `${instrument} ${article}`).join('; ');
  return {
    id: `Syarat ini dijawab tidak terpenuhi, dan aturan melarang perkaranya diteruskan: ${name.id} (${by}).`,
    en: `This requirement was answered as not met, and the law forbids the case to go on: ${name.en} (${by}).`,
  };
}

export const pathAnswersIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'path-answers-incomplete',
    { id: 'Lengkapi jawabannya, lalu tentukan lagi.', en: 'Complete the answers, then ask again.' },
    fields,
  );

export const holidayYearIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'holiday-year-incomplete',
    { id: 'Perbaiki tahun ini, lalu simpan lagi.', en: 'Mend this year and save it again.' },
    fields,
  );

export const answerIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'answer-incomplete',
    {
      id: 'Lengkapi isian yang ditandai, lalu simpan lagi.',
      en: 'Complete what is marked and save it again.',
    },
    fields,
  );

export const actIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'act-incomplete',
    {
      id: 'Lengkapi isian yang ditandai, lalu catat lagi.',
      en: 'Complete what is marked and record it again.',
    },
    fields,
  );

export const caseOpeningIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'case-opening-incomplete',
    { id: 'Lengkapi isian yang ditandai, lalu buka lagi.', en: 'Complete what is marked and open it again.' },
    fields,
  );

export const letterIncomplete = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'letter-incomplete',
    { id: 'Lengkapi isi surat, lalu unduh lagi.', en: 'Complete the letter and download it again.' },
    fields,
  );
