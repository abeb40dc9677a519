import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Lifecycle } from '../lifecycle.ts';
import type { Cooperation } from './rows.ts';

const columns = sql.raw(`
  id, code, version, title_id as "titleId", title_en as "titleEn", activity, kind, region_code as "regionCode",
  start_edtf as "start", end_edtf as "end", period_words as "periodWords", fields, sdgs, status,
  legal_status as "legalStatus", activity_status as "activityStatus", last_evidence as "lastEvidence", published,
  merged_into as "mergedInto", removed_at::text as "removedAt", removed_because as "removedBecause",
  batch_id as "batchId", created_at::text as "createdAt", updated_at::text as "updatedAt"`);

/** The next running number of a government's codes; never given twice, also when the transaction is undone later. */
export async function takeNextNumber(tx: GovernmentTransaction, governmentId: number): Promise<number> {
  const { rows } = await sql<{ last: number }>`
    insert into register.code_counter (government_id, last) values (${governmentId}, 1)
    on conflict (government_id) do update set last = register.code_counter.last + 1 returning last`.execute(
    tx,
  );
  return rows[0]?.last ?? 1;
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

export async function insertCooperation(
  tx: GovernmentTransaction,
  governmentId: number,
  row: NewCooperation,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into register.cooperation (government_id, code, title_id, title_en, activity, kind, region_code, start_edtf,
      end_edtf, period_words, fields, sdgs, published, batch_id, created_at, updated_at)
    values (${governmentId}, ${row.code}, ${row.titleId}, ${row.titleEn}, ${row.activity}, ${row.kind}, ${row.regionCode},
      ${row.start}, ${row.end}, ${row.periodWords}, ${row.fields}::text[], ${row.sdgs}::integer[], ${row.published},
      ${row.batchId}, ${now}, ${now})
    returning id`.execute(tx);
  return rows[0]?.id ?? 0;
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
  const { rows } = await sql<Cooperation>`
    select ${columns} from register.cooperation where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return rows[0];
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
  lifecycle: Lifecycle;
  lastEvidence: string | null;
  /** Last day (YYYY-MM-DD) that evidence may stand for. */
  lastEvidenceDay: string | null;
  countries: readonly string[];
  partners: string;
  years: readonly number[];
  openConflicts: number;
  searchNames: string;
  searchWords: string;
}

/** Writes what follows from the record's acts, parties and claims; not a change of facts, so the version stays. */
export async function cacheFacts(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  facts: CachedFacts,
): Promise<void> {
  const { lifecycle } = facts;
  await sql`
    update register.cooperation set status = ${lifecycle.status}, legal_status = ${lifecycle.legal},
      activity_status = ${lifecycle.activity}, last_evidence = ${facts.lastEvidence},
      last_evidence_day = ${facts.lastEvidenceDay}, countries = ${facts.countries}::text[], partners = ${facts.partners},
      years = ${facts.years}::integer[], conflicts = ${facts.openConflicts}, search_names = ${facts.searchNames},
      search_words = ${facts.searchWords}
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
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
