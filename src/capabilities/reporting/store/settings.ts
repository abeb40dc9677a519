import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Duty } from '../duty.ts';
import type { LadderStep } from '../round/ladder.ts';

export interface Recorded {
  at: Date;
  by: string;
}

/** Every version of the internal duty in the order they were recorded. */
export async function listDuties(tx: GovernmentTransaction, governmentId: number): Promise<Duty[]> {
  const { rows } = await sql<Duty>`
    select id, starts, period, reporters, receiver, basis, due_days as "dueDays",
      to_char(recorded_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "recordedAt"
    from reporting.duty where government_id = ${governmentId} order by id`.execute(tx);
  return rows;
}

export async function insertDuty(
  tx: GovernmentTransaction,
  governmentId: number,
  duty: Omit<Duty, 'id' | 'recordedAt'>,
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into reporting.duty (government_id, starts, period, reporters, receiver, basis, due_days, recorded_at, recorded_by)
    values (${governmentId}, ${duty.starts}, ${duty.period}, ${duty.reporters}, ${duty.receiver}, ${duty.basis},
      ${duty.dueDays}, ${at}, ${by})`.execute(tx);
}

/** The office's own ladder, the newest; undefined while it has none. */
export async function findLadder(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<LadderStep[] | undefined> {
  const { rows } = await sql<{ steps: LadderStep[] }>`
    select steps from reporting.ladder where government_id = ${governmentId} order by id desc limit 1`.execute(
    tx,
  );
  return rows[0]?.steps;
}

export async function insertLadder(
  tx: GovernmentTransaction,
  governmentId: number,
  steps: readonly LadderStep[],
  { at, by }: Recorded,
): Promise<void> {
  await sql`
    insert into reporting.ladder (government_id, steps, recorded_at, recorded_by)
    values (${governmentId}, ${JSON.stringify(steps)}::jsonb, ${at}, ${by})`.execute(tx);
}
