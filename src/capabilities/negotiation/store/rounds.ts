import { sql } from 'kysely';
import type { Recorded } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { moment } from '#platform/database/moment.ts';

/** A version sent out to the partner to read and speak to. */
export interface Round {
  id: number;
  agreementId: number;
  version: number;
  fingerprint: string;
  partner: string;
  message: string;
  /** ISO day; the link opens until its end. */
  until: string;
  at: string;
  byName: string;
}

const columns =
  sql.raw(`r.id, r.agreement_id as "agreementId", r.version, r.fingerprint, r.partner, r.message,
  to_char(r.until, 'YYYY-MM-DD') as until,
  to_char(r.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as at, r.by_name as "byName"`);

export async function listRounds(
  tx: GovernmentTransaction,
  governmentId: number,
  agreementId: number,
): Promise<Round[]> {
  const { rows } = await sql<Round>`
    select ${columns} from negotiation.round r
    where r.government_id = ${governmentId} and r.agreement_id = ${agreementId} order by r.id desc`.execute(
    tx,
  );
  return rows;
}

export async function findRound(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<Round | undefined> {
  const { rows } = await sql<Round>`
    select ${columns} from negotiation.round r
    where r.government_id = ${governmentId} and r.id = ${roundId}`.execute(tx);
  return rows[0];
}

/** Holds the round until the transaction ends, so that what is done with it follows one another. */
export async function lockRound(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`negotiation.round:${governmentId}:${roundId}`}, 0))`.execute(
    tx,
  );
}

export type NewRound = Pick<
  Round,
  'agreementId' | 'version' | 'fingerprint' | 'partner' | 'message' | 'until'
> & {
  key: string;
};

/** The round's id; of the one opened before with the same key, if there is one. */
export async function insertRound(
  tx: GovernmentTransaction,
  governmentId: number,
  { key, agreementId, version, fingerprint, partner, message, until }: NewRound,
  { at, by, byName }: Recorded,
): Promise<{ id: number; isNew: boolean }> {
  const { rows } = await sql<{ id: number }>`
    insert into negotiation.round
      (government_id, key, agreement_id, version, fingerprint, partner, message, until, at, by, by_name)
    values (${governmentId}, ${key}, ${agreementId}, ${version}, ${fingerprint}, ${partner}, ${message}, ${until},
      ${at}, ${by}, ${byName})
    on conflict (government_id, key) do nothing returning id`.execute(tx);
  if (rows[0]) return { id: rows[0].id, isNew: true };
  const { rows: known } = await sql<{ id: number }>`
    select id from negotiation.round where government_id = ${governmentId} and key = ${key}`.execute(tx);
  return { id: known[0]?.id ?? 0, isNew: false };
}

export type RoundActKind = 'link-made' | 'link-revoked' | 'looked-at' | 'confirmed' | 'closed';

export interface RoundAct {
  roundId: number;
  kind: RoundActKind;
  number: number | null;
  at: string;
  byName: string;
}

/** The acts of these rounds, in the order recorded. */
export async function listRoundActs(
  tx: GovernmentTransaction,
  governmentId: number,
  roundIds: readonly number[],
): Promise<RoundAct[]> {
  const { rows } = await sql<RoundAct>`
    select round_id as "roundId", kind, number, ${moment('at')} as at, by_name as "byName"
    from negotiation.round_act
    where government_id = ${governmentId} and round_id = any(${[...roundIds]}::bigint[]) order by id`.execute(
    tx,
  );
  return rows;
}

export async function insertRoundAct(
  tx: GovernmentTransaction,
  governmentId: number,
  roundId: number,
  act: { kind: RoundActKind; number?: number; digest?: string },
  { at, by, byName }: Recorded,
): Promise<void> {
  await sql`
    insert into negotiation.round_act (government_id, round_id, kind, number, digest, at, by, by_name)
    values (${governmentId}, ${roundId}, ${act.kind}, ${act.number ?? null}, ${act.digest ?? null},
      ${at}, ${by}, ${byName})`.execute(tx);
}

/** The round and number of the link whose secret has this digest. */
export async function findLink(
  tx: GovernmentTransaction,
  governmentId: number,
  digest: string,
): Promise<{ roundId: number; number: number } | undefined> {
  const { rows } = await sql<{ roundId: number; number: number }>`
    select round_id as "roundId", number from negotiation.round_act
    where government_id = ${governmentId} and digest = ${digest}`.execute(tx);
  return rows[0];
}
