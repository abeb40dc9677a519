import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Cooperation } from './rows.ts';

const columns = sql.raw(`
  id, code, version, title_id as "titleId", title_en as "titleEn", activity, kind, region_code as "regionCode",
  start_edtf as "start", end_edtf as "end", period_words as "periodWords", fields, sdgs, status,
  legal_status as "legalStatus", activity_status as "activityStatus", last_evidence as "lastEvidence", published,
  merged_into as "mergedInto", removed_at::text as "removedAt", removed_because as "removedBecause",
  batch_id as "batchId", agency_id as "agencyId", review, created_at::text as "createdAt", updated_at::text as "updatedAt"`);

/** The first of `count` running numbers for a government's codes; none is ever given twice, also after an undo. */
export async function takeNumbers(
  tx: GovernmentTransaction,
  governmentId: number,
  count: number,
): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into register.code_counter (government_id, last) values (${governmentId}, ${count})
    on conflict (government_id) do update set last = register.code_counter.last + ${count} returning last`.execute(
    tx,
  );
  return (rows[0]?.last ?? count) - count + 1;
}

export type NewCooperation = Pick<
  Cooperation,
  | 'code'
  | 'titleId'
  | 'titleEn'
  | 'activity'
  | 'kind'
  | 'regionCode'
  | 'start'
  | 'end'
  | 'periodWords'
  | 'fields'
  | 'sdgs'
  | 'published'
  | 'batchId'
>;

/** Adds cooperations; returns their ids in the order given. */
export async function insertCooperations(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewCooperation[],
  now: Date,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into register.cooperation (government_id, code, title_id, title_en, activity, kind, region_code, start_edtf,
      end_edtf, period_words, fields, sdgs, published, batch_id, created_at, updated_at)
    select ${governmentId}, code, "titleId", "titleEn", activity, kind, "regionCode", start, "end", "periodWords", fields,
      sdgs, published, "batchId", ${now}, ${now}
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as (code text, "titleId" text, "titleEn" text,
      activity text, kind text, "regionCode" text, start text, "end" text, "periodWords" text, fields text[],
      sdgs integer[], published boolean, "batchId" bigint)) with ordinality as given
    order by ordinality returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Also finds merged and removed ones: the caller decides what they mean. */
export async function findCooperation(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<Cooperation | undefined> {
  const { rows } = await sql<Cooperation>`
    select ${columns} from register.cooperation where government_id = ${governmentId} and code = ${code}`.execute(
    tx,
  );
  return rows[0];
}

export async function findCooperationById(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Cooperation | undefined> {
  return (await listCooperations(tx, governmentId, [id]))[0];
}

/** In the order in which they were recorded. */
export async function listCooperations(
  tx: GovernmentTransaction,
  governmentId: number,
  ids: readonly number[],
): Promise<Cooperation[]> {
  const { rows } = await sql<Cooperation>`
    select ${columns} from register.cooperation where government_id = ${governmentId} and id = any (${ids}::bigint[])
    order by id`.execute(tx);
  return rows;
}

/** Locks the row until the transaction ends, so that two savers cannot both pass the version check. */
export async function lockCooperation(
  tx: GovernmentTransaction,
  governmentId: number,
  code: string,
): Promise<Cooperation | undefined> {
  const { rows } = await sql<Cooperation>`
    select ${columns} from register.cooperation where government_id = ${governmentId} and code = ${code}
    for update`.execute(tx);
  return rows[0];
}

export interface FactChanges {
  titleId?: string;
  titleEn?: string | null;
  activity?: string | null;
  kind?: string;
  regionCode?: string;
  start?: string | null;
  end?: string | null;
  periodWords?: string | null;
  fields?: string[];
  sdgs?: number[];
  published?: boolean;
  mergedInto?: number | null;
  removedBecause?: string | null;
}

const columnOf: Readonly<Record<keyof FactChanges, string>> = {
  titleId: 'title_id',
  titleEn: 'title_en',
  activity: 'activity',
  kind: 'kind',
  regionCode: 'region_code',
  start: 'start_edtf',
  end: 'end_edtf',
  periodWords: 'period_words',
  fields: 'fields',
  sdgs: 'sdgs',
  published: 'published',
  mergedInto: 'merged_into',
  removedBecause: 'removed_because',
};

/** Changes the named facts and raises the version; `removedBecause` also sets or clears the time of removal. */
export async function updateCooperation(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  changes: FactChanges,
  now: Date,
): Promise<void> {
  const sets = Object.entries(changes).map(
    ([key, value]) => sql`${sql.ref(columnOf[key as keyof FactChanges])} = ${value}`,
  );
  if ('removedBecause' in changes)
    sets.push(sql`removed_at = ${changes.removedBecause === null ? null : now}`);
  await sql`
    update register.cooperation set ${sql.join([...sets, sql`version = version + 1`, sql`updated_at = ${now}`])}
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

/** What is kept beside a record so that lists need no other table; every write brings it up to date. */
export interface CachedFacts {
  id: number;
  lifecycle: Lifecycle;
  lastEvidence: string | null;
  /** Last day (YYYY-MM-DD) that evidence may stand for. */
  lastEvidenceDay: string | null;
  countries: readonly string[];
  partners: string;
  years: readonly number[];
  openConflicts: number;
  searchWords: string;
}

/** Removes records at once, as `updateCooperation` with `removedBecause` does one. */
export async function markRemoved(
  tx: GovernmentTransaction,
  governmentId: number,
  ids: readonly number[],
  because: string,
  now: Date,
): Promise<void> {
  await sql`
    update register.cooperation set removed_because = ${because}, removed_at = ${now}, version = version + 1,
      updated_at = ${now}
    where government_id = ${governmentId} and id = any (${ids}::bigint[])`.execute(tx);
}

/**
 * Writes what follows from the records' acts, parties and claims; not a change of facts, so the version stays. A record
 * of which nothing follows anew is not touched: its row stands in the index of words.
 */
export async function cacheFacts(
  tx: GovernmentTransaction,
  governmentId: number,
  facts: readonly CachedFacts[],
): Promise<void> {
  const given = facts.map(({ lifecycle, ...rest }) => ({ ...rest, ...lifecycle }));
  await sql`
    update register.cooperation c set status = f.status, legal_status = f.legal, activity_status = f.activity,
      last_evidence = f."lastEvidence", last_evidence_day = f."lastEvidenceDay", countries = f.countries,
      partners = f.partners, years = f.years, conflicts = f."openConflicts",
      search_words = f."searchWords"
    from jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as f(id bigint, status text, legal text, activity text,
      "lastEvidence" text, "lastEvidenceDay" date, countries text[], partners text, years integer[],
      "openConflicts" integer, "searchWords" text)
    where c.government_id = ${governmentId} and c.id = f.id and c.id = any (${facts.map(({ id }) => id)}::bigint[])
      and (c.status, c.legal_status, c.activity_status, c.last_evidence, c.last_evidence_day, c.countries, c.partners,
        c.years, c.conflicts, c.search_words) is distinct from (f.status, f.legal, f.activity, f."lastEvidence",
        f."lastEvidenceDay", f.countries, f.partners, f.years, f."openConflicts", f."searchWords")`.execute(
    tx,
  );
}

/** Codes of the records that were merged into this one. */
export async function listMergedCodes(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select code from register.cooperation where government_id = ${governmentId} and merged_into = ${id} order by code`.execute(
    tx,
  );
  return rows.map((row) => row.code);
}

export async function listCodesOfBatch(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
): Promise<{ id: number; code: string; version: number }[]> {
  const { rows } = await sql<{ id: number; code: string; version: number }>`
    select id, code, version from register.cooperation
    where government_id = ${governmentId} and batch_id = ${batchId} and removed_at is null order by id`.execute(
    tx,
  );
  return rows;
}

/** The next ids of all records, also merged and removed ones. */
export async function listCooperationIdsAfter(
  tx: GovernmentTransaction,
  governmentId: number,
  after: number,
  limit: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select id from register.cooperation where government_id = ${governmentId} and id > ${after}
    order by id limit ${limit}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** How many records there are, merged and removed ones among them. */
export async function countCooperations(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from register.cooperation where government_id = ${governmentId}`.execute(
    tx,
  );
  return rows[0]?.count ?? 0;
}
