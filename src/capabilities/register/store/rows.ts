import type { Confidence, Locator, OrganisationKind, PartyRole, Side, SourceKind } from '../facts.ts';
import type { ActKind } from '../lifecycle.ts';
import type { PropertyName } from '../properties.ts';
import type { ReviewState } from '../review.ts';

/** Rows as the rest of the room sees them; column names never leave the store. */

/** A row with the cooperation it belongs to, where rows of several are asked for at once. */
export type OfCooperation<Row> = Row & { cooperationId: number };

export interface Cooperation {
  id: number;
  code: string;
  version: number;
  titleId: string;
  titleEn: string | null;
  activity: string | null;
  kind: string;
  regionCode: string;
  start: string | null;
  end: string | null;
  periodWords: string | null;
  fields: string[];
  sdgs: number[];
  status: string;
  legalStatus: string;
  activityStatus: string;
  lastEvidence: string | null;
  published: boolean;
  mergedInto: number | null;
  removedAt: string | null;
  removedBecause: string | null;
  batchId: number | null;
  /** access.agency whose reporter recorded it; null = the unit did. */
  agencyId: number | null;
  review: ReviewState | null;
  createdAt: string;
  updatedAt: string;
}

export interface Organisation {
  id: number;
  name: string;
  slug: string;
  kind: OrganisationKind;
  country: string | null;
  level: string | null;
  regionCode: string | null;
  parentId: number | null;
  aliases: string[];
  mergedInto: number | null;
  version: number;
}

export interface Party {
  id: number;
  organisationId: number;
  name: string;
  slug: string;
  kind: OrganisationKind;
  country: string | null;
  regionCode: string | null;
  aliases: string[];
  parentName: string | null;
  side: Side;
  role: PartyRole;
  asWritten: string;
}

export interface Source {
  id: number;
  kind: SourceKind;
  title: string;
  office: string | null;
  dated: string | null;
  address: string | null;
}

export interface Instrument {
  id: number;
  kind: string;
  numberOurs: string | null;
  numberPartner: string | null;
  signed: string | null;
  signedPlace: string | null;
  validFrom: string | null;
  validUntil: string | null;
  asWritten: string | null;
  versions: LanguageVersion[];
}

export interface LanguageVersion {
  id: number;
  language: string;
  authentic: boolean | null;
  heldBy: string | null;
  documentSha256: string | null;
  documentName: string | null;
  documentType: string | null;
  documentBytes: number | null;
}

export interface RecordedAct {
  id: number;
  kind: ActKind;
  instrument: string | null;
  legalDate: string | null;
  recordedAt: string;
  asWritten: string;
  sourceId: number;
  withdrawn: boolean;
  /** Why an officer took it back; null also for acts that lost a conflict. */
  withdrawnBecause: string | null;
}

export interface Claim {
  id: number;
  cooperationId: number | null;
  regionCode: string | null;
  property: PropertyName;
  value: string | null;
  asWritten: string;
  locator: Locator;
  quote: string | null;
  statedOn: string | null;
  confidence: Confidence;
  standing: 'live' | 'superseded' | 'withdrawn';
  enteredAt: string;
  source: Source;
}

export interface Conflict {
  id: number;
  cooperationId: number | null;
  regionCode: string | null;
  property: PropertyName;
  openedAt: string;
  noteId: string | null;
  noteEn: string | null;
  state: 'open' | 'resolved';
  chosenClaimId: number | null;
  reason: string | null;
  resolvedOffice: string | null;
  resolvedAt: string | null;
  claimIds: number[];
}

/** What deciding a conflict changed, so that the decision can be taken back. */
export interface Applied {
  before: Record<string, string | null>;
  after: Record<string, string | null>;
  /** Acts that stopped counting. */
  acts: number[];
}

export interface RecordedMoney {
  id: number;
  purpose: string;
  amount: string;
  currency: string;
  dated: string | null;
}
