import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { foldReview, type ReviewAct, type ReviewState } from '../review.ts';

/** The acts of the review of one record, oldest first. */
export async function listReviewActs(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
): Promise<ReviewAct[]> {
  const { rows } = await sql<ReviewAct>`
    select kind, note, recorded_at::text as "recordedAt" from register.review_act
    where government_id = ${governmentId} and cooperation_id = ${cooperationId} order by id`.execute(tx);
  return rows;
}

export interface NewReviewAct extends Pick<ReviewAct, 'kind' | 'note'> {
  cooperationId: number;
  /** access.agency whose reporter recorded the cooperation. */
  agencyId: number;
  by: string;
}

/** Adds an act and brings the record's cached state up to date; the record's row must be the transaction's own. */
export async function insertReviewAct(
  tx: GovernmentTransaction,
  governmentId: number,
  { cooperationId, agencyId, kind, note, by }: NewReviewAct,
  now: Date,
): Promise<void> {
  await sql`
    insert into register.review_act (government_id, cooperation_id, kind, note, recorded_at, recorded_by)
    values (${governmentId}, ${cooperationId}, ${kind}, ${note}, ${now}, ${by})`.execute(tx);
  const state = foldReview(await listReviewActs(tx, governmentId, cooperationId));
  await sql`
    update register.cooperation set agency_id = ${agencyId}, review = ${state}
    where government_id = ${governmentId} and id = ${cooperationId}`.execute(tx);
}

/** A record with who recorded it, as lists of the review show it. */
export interface ReviewListing {
  code: string;
  titleId: string;
  titleEn: string | null;
  partners: string;
  countries: string[];
  status: string;
  /** Null: the unit recorded it, and the agency is only party to it. */
  agencyId: number | null;
  review: ReviewState | null;
  published: boolean;
  updatedAt: string;
}

interface Stretch {
  limit: number;
  offset: number;
}

const columns =
  sql.raw(`c.code, c.title_id as "titleId", c.title_en as "titleEn", c.partners, c.countries, c.status,
  c.agency_id as "agencyId", c.review, c.published, c.updated_at::text as "updatedAt"`);
const live = sql`c.removed_at is null and c.merged_into is null`;

/** Records that reporters made and the unit has not looked at: those waiting longest first. */
export async function listWaiting(
  tx: GovernmentTransaction,
  governmentId: number,
  { limit, offset }: Stretch,
): Promise<ReviewListing[]> {
  const { rows } = await sql<ReviewListing>`
    select ${columns} from register.cooperation c
    where c.government_id = ${governmentId} and c.review = 'waiting' and ${live}
    order by c.updated_at, c.id limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countWaiting(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from register.cooperation c
    where c.government_id = ${governmentId} and c.review = 'waiting' and ${live}`.execute(tx);
  return rows[0]?.count ?? 0;
}

/** An agency, and the organisation of the register it is. */
export interface AgencyPlace {
  agencyId: number;
  /** Null: the register has no organisation of its name yet. */
  organisationId: number | null;
}

/** Holds of a cooperation `c` that an agency recorded, that one was merged into, or that it is party to. */
export const ofAgency = (governmentId: number, { agencyId, organisationId }: AgencyPlace) => sql`
  (c.agency_id = ${agencyId}
    or c.id in (select m.merged_into from register.cooperation m
      where m.government_id = ${governmentId} and m.agency_id = ${agencyId} and m.merged_into is not null)
    or c.id in (select p.cooperation_id from register.party p
    where p.government_id = ${governmentId} and p.organisation_id = ${organisationId} and p.withdrawn_because is null))`;

/** What an agency recorded itself or is party to, the newest change first. */
export async function listOfAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  place: AgencyPlace,
  { limit, offset }: Stretch,
): Promise<ReviewListing[]> {
  const { rows } = await sql<ReviewListing>`
    select ${columns} from register.cooperation c
    where c.government_id = ${governmentId} and ${live} and ${ofAgency(governmentId, place)}
    order by c.updated_at desc, c.id desc limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countOfAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  place: AgencyPlace,
): Promise<{ total: number; sentBack: number }> {
  const { rows } = await sql<{ total: number; sentBack: number }>`
    select count(*)::integer as total, (count(*) filter (where c.review = 'sent-back'))::integer as "sentBack"
    from register.cooperation c
    where c.government_id = ${governmentId} and ${live} and ${ofAgency(governmentId, place)}`.execute(tx);
  return rows[0] ?? { total: 0, sentBack: 0 };
}

/** Whether an agency recorded this cooperation itself or is party to it. */
export async function isOfAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  place: AgencyPlace,
  cooperationId: number,
): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from register.cooperation c where c.government_id = ${governmentId} and c.id = ${cooperationId}
      and ${ofAgency(governmentId, place)}) as found`.execute(tx);
  return rows[0]?.found ?? false;
}
