import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import { fields, kindCodes } from '#reference';
import { statuses } from './lifecycle.ts';

/** Parts of a question that the public list and the office's understand alike. */

/** What they have to look like, said to whoever sent something else. */
export const partShapes = {
  q: { id: 'kata yang dicari, paling panjang 200 huruf', en: 'words to find, at most 200 characters' },
  country: { id: 'kode negara dua huruf seperti NL', en: 'a two-letter country code such as NL' },
  kind: { id: 'bentuk kerja sama seperti sister-city', en: 'a kind of cooperation such as sister-city' },
  field: { id: 'bidang urusan seperti education', en: 'a field of government such as education' },
  status: { id: 'tahap seperti ongoing', en: 'a stage such as ongoing' },
  year: { id: 'tahun empat angka seperti 2015', en: 'a year of four digits such as 2015' },
  conflict: { id: 'open: hanya yang sumbernya berbeda', en: 'open: only those whose sources differ' },
  exact: { id: 'yes: kata persis seperti diketik', en: 'yes: the words exactly as typed' },
  page: { id: 'nomor halaman, mulai dari 1', en: 'a page number, from 1' },
} as const satisfies Record<string, Words>;

/** The kind of an organisation, which is another than the kind of a cooperation. */
export const organisationKindShape: Words = {
  id: 'jenis organisasi seperti school',
  en: 'a kind of organisation such as school',
};

/** A number of so many digits, not larger than told. */
export const wholeNumber = (pattern: RegExp, most: number) =>
  z.string().regex(pattern).transform(Number).pipe(z.number().int().min(1).max(most));

export const searchedWords = z.string().trim().max(200);
// Regions and countries come and go: a code we do not know is asked for like any other, and nothing has it.
export const regionCode = z.string().regex(/^\d{2}(\.\d{2})?$/);
export const countryCode = z
  .string()
  .regex(/^[A-Za-z]{2}$/)
  .transform((code) => code.toUpperCase());
export const kindCode = z.enum(kindCodes);
export const fieldCode = z.enum(fields.map(({ code }) => code));
export const status = z.enum(statuses);
export const year = wholeNumber(/^\d{4}$/, 9999);
export const pageNumber = wholeNumber(/^\d{1,6}$/, 1_000_000);
