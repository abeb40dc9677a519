import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';
import type { Recommendation } from '../workbench/readiness.ts';
import type { FindingAct } from '../workbench/set-aside.ts';

/** What was set aside and taken up again, in the order it was. */
export async function listFindingActs(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<FindingAct[]> {
  const { rows } = await sql<FindingAct>`
    select kind, finding, code, clause_id as "clauseId", told, reason, ${moment('at')} as at, by_name as "byName"
    from drafting.finding_act where government_id = ${governmentId} and agreement_id = ${agreementId} order by id`.execute(
    tx,
  );
  return rows;
}

/** Keeps that a finding was set aside or taken up again. */
export async function insertFindingAct(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  act: Omit<FindingAct, 'at' | 'byName'>,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.finding_act (government_id, agreement_id, kind, finding, code, clause_id, told, reason, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${act.kind}, ${act.finding}, ${act.code}, ${act.clauseId}, ${act.told},
      ${act.reason}, ${at}, ${by}, ${byName})`.execute(tx);
}

/** What was recommended about the versions of an agreement, in the order it was, each with its version's fingerprint. */
export async function listRecommendations(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<Recommendation[]> {
  const { rows } = await sql<Recommendation>`
    select r.version, v.fingerprint, r.body, r.clause_id as "clauseId", r.verdict, r.words, ${moment('r.at')} as at,
      r.by, r.by_name as "byName"
    from drafting.recommendation r join drafting.version v on v.government_id = r.government_id
      and v.agreement_id = r.agreement_id and v.number = r.version
    where r.government_id = ${governmentId} and r.agreement_id = ${agreementId} order by r.id`.execute(tx);
  return rows;
}

/** Keeps what a body says of one clause of a version. */
export async function insertRecommendation(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
  one: Pick<Recommendation, 'version' | 'body' | 'clauseId' | 'verdict' | 'words'>,
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into drafting.recommendation (government_id, agreement_id, version, body, clause_id, verdict, words, at, by, by_name)
    values (${governmentId}, ${agreementId}, ${one.version}, ${one.body}, ${one.clauseId}, ${one.verdict}, ${one.words},
      ${at}, ${by}, ${byName})`.execute(tx);
}
