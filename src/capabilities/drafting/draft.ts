import { z } from 'zod';

/** The parts a clause can be; the legal ones of Permendagri 25/2020 art. 13, 15, 20 and the usual others. */
export const draftParts = [
  'title',
  'parties',
  'purpose',
  'scope',
  'implementation',
  'funding',
  'working-group',
  'dispute',
  'amendment',
  'term',
  'signature',
  'preamble',
  'definitions',
  'confidentiality',
  'property',
  'language',
  'law',
  'notice',
  'other',
] as const;

export type DraftPart = (typeof draftParts)[number];

export const draftKinds = ['loi', 'plan', 'mou', 'arrangement', 'addendum'] as const;

export type DraftKind = (typeof draftKinds)[number];

const cells = z.record(z.string(), z.string());

/** A draft agreement as a file holds it: clauses in their order, each with one text a language (ISO 639 codes). */
export const draftShape = z.object({
  kind: z.enum(draftKinds),
  languages: z.array(z.string().min(2).max(12)).min(1).max(8),
  parties: z
    .array(z.object({ name: cells, aliases: z.record(z.string(), z.array(z.string())).optional() }))
    .max(50)
    .default([]),
  terms: z.array(cells).max(1000).optional(),
  clauses: z
    .array(z.object({ id: z.coerce.string(), part: z.enum(draftParts).optional(), text: cells }))
    .max(2000),
});

export type Draft = z.output<typeof draftShape>;
export type DraftClause = Draft['clauses'][number];
export type DraftParty = Draft['parties'][number];
