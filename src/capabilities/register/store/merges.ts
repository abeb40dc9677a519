import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface MergeRow {
  id: number;
  subject: 'cooperation' | 'organisation';
  keptId: number;
  mergedId: number;
  /** Ids of the rows that moved, by table. */
  moved: Record<string, number[]>;
  /** Names the kept organisation got from the other. */
  aliases: string[];
  reason: string;
  mergedAt: string;
}

const mergeColumns =
  sql.raw(`id, subject, kept_id as "keptId", merged_id as "mergedId", moved -> 'rows' as moved,
  moved -> 'aliases' as aliases, reason, merged_at::text as "mergedAt"`);

export async function insertMerge(
  tx: GovernmentTransaction,
  governmentId: number,
  merge: Omit<MergeRow, 'id' | 'mergedAt'>,
  now: Date,
): Promise<number> {
  const { rows } = await sql<{ id: number }>`
    insert into register.merge (government_id, subject, kept_id, merged_id, moved, reason, merged_at)
    values (${governmentId}, ${merge.subject}, ${merge.keptId}, ${merge.mergedId},
      ${JSON.stringify({ rows: merge.moved, aliases: merge.aliases })}::jsonb,
      ${merge.reason}, ${now}) returning id`.execute(tx);
  return rows[0]?.id ?? 0;
}

export async function lockMerge(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<MergeRow | undefined> {
  const { rows } = await sql<MergeRow>`
    select ${mergeColumns} from register.merge where government_id = ${governmentId} and id = ${id} and undone_at is null for update`.execute(
    tx,
  );
  return rows[0];
}

/** Whether there is such a merge, undone or not. */
export async function findMerge(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<{ id: number } | undefined> {
  const { rows } = await sql<{ id: number }>`
    select id from register.merge where government_id = ${governmentId} and id = ${id}`.execute(tx);
  return rows[0];
}

export async function listMerges(
  tx: GovernmentTransaction,
  governmentId: number,
  subject: MergeRow['subject'],
  keptId: number,
): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`
    select ${mergeColumns} from register.merge where government_id = ${governmentId} and subject = ${subject} and kept_id = ${keptId}
      and undone_at is null order by id desc`.execute(tx);
  return rows;
}

export async function setMergeUndone(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  now: Date,
): Promise<void> {
  await sql`
    update register.merge set undone_at = ${now} where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
}

/** Tables whose rows belong to a cooperation and move with it when two are merged. */
export const movableTables = ['party', 'instrument', 'money', 'act', 'claim', 'conflict'] as const;
export type MovableTable = (typeof movableTables)[number];

/** Points rows at another cooperation; `only` limits to the ids of an earlier move. Returns the ids moved. */
export async function moveRows(
  tx: GovernmentTransaction,
  governmentId: number,
  table: MovableTable,
  from: number,
  to: number,
  only?: readonly number[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    update ${sql.id('register', table)} set cooperation_id = ${to}
    where government_id = ${governmentId} and cooperation_id = ${from}
      ${only ? sql`and id = any (${only}::bigint[])` : sql``}
      ${table === 'conflict' ? sql`and state = 'resolved'` : sql``}
    returning id`.execute(tx);
  return rows.map((row) => row.id);
}
