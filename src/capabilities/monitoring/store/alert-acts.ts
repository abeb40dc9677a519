import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface AlertAct {
  key: string;
  kind: 'set-aside' | 'taken-up';
  /** Last day it stays aside; null when it was taken up again. */
  until: string | null;
  reason: string;
  by: string;
  on: string;
}

/** The newest act about each alert of an office: what was done about the same one before is history. */
export async function listNewestAlertActs(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<AlertAct[]> {
  const { rows } = await sql<AlertAct>`
    select distinct on (alert_key) alert_key as key, kind, until, reason, recorded_by as by,
      (recorded_at at time zone 'Asia/Jakarta')::date as "on"
    from monitoring.alert_act where government_id = ${governmentId} order by alert_key, id desc`.execute(tx);
  return rows;
}

export async function insertAlertAct(
  tx: GovernmentTransaction,
  governmentId: number,
  { key, kind, until, reason }: Pick<AlertAct, 'key' | 'kind' | 'until' | 'reason'>,
  recorded: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.alert_act (government_id, alert_key, kind, until, reason, recorded_at, recorded_by)
    values (${governmentId}, ${key}, ${kind}, ${until}, ${reason}, ${recorded.at}, ${recorded.by})`.execute(
    tx,
  );
}

/** What an office has set of the thresholds, in force on a day; undefined = the program's hold. */
export async function findThresholds(
  tx: GovernmentTransaction,
  governmentId: number,
  day: string,
): Promise<unknown> {
  const { rows } = await sql<{ content: unknown }>`
    select content from monitoring.threshold_version
    where government_id = ${governmentId} and starts <= ${day}::date order by starts desc, id desc limit 1`.execute(
    tx,
  );
  return rows[0]?.content;
}

export interface ThresholdVersion {
  starts: string;
  content: unknown;
  basis: string;
}

/** Every version an office has recorded, the newest first. */
export async function listThresholdVersions(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<(ThresholdVersion & { by: string; at: Date })[]> {
  const { rows } = await sql<ThresholdVersion & { by: string; at: Date }>`
    select starts, content, basis, recorded_by as by, recorded_at as at from monitoring.threshold_version
    where government_id = ${governmentId} order by id desc`.execute(tx);
  return rows;
}

export async function insertThresholds(
  tx: GovernmentTransaction,
  governmentId: number,
  { starts, content, basis }: ThresholdVersion,
  recorded: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.threshold_version (government_id, starts, content, basis, recorded_at, recorded_by)
    values (${governmentId}, ${starts}, ${JSON.stringify(content)}::jsonb, ${basis}, ${recorded.at}, ${recorded.by})`.execute(
    tx,
  );
}
