import { z } from 'zod';
import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';
import { edtfDate } from '../activities/activity-input.ts';

/** The shapes in which results are recorded, and what is said of an answer that does not fit. */

/** Which way is better: more of it, or less of it. */
export const directions = ['rise', 'fall'] as const;
export type Direction = (typeof directions)[number];

const short = (most: number) => z.string().trim().max(most).default('');
/** A plain decimal, "-3.25". */
const value = z.string().regex(/^-?\d{1,12}(\.\d{1,2})?$/);
const date = edtfDate.unwrap();

export const Description = z.object({
  title: z.string().trim().min(1).max(300),
  unit: z.string().trim().min(1).max(60),
  direction: z.enum(directions),
  how: short(1000),
  sdg: z.number().int().min(1).max(17).nullable().default(null),
  public: z.boolean().default(false),
});
export type Description = z.infer<typeof Description>;

/** A value nobody can trace is no value: who counted it, or where it stands written. */
const source = z.string().trim().min(1).max(500);

export const SourcedValue = z.object({ value, date, dateWords: short(300), source });
export type SourcedValue = z.infer<typeof SourcedValue>;

/** What is aimed at, by when; `source`: the plan that says so, when one does. */
export const Target = z.object({ value, date, dateWords: short(300), source: short(500) });
export type Target = z.infer<typeof Target>;

const tooLong: Words = { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' };
const number: Words = {
  id: 'Tulis nilainya dengan angka, misalnya 9,5 atau 1.250.000',
  en: 'Write the value in figures, like 9.5 or 1,250,000',
};
const day: Words = {
  id: 'Tulis tanggalnya setepat yang diketahui: 12 Mei 2016, Mei 2016, atau 2016',
  en: 'Write its date as exact as it is known: 12 May 2016, May 2016, or 2016',
};
const words: Readonly<Record<string, Words>> = {
  title: {
    id: 'Tulis apa yang diukur, paling panjang 300 huruf',
    en: 'Write what is measured, at most 300 characters',
  },
  unit: {
    id: 'Tulis satuannya, misalnya liter per ekor per hari',
    en: 'Write its unit, like litres per cow per day',
  },
  direction: { id: 'Pilih arah yang diharapkan', en: 'Choose which way is better' },
  source: {
    id: 'Tulis sumbernya: siapa yang mengukur, atau naskah mana yang menyebutnya',
    en: 'Write its source: who measured it, or the paper that says so',
  },
  value: number,
  date: day,
};

/** One complaint for each field that zod could not take; `of` tells whose value it is in a form with several. */
export const complaintsOf = (error: z.ZodError, of = ''): FieldRefusal[] =>
  [...new Set(error.issues.map(({ path }) => String(path.at(-1))))].map((name) => ({
    field: of === '' ? name : `${of}-${name}`,
    words: words[name] ?? tooLong,
  }));
