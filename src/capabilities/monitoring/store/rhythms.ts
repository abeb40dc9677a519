import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

/** Within how many months something is expected of one cooperation; null = the office's threshold again. */
export interface RhythmVersion {
  months: number | null;
  reason: string;
  by: string;
  at: Date;
}

/** What was set for a cooperation, the newest first. */
export async function listRhythms(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
): Promise<RhythmVersion[]> {
  const { rows } = await sql<RhythmVersion>`
    select months, reason, by, at from monitoring.rhythm_version
    where government_id = ${governmentId} and cooperation_id = ${cooperationId} order by id desc`.execute(tx);
  return rows;
}

export async function insertRhythm(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
  { months, reason, at, by }: RhythmVersion,
): Promise<void> {
  await sql`
    insert into monitoring.rhythm_version (government_id, cooperation_id, months, reason, at, by)
    values (${governmentId}, ${cooperationId}, ${months}, ${reason}, ${at}, ${by})`.execute(tx);
}
