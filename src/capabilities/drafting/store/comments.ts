import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';

/** What somebody of the office wrote about a clause, for the office only. */
export interface Comment {
  id: number;
  clauseId: string;
  text: string;
  at: string;
  byName: string;
  settled: { at: string; byName: string; text: string } | null;
}

/** The comments of an agreement, in the order they were written. */
export async function listComments(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<Comment[]> {
  const { rows } = await sql<Comment>`
    select c.id, c.clause_id as "clauseId", c.text, ${moment('c.at')} as at, c.by_name as "byName",
      case when s.id is null then null
        else jsonb_build_object('at', ${moment('s.at')}, 'byName', s.by_name, 'text', s.text) end as settled
    from drafting.comment c
    left join drafting.comment s on s.government_id = c.government_id and s.about = c.id
    where c.government_id = ${governmentId} and c.agreement_id = ${agreementId} and c.kind = 'written'
    order by c.id`.execute(tx);
  return rows;
}

export interface NewComment {
  clauseId: string;
  kind: 'written' | 'settled';
  about: number | null;
  text: string;
}

/** False when the comment was settled before. */
export async function insertComment(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  { clauseId, kind, about, text }: NewComment,
  { at, by, byName }: Recorded,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into drafting.comment (government_id, agreement_id, clause_id, kind, about, text, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${clauseId}, ${kind}, ${about}, ${text}, ${at}, ${by}, ${byName})
    on conflict (government_id, about) do nothing`.execute(tx);
  return numAffectedRows === 1n;
}
