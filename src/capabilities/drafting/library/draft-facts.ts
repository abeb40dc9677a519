import { z } from 'zod';
import { isEdtf } from '#kernel/edtf.ts';
import { agreementKinds } from '../agreement/agreement.ts';
import { stances } from './library-clause.ts';

const text = (most: number) => z.string().trim().max(most).default('');

/** Something in both languages; either may still be missing. */
const words = (most = 500) => z.object({ id: text(most), en: text(most) }).default({ id: '', en: '' });

const list = (most = 500) => z.array(words(most)).max(40).default([]);

/** A day, month or year; empty while it is not known. */
const edtf = z
  .string()
  .trim()
  .max(40)
  .refine((value) => value === '' || isEdtf(value), 'not an EDTF date')
  .default('');

const count = (most: number) => z.number().int().min(1).max(most).optional();

const side = z.object({
  name: words(300),
  country: words(120),
  /** Who signs: the office and, in the signature block only, the person. */
  office: words(200),
  signer: text(200),
  short: words(120),
  address: words(500),
});

const activity = z.object({
  name: words(300),
  by: words(300),
  place: words(200),
  result: words(500),
  start: edtf,
  end: edtf,
  /** Plain decimal, "50000000". */
  amount: z
    .string()
    .trim()
    .regex(/^(?:\d{1,18}(?:\.\d{1,2})?)?$/)
    .default(''),
  currency: z.string().trim().length(3).default('IDR'),
  source: words(200),
});

/** What an interview asks for: everything that a first draft needs and that the library cannot know. */
export const draftFactsShape = z.object({
  kind: z.enum(agreementKinds),
  /** What the text is called, where it is not the usual name: "Memorandum Saling Pengertian". */
  called: words(120),
  /** The partner's own language, besides Indonesian and English. */
  partnerLanguage: text(12),
  stance: z.enum(stances).default('balanced'),
  /** Another stance for single clauses. */
  stances: z.record(z.string(), z.enum(stances)).default({}),
  /** Optional clauses taken in, usual ones left out. */
  include: z.array(z.string()).max(60).default([]),
  leaveOut: z.array(z.string()).max(60).default([]),
  /** Clause -> why the law's part is not needed here. */
  notApplicable: z.record(z.string(), text(1000)).default({}),
  ours: side.prefault({}),
  theirs: side.prefault({}),
  partnerIs: z.enum(['government', 'institution']).default('government'),
  subject: words(300),
  background: words(8000),
  goals: list(),
  fields: list(200),
  forms: list(),
  targets: list(),
  object: list(),
  ourDuties: list(),
  theirDuties: list(),
  activities: z.array(activity).max(26).default([]),
  /** Validity in months. */
  months: count(600),
  noticeMonths: count(60),
  members: count(100),
  meetings: count(24),
  delegation: count(200),
  secrecyYears: count(50),
  answerDays: count(365),
  year: z.number().int().min(1990).max(2200).optional(),
  letter: z.object({ place: words(200), date: edtf }).prefault({}),
  base: z.object({ title: words(500), name: words(120), date: edtf }).prefault({}),
  changes: z
    .array(z.object({ provision: words(300), text: words(8000) }))
    .max(26)
    .default([]),
  place: words(200),
  date: edtf,
  copies: count(20),
  fullPowers: text(500),
});

export type DraftFacts = z.output<typeof draftFactsShape>;
export type DraftFactsInput = z.input<typeof draftFactsShape>;
