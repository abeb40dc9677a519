import { z } from 'zod';
import { isEdtf } from '#kernel/edtf.ts';
import { actKinds } from './lifecycle.ts';
import { type PropertyName, propertyNames } from './properties.ts';

/** The shapes in which facts enter the register; every write starts from one of these. */

const text = (max: number) => z.string().trim().min(1).max(max);
export const edtf = z.string().trim().max(60).refine(isEdtf, 'not an EDTF date');

export const sourceKinds = [
  'interview',
  'document',
  'page',
  'letter',
  'data-set',
  'table',
  'news',
  'report',
  'statement',
] as const;
export type SourceKind = (typeof sourceKinds)[number];

/** Where a fact was found. The office that spoke or wrote, never a person's name. */
export const SourceInput = z.object({
  kind: z.enum(sourceKinds),
  title: text(500),
  office: z.string().trim().max(300).nullish(),
  dated: edtf.nullish(),
  address: z.string().trim().max(1000).nullish(),
  fileSha256: z.string().length(64).nullish(),
  /** Find again instead of adding twice (a file read twice, the demonstration loaded again). */
  key: z.string().max(200).nullish(),
});
export type SourceInput = z.input<typeof SourceInput>;

export const Locator = z.record(z.string(), z.union([z.string(), z.number()]));
export type Locator = z.infer<typeof Locator>;

export const confidences = ['documented', 'stated', 'derived', 'unverified'] as const;
export type Confidence = (typeof confidences)[number];

/** One statement of one source about one property. `value` is normalised for comparison; null = words only. */
export const ClaimInput = z.object({
  property: z.enum(propertyNames as [PropertyName, ...PropertyName[]]),
  value: z.string().trim().max(2000).nullable(),
  asWritten: z.string().max(20_000),
  locator: Locator.default({}),
  quote: z.string().max(20_000).nullish(),
  statedOn: edtf.nullish(),
  confidence: z.enum(confidences).default('stated'),
});
export type ClaimInput = z.input<typeof ClaimInput>;

export const ActInput = z.object({
  kind: z.enum(actKinds),
  date: edtf.nullable(),
  instrument: z.string().max(40).nullish(),
  asWritten: z.string().max(5000),
});
export type ActInput = z.input<typeof ActInput>;

export const organisationKinds = [
  'local-government',
  'local-agency',
  'local-enterprise',
  'school',
  'university',
  'community-group',
  'foreign-government',
  'foreign-local-government',
  'development-partner',
  'international-organisation',
  'nonprofit',
  'company',
  'programme',
  'country',
  'unknown',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

export const OrganisationInput = z.object({
  name: text(300),
  kind: z.enum(organisationKinds),
  country: z.string().length(2).nullish(),
  level: z.string().max(60).nullish(),
  regionCode: z.string().max(13).nullish(),
  partOf: z.string().trim().max(300).nullish(),
  aliases: z.array(text(300)).max(50).default([]),
});
export type OrganisationInput = z.input<typeof OrganisationInput>;

export const sides = ['local', 'foreign', 'unknown'] as const;
export type Side = (typeof sides)[number];
export const partyRoles = [
  'responsible',
  'implementer',
  'facilitator',
  'programme',
  'beneficiary',
  'partner',
  'funder',
] as const;
export type PartyRole = (typeof partyRoles)[number];

export const PartyInput = z.object({
  organisation: OrganisationInput,
  side: z.enum(sides),
  role: z.enum(partyRoles),
  asWritten: z.string().max(2000),
});
export type PartyInput = z.input<typeof PartyInput>;

export const instrumentKinds = [
  'loi',
  'plan',
  'mou',
  'arrangement',
  'addendum',
  'grant-agreement',
  'other',
] as const;

export const InstrumentInput = z.object({
  kind: z.enum(instrumentKinds),
  numberOurs: z.string().trim().max(200).nullish(),
  numberPartner: z.string().trim().max(200).nullish(),
  signed: edtf.nullish(),
  signedPlace: z.string().trim().max(200).nullish(),
  validFrom: edtf.nullish(),
  validUntil: edtf.nullish(),
  asWritten: z.string().max(2000).nullish(),
  languages: z.array(z.string().length(2)).max(10).default([]),
  /** Who keeps the original. */
  heldBy: z.string().trim().max(300).nullish(),
});
export type InstrumentInput = z.input<typeof InstrumentInput>;

/** `amount` is a plain decimal: "1250000.50". */
export const MoneyInput = z.object({
  purpose: text(300),
  amount: z.string().regex(/^\d{1,18}(\.\d{1,2})?$/),
  currency: z.string().regex(/^[A-Z]{3}$/),
  dated: edtf.nullish(),
});
export type MoneyInput = z.input<typeof MoneyInput>;

/** A new cooperation with everything one source tells of it. */
export const CooperationInput = z.object({
  regionCode: z.string().min(2).max(13),
  titleId: text(500),
  titleEn: z.string().trim().max(500).nullish(),
  activity: z.string().max(20_000).nullish(),
  kind: z.string().max(40),
  start: edtf.nullish(),
  end: edtf.nullish(),
  periodWords: z.string().max(5000).nullish(),
  fields: z.array(z.string().max(60)).max(40).default([]),
  sdgs: z.array(z.number().int().min(1).max(17)).max(17).default([]),
  parties: z.array(PartyInput).max(50).default([]),
  acts: z.array(ActInput).max(50).default([]),
  instruments: z.array(InstrumentInput).max(20).default([]),
  money: z.array(MoneyInput).max(50).default([]),
  claims: z.array(ClaimInput).max(300).default([]),
  source: SourceInput,
  batchId: z.number().int().nullish(),
  publish: z.boolean().default(false),
});
export type CooperationInput = z.input<typeof CooperationInput>;
