import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PropertyName } from '../properties.ts';
import { type About, type AboutSome, aboutFilter, cooperationOf, regionOf } from './claims.ts';
import type { Applied, Conflict } from './rows.ts';

const conflictColumns =
  sql.raw(`k.id, k.cooperation_id as "cooperationId", k.region_code as "regionCode", k.property,
  k.opened_at::text as "openedAt", k.note_id as "noteId", k.note_en as "noteEn", k.state,
  k.chosen_claim_id as "chosenClaimId", k.reason, k.resolved_office as "resolvedOffice", k.resolved_at::text as "resolvedAt"`);

export async function listConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  about: AboutSome,
): Promise<Conflict[]> {
  const { rows } = await sql<Conflict>`
    select ${conflictColumns}, (select coalesce(jsonb_agg(m.claim_id order by m.claim_id), '[]') from register.conflict_claim m
        where m.government_id = ${governmentId} and m.conflict_id = k.id) as "claimIds"
    from (select * from register.conflict where government_id = ${governmentId} and ${aboutFilter(about)}) k
    order by k.id`.execute(tx);
  return rows;
}

export async function findConflict(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  locked: 'for update' | '' = '',
): Promise<Conflict | undefined> {
  const { rows } = await sql<Conflict>`
    select ${conflictColumns} from register.conflict k where k.government_id = ${governmentId} and k.id = ${id}
    ${locked ? sql`for update` : sql``}`.execute(tx);
  const conflict = rows[0];
  if (!conflict) return undefined;
  const members = await sql<{ claim_id: number }>`
    select claim_id from register.conflict_claim where government_id = ${governmentId} and conflict_id = ${id}
    order by claim_id`.execute(tx);
  return { ...conflict, claimIds: members.rows.map((row) => row.claim_id) };
}

/** Locks the row until the transaction ends: of two people deciding at once, the second is told. */
export const lockConflict = (tx: GovernmentTransaction, governmentId: number, id: number) =>
  findConflict(tx, governmentId, id, 'for update');

export interface Disagreement {
  about: About;
  property: PropertyName;
  claimIds: readonly number[];
  /** What is odd here, when the claims alone do not say it. */
  note?: { id: string; en: string } | undefined;
}

/** Opens conflicts, or adds the claims to those that are open for the same property; each property of a thing once. */
export async function keepConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  disagreements: readonly Disagreement[],
  now: Date,
): Promise<void> {
  if (disagreements.length === 0) return;
  const given = disagreements.map(({ about, property, claimIds, note }) => ({
    cooperationId: cooperationOf(about),
    regionCode: regionOf(about),
    property,
    claimIds,
    noteId: note?.id ?? null,
    noteEn: note?.en ?? null,
  }));
  await sql`
    with given as (
      select * from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as given("cooperationId" bigint, "regionCode" text,
        property text, "claimIds" bigint[], "noteId" text, "noteEn" text)),
    opened as (
      insert into register.conflict (government_id, cooperation_id, region_code, property, opened_at, note_id, note_en)
      select ${governmentId}, "cooperationId", "regionCode", property, ${now}, "noteId", "noteEn" from given
      on conflict (government_id, cooperation_id, region_code, property) where state = 'open' do update set
        note_id = coalesce(excluded.note_id, register.conflict.note_id),
        note_en = case when excluded.note_id is null then register.conflict.note_en else excluded.note_en end
      returning id, cooperation_id, region_code, property)
    insert into register.conflict_claim (government_id, conflict_id, claim_id)
    select ${governmentId}, opened.id, unnest(given."claimIds") from opened join given
      on given."cooperationId" is not distinct from opened.cooperation_id
        and given."regionCode" is not distinct from opened.region_code and given.property = opened.property
    on conflict do nothing`.execute(tx);
}

export async function closeConflict(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  resolution: {
    chosenClaimId: number | null;
    reason: string;
    by: string;
    office: string;
    applied: Applied;
  },
  now: Date,
): Promise<void> {
  await sql`
    update register.conflict set state = 'resolved', chosen_claim_id = ${resolution.chosenClaimId},
      reason = ${resolution.reason}, resolved_by = ${resolution.by}, resolved_office = ${resolution.office},
      resolved_at = ${now}, applied = ${JSON.stringify(resolution.applied)}::jsonb
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

export async function findApplied(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Applied | undefined> {
  const { rows } = await sql<{ applied: Applied | null }>`
    select applied from register.conflict where government_id = ${governmentId} and id = ${id}`.execute(tx);
  return rows[0]?.applied ?? undefined;
}

/** Opens a resolved conflict again; what was decided stays in the history. */
export async function setOpen(tx: GovernmentTransaction, governmentId: number, id: number): Promise<void> {
  await sql`
    update register.conflict set state = 'open', chosen_claim_id = null, reason = null, resolved_by = null,
      resolved_office = null, resolved_at = null, applied = null
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

/** The open conflict about the same property of the same thing, if any. */
export async function findOpenConflict(
  tx: GovernmentTransaction,
  governmentId: number,
  about: About,
  property: PropertyName,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from register.conflict where government_id = ${governmentId} and ${aboutFilter(about)}
      and property = ${property} and state = 'open'`.execute(tx);
  return rows[0]?.id;
}

/** An open conflict as lists show it, with what it is about. */
export interface OpenConflict {
  id: number;
  property: PropertyName;
  openedAt: string;
  claims: number;
  code: string | null;
  titleId: string | null;
  titleEn: string | null;
  regionCode: string | null;
}

const openConflicts = (governmentId: number) => sql`register.conflict k
    left join register.cooperation c on c.government_id = ${governmentId} and c.id = k.cooperation_id
  where k.government_id = ${governmentId} and k.state = 'open'
    and (k.cooperation_id is null or (c.removed_at is null and c.merged_into is null))`;

/** The government's open conflicts, oldest first; those of merged and removed records wait with them. */
export async function listOpenConflicts(
  tx: GovernmentTransaction,
  governmentId: number,
  { limit, offset = 0 }: { limit: number; offset?: number },
): Promise<OpenConflict[]> {
  const { rows } = await sql<OpenConflict>`
    select k.id, k.property, k.opened_at::text as "openedAt", c.code, c.title_id as "titleId", c.title_en as "titleEn",
      k.region_code as "regionCode",
      (select count(*)::integer from register.conflict_claim m
        where m.government_id = ${governmentId} and m.conflict_id = k.id) as claims
    from ${openConflicts(governmentId)}
    order by k.opened_at, k.id limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countOpenConflicts(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ open: number }>`
    select count(*)::integer as open from ${openConflicts(governmentId)}`.execute(tx);
  return rows[0]?.open ?? 0;
}
