import { sql } from 'kysely';
import type { Database, GovernmentTransaction } from '#platform/database/database.ts';

/** The government and the record that were renewed last. */
export interface Place {
  governmentId: number;
  recordId: number;
}

/** The version of the database, by which records are renewed: its newest migration. */
export async function findVersion(database: Database): Promise<string> {
  const { rows } = await sql<{
    version: string;
  }>`select coalesce(max(name), '') as version from jalin.migration`.execute(database);
  return rows[0]?.version ?? '';
}

/** Whether a renewal for this version has been asked for, be it finished or not. */
export async function wasAskedFor(database: Database, version: string): Promise<boolean> {
  const { rows } = await sql`select from register.record_renewal where version = ${version}`.execute(
    database,
  );
  return rows.length > 0;
}

/** Begins at the beginning, unless another process has just asked for the same. Of no records there is nothing to do. */
export async function beginRenewal(database: Database, version: string, total: number): Promise<void> {
  await sql`
    insert into register.record_renewal (version, total, finished_at)
    values (${version}, ${total}, ${total === 0 ? sql`clock_timestamp()` : null})
    on conflict (only_one) do update
      set version = excluded.version, total = excluded.total, finished_at = excluded.finished_at,
        renewed = 0, at_government = 0, at_record = 0
      where record_renewal.version <> excluded.version`.execute(database);
}

/** Holds the unfinished renewal, so that no two processes renew the same records; undefined when it is finished. */
export async function lockRenewal(tx: GovernmentTransaction): Promise<Place | undefined> {
  const { rows } = await sql<Place>`
    select at_government as "governmentId", at_record as "recordId" from register.record_renewal
    where finished_at is null for update`.execute(tx);
  return rows[0];
}

export async function keepPlace(tx: GovernmentTransaction, place: Place, more: number): Promise<void> {
  await sql`
    update register.record_renewal set at_government = ${place.governmentId}, at_record = ${place.recordId},
      renewed = renewed + ${more}`.execute(tx);
}

/** The time is the database's own: what waits for the end does so also when the product's clock is frozen. */
export async function endRenewal(database: Database, version: string): Promise<void> {
  await sql`
    update register.record_renewal set finished_at = clock_timestamp()
    where version = ${version} and finished_at is null`.execute(database);
}

export async function findRenewal(
  database: Database,
): Promise<{ renewed: number; total: number } | undefined> {
  const { rows } = await sql<{ renewed: number; total: number }>`
    select renewed, total from register.record_renewal where finished_at is null`.execute(database);
  return rows[0];
}
