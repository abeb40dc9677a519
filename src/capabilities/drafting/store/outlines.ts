import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { OutlineAct, OutlinedClause } from '../agreement/outline.ts';

export interface KeptOutline {
  number: number;
  clauses: OutlinedClause[];
}

/** The clauses and their order as they stand. */
export async function getOutline(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<KeptOutline> {
  const { rows } = await sql<KeptOutline>`
    select number, clauses from drafting.outline where government_id = ${governmentId} and agreement_id = ${agreementId}
    order by number desc limit 1`.execute(tx);
  return rows[0] as KeptOutline; // An agreement is opened with its outline.
}

/** The clauses and their order as they once stood. */
export async function findOutline(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  number: number,
): Promise<KeptOutline | undefined> {
  const { rows } = await sql<KeptOutline>`
    select number, clauses from drafting.outline
    where government_id = ${governmentId} and agreement_id = ${agreementId} and number = ${number}`.execute(
    tx,
  );
  return rows[0];
}

/** Every id a clause of this agreement ever had. */
export async function listClauseIds(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select distinct one ->> 'id' as id from drafting.outline o cross join lateral jsonb_array_elements(o.clauses) one
    where o.government_id = ${governmentId} and o.agreement_id = ${agreementId}`.execute(tx);
  return rows.map(({ id }) => id);
}

/** The last outline a clause stood in. */
export async function findOutlineWith(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  clauseId: string,
): Promise<KeptOutline | undefined> {
  const { rows } = await sql<KeptOutline>`
    select number, clauses from drafting.outline where government_id = ${governmentId} and agreement_id = ${agreementId}
      and clauses @> ${JSON.stringify([{ id: clauseId }])}::jsonb
    order by number desc limit 1`.execute(tx);
  return rows[0];
}

export interface RemovedClause {
  id: string;
  reason: string;
  at: string;
  byName: string;
}

/** Clauses that were taken out and are not back, the latest first. */
export async function listRemovedClauses(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<RemovedClause[]> {
  const { rows } = await sql<RemovedClause>`
    select distinct on (o.number, o.clause_id) o.clause_id as id, o.reason, ${moment('o.at')} as at, o.by_name as "byName"
    from drafting.outline o
    where o.government_id = ${governmentId} and o.agreement_id = ${agreementId} and o.act = 'removed'
      and not exists (select 1 from drafting.outline later where later.government_id = ${governmentId}
        and later.agreement_id = ${agreementId} and later.number > o.number
        and later.clauses @> jsonb_build_array(jsonb_build_object('id', o.clause_id)))
    order by o.number desc, o.clause_id`.execute(tx);
  return rows;
}

export interface NewOutline extends KeptOutline {
  act: OutlineAct | 'opened' | 'version-restored';
  clauseId: string | null;
  reason: string;
}

/** Keeps the next state of the outline, with the act that made it so. */
export async function insertOutline(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  { number, clauses, act, clauseId, reason }: NewOutline,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.outline (government_id, agreement_id, number, act, clause_id, reason, clauses, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${number}, ${act}, ${clauseId}, ${reason},
      ${JSON.stringify(clauses)}::jsonb, ${at}, ${by}, ${byName})`.execute(tx);
}
