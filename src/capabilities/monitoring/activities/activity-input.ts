import { z } from 'zod';
import { isEdtf } from '#kernel/edtf.ts';
import type { Words } from '#kernel/language.ts';
import type { FieldRefusal } from '#kernel/refusal.ts';

/** The shapes in which activities are recorded, and what is said of an answer that does not fit. */

export const activityKinds = [
  'training',
  'visit',
  'apprenticeship',
  'goods',
  'online-meeting',
  'promotion',
  'contact',
  'other',
] as const;
export type ActivityKind = (typeof activityKinds)[number];

export const fundSources = [
  'own-budget',
  'provincial-budget',
  'national-budget',
  'partner',
  'private',
  'grant',
  'self-help',
  'other',
] as const;
export type FundSource = (typeof fundSources)[number];

const short = (most: number) => z.string().trim().max(most).default('');
/** null = nobody counted; 0 = counted, and none. */
const count = z.number().int().min(0).max(100_000_000).nullable().default(null);
export const edtfDate = z.string().trim().max(60).refine(isEdtf).nullable();

export const Cost = z.object({
  amount: z.string().regex(/^\d{1,18}(\.\d{1,2})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  costDated: edtfDate,
  funds: z.enum(fundSources).nullable(),
});

/** What was done, for whom, and what came of it. */
export const ActivityReport = z.object({
  ours: count,
  theirs: count,
  women: count,
  youth: count,
  group: short(500),
  groupPlace: short(300),
  reached: count,
  counted: short(500),
  result: short(10_000),
  cost: Cost.nullable().default(null),
});
export type ActivityReport = z.infer<typeof ActivityReport>;

export const ActivityFacts = z.object({
  title: z.string().trim().min(1).max(300),
  kind: z.enum(activityKinds),
  place: short(300),
  organisationId: z.number().int().positive().nullable().default(null),
  agency: short(300),
  public: z.boolean().default(false),
});
export type ActivityFacts = z.infer<typeof ActivityFacts>;

const tooLong: Words = { id: 'Terlalu panjang; ringkaskan', en: 'This is too long; shorten it' };
const number: Words = {
  id: 'Tulis jumlahnya dengan angka, atau kosongkan bila tidak ada yang menghitung',
  en: 'Write the number in figures, or leave it empty when nobody counted',
};
const complaintWords: Readonly<Record<string, Words>> = {
  title: {
    id: 'Tulis kegiatannya, paling panjang 300 huruf',
    en: 'Write what it is, at most 300 characters',
  },
  kind: { id: 'Pilih jenis kegiatannya', en: 'Choose what kind it is' },
  state: {
    id: 'Pilih sudah terlaksana atau baru direncanakan',
    en: 'Choose whether it was done or is planned',
  },
  date: {
    id: 'Tanggal ini tidak ada; tulis misalnya 12 Mei 2016, Mei 2016, atau 2016',
    en: 'There is no such date; write it like 12 May 2016, May 2016, or 2016',
  },
  ours: number,
  theirs: number,
  women: number,
  youth: number,
  reached: number,
  amount: {
    id: 'Tulis jumlahnya dengan angka, misalnya 1.250.000',
    en: 'Write the amount in figures, like 1,250,000',
  },
  currency: {
    id: 'Tulis kode mata uang tiga huruf, misalnya IDR',
    en: 'Write a three-letter code, like IDR',
  },
  costDated: {
    id: 'Tulis tanggal jumlah ini, misalnya 2017',
    en: 'Write the date of this amount, like 2017',
  },
};

/** Fields of the forms that are called otherwise. */
const fieldOfPath: Readonly<Record<string, string>> = { dateEdtf: 'date', dateWords: 'date' };

/** One complaint for each field that zod could not take, in both languages. */
export const complaintsOf = (error: z.ZodError): FieldRefusal[] =>
  [...new Set(error.issues.map(({ path }) => fieldOfPath[String(path.at(-1))] ?? String(path.at(-1))))].map(
    (field) => ({
      field,
      words: complaintWords[field] ?? tooLong,
    }),
  );

/** Women and young people are among those who took part, so neither can be more than all of them. */
export function countsThatDisagree({ ours, theirs, women, youth }: ActivityReport): FieldRefusal[] {
  if (ours === null || theirs === null) return [];
  const all = ours + theirs;
  const words: Words = {
    id: `Lebih banyak daripada semua peserta (${all})`,
    en: `More than all who took part (${all})`,
  };
  return [
    ...(women !== null && women > all ? [{ field: 'women', words }] : []),
    ...(youth !== null && youth > all ? [{ field: 'youth', words }] : []),
  ];
}
