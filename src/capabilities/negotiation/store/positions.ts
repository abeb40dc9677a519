import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';

/** Where the sides stood on a clause on a day. */
export interface Position {
  id: number;
  clauseId: string;
  ours: string;
  theirs: string;
  /** '' = still open. */
  agreed: string;
  reason: string;
  day: string;
  at: string;
  byName: string;
}

/** Every position of an agreement, in the order recorded. */
export async function listPositions(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<Position[]> {
  const { rows } = await sql<Position>`
    select id, clause_id as "clauseId", ours, theirs, agreed, reason, to_char(day, 'YYYY-MM-DD') as day,
      ${moment('at')} as at, by_name as "byName"
    from negotiation.position
    where government_id = ${governmentId} and agreement_id = ${agreementId}
    order by id`.execute(tx);
  return rows;
}

export type NewPosition = Pick<Position, 'clauseId' | 'ours' | 'theirs' | 'agreed' | 'reason' | 'day'>;

export async function insertPosition(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  { clauseId, ours, theirs, agreed, reason, day }: NewPosition,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into negotiation.position
      (government_id, agreement_id, clause_id, ours, theirs, agreed, reason, day, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${clauseId}, ${ours}, ${theirs}, ${agreed}, ${reason}, ${day},
      ${at}, ${by}, ${byName})`.execute(tx);
}
