import type { Words } from '#kernel/language.ts';
import { type FieldRefusal, Refusal } from '#kernel/refusal.ts';

/** The ways monitoring says no. */

export const notAllowed = () =>
  new Refusal('not-allowed', 'monitoring-not-allowed', {
    id: 'Hanya petugas kerja sama yang dapat melakukan ini.',
    en: 'Only the cooperation officer can do this.',
  });

export const fieldsToCorrect = (fields: readonly FieldRefusal[]) =>
  new Refusal(
    'invalid',
    'fields-to-correct',
    {
      id: 'Beberapa isian perlu diperbaiki. Isian Anda masih ada.',
      en: 'Some answers need correcting. What you typed is still here.',
    },
    fields,
  );

export const invalid = (field: string, words: Words) => fieldsToCorrect([{ field, words }]);
