import type { Words } from './language.ts';

/** Why a use case says no; `web/` maps each kind to one HTTP status, `cli/` to one exit code. */
export type RefusalKind =
  | 'invalid' // what was sent cannot be accepted as it is
  | 'not-found' // also the answer for another government's record: its data do not exist
  | 'changed-meanwhile' // somebody else saved first
  | 'not-allowed' // the person may see the thing but not do this
  | 'sign-in-needed'
  | 'too-many' // a limit of rate: waiting helps
  | 'too-large' // a limit of size: waiting does not
  | 'unavailable'; // a part the request needs is not running

/** A field-level complaint: the name of the form field and what to do about it. */
export interface FieldRefusal {
  field: string;
  words: Words;
}

/** An expected "no". Anything else thrown is a bug. */
export class Refusal extends Error {
  readonly kind: RefusalKind;
  readonly code: string;
  readonly words: Words;
  readonly fields: readonly FieldRefusal[];

  constructor(kind: RefusalKind, code: string, words: Words, fields: readonly FieldRefusal[] = []) {
    super(`${code}: ${words.en}`);
    this.name = 'Refusal';
    this.kind = kind;
    this.code = code;
    this.words = words;
    this.fields = fields;
  }
}

/** What is not there, or not this reader's to know of: the two are told in the same words. */
export function notFound(): Refusal {
  return new Refusal('not-found', 'not-found', {
    id: 'Halaman atau data ini tidak ditemukan. Periksa alamatnya, atau cari dari daftar kerja sama.',
    en: 'This page or record was not found. Check the address, or search from the list of cooperations.',
  });
}

/** What was sent is incomplete or wrong at these fields; the form comes back with everything typed. */
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

/** One field to correct. */
export const invalid = (field: string, words: Words) => fieldsToCorrect([{ field, words }]);
