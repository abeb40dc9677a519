import { z } from 'zod';
import { draftKinds, draftParts } from '../draft.ts';

/** Every kind of text the workbench makes: those of the checks, and the plan of each year (Permendagri 25/2020 art. 26). */
export const agreementKinds = [...draftKinds, 'annual-plan'] as const;

export type AgreementKind = (typeof agreementKinds)[number];

/** One text a language, by ISO 639 code. What is not written yet is absent or empty. */
const cells = z.record(z.string(), z.string());

export type Cells = z.output<typeof cells>;

/** How a clause stands in the text: recitals and the closing bear no number, articles and annexes each count their own. */
export const clauseRoles = ['recital', 'article', 'closing', 'annex'] as const;

export type ClauseRole = (typeof clauseRoles)[number];

/**
 * A clause as it is kept. In its texts the number of another article stands as `⟦id⟧` (see references.ts), so that moving
 * an article never makes a reference wrong.
 */
const clause = z.object({
  id: z.string().min(1).max(40),
  role: z.enum(clauseRoles),
  part: z.enum(draftParts).optional(),
  heading: cells,
  text: cells,
  /** Why a part the law asks is not in this text; the clause is then not printed. */
  notApplicable: z.string().optional(),
  /** The library's text it began as: `funding.balanced@1`. */
  library: z.string().optional(),
});

export type Clause = z.output<typeof clause>;

const party = z.object({
  /** "Pemerintah Kabupaten Sragen", "The Government of Sragen Regency". */
  name: cells,
  aliases: z.record(z.string(), z.array(z.string())).optional(),
  /** Who signs: the office as the text names it, and the person. */
  office: cells.default({}),
  signer: z.string().default(''),
  /** "Pihak Pertama", "the First Party": what the text calls it. */
  short: cells.default({}),
  address: cells.default({}),
});

export type AgreementParty = z.output<typeof party>;

const signing = z.object({
  place: cells.default({}),
  /** ISO day; empty until it is known. */
  date: z.string().default(''),
  /** Originals in each language. */
  copies: z.number().int().min(1).max(20).default(2),
  /** Full powers, where the signer needs them (UU 24/2000 art. 7): what the paper is. */
  fullPowers: z.string().default(''),
});

/** An agreement whole: what is edited, checked, compared, printed and sent, and what its fingerprint is taken of. */
export const agreementShape = z.object({
  kind: z.enum(agreementKinds),
  /** The order of the columns; the first is Indonesian unless the office chose otherwise. */
  languages: z.array(z.string().min(2).max(12)).min(1).max(8),
  title: cells,
  parties: z.array(party).max(50).default([]),
  terms: z.array(cells).max(1000).default([]),
  clauses: z.array(clause).max(2000),
  signing: signing.prefault({}),
});

export type Agreement = z.output<typeof agreementShape>;

/** Languages written from right to left. */
export const writtenFromRight = (language: string): boolean => ['ar', 'fa', 'he', 'ur'].includes(language);
