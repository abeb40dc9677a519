import { type Kysely, sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { beginning, type Entry, type Link } from './chain.ts';

interface EntryRow {
  government_id: number;
  number: number;
  at: Date;
  actor_kind: Entry['actorKind'];
  actor_id: string | null;
  action: string;
  subject: string;
  outcome: Entry['outcome'];
  detail: Entry['detail'];
  previous_hash: string;
  hash: string;
}

const toLink = (row: EntryRow): Link => ({
  governmentId: row.government_id,
  number: row.number,
  at: row.at.toISOString(),
  actorKind: row.actor_kind,
  actorId: row.actor_id,
  action: row.action,
  subject: row.subject,
  outcome: row.outcome,
  detail: row.detail,
  previousHash: row.previous_hash,
  hash: row.hash,
});

/** Locks the chain's head until the transaction ends: the next writer of this government waits here. */
export async function lockHead(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ number: number; hash: string }> {
  await sql`insert into audit.head (government_id, number, hash) values (${governmentId}, 0, ${beginning})
    on conflict (government_id) do nothing`.execute(tx);
  const { rows } = await sql<{ number: number; hash: string }>`
    select number, hash from audit.head where government_id = ${governmentId} for update`.execute(tx);
  return rows[0] ?? { number: 0, hash: beginning };
}

const linksAtOnce = 1000;

/** Adds links that follow the locked head, in order. */
export async function appendLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  links: readonly Link[],
): Promise<void> {
  for (let from = 0; from < links.length; from += linksAtOnce)
    await sql`
      insert into audit.entry (government_id, number, at, actor_kind, actor_id, action, subject, outcome, detail,
        previous_hash, hash)
      select ${governmentId}, number, at, "actorKind", "actorId", action, subject, outcome, detail, "previousHash", hash
      from jsonb_to_recordset(${JSON.stringify(links.slice(from, from + linksAtOnce))}::jsonb) as link(
        number integer, at timestamptz, "actorKind" text, "actorId" text, action text, subject text, outcome text,
        detail jsonb, "previousHash" text, hash text)`.execute(tx);
  const last = links.at(-1);
  if (last)
    await sql`update audit.head set number = ${last.number}, hash = ${last.hash}
      where government_id = ${governmentId}`.execute(tx);
}

/** A stretch of one chain in order, for verification in bounded memory. */
export async function listLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  after: number,
  limit: number,
): Promise<Link[]> {
  const { rows } = await sql<EntryRow>`
    select * from audit.entry where government_id = ${governmentId} and number > ${after}
    order by number limit ${limit}`.execute(tx);
  return rows.map(toLink);
}

export async function listLinksOfSubject(
  tx: GovernmentTransaction,
  governmentId: number,
  subjects: readonly string[],
  limit: number,
): Promise<Link[]> {
  const { rows } = await sql<EntryRow>`
    select * from audit.entry where government_id = ${governmentId} and subject = any (${subjects}::text[])
    order by number desc limit ${limit}`.execute(tx);
  return rows.map(toLink);
}

/** Which entries of a chain are asked for; everything left out is not asked. */
export interface EntryQuestion {
  /** First instant, and the instant after the last. */
  from?: Date;
  before?: Date;
  action?: string;
  /** By one of these people. */
  actorIds?: readonly string[];
  /** By the software itself. */
  bySystem?: boolean;
  outcome?: Entry['outcome'];
}

const asked = ({ from, before, action, actorIds, bySystem, outcome }: EntryQuestion) =>
  sql.join(
    [
      sql`true`,
      ...(from ? [sql`at >= ${from}`] : []),
      ...(before ? [sql`at < ${before}`] : []),
      ...(action ? [sql`action = ${action}`] : []),
      ...(actorIds ? [sql`actor_kind = 'person' and actor_id = any (${actorIds}::text[])`] : []),
      ...(bySystem ? [sql`actor_kind = 'system'`] : []),
      ...(outcome ? [sql`outcome = ${outcome}`] : []),
    ],
    sql` and `,
  );

/** Entries newest first, those numbered below `below`. */
export async function listAskedLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  question: EntryQuestion,
  range: { limit: number; offset: number; below?: number },
): Promise<Link[]> {
  const { rows } = await sql<EntryRow>`
    select * from audit.entry where government_id = ${governmentId} and ${asked(question)}
      and number < ${range.below ?? Number.MAX_SAFE_INTEGER}
    order by number desc limit ${range.limit} offset ${range.offset}`.execute(tx);
  return rows.map(toLink);
}

export async function countAskedLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  question: EntryQuestion,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*) as count from audit.entry
    where government_id = ${governmentId} and ${asked(question)}`.execute(tx);
  return Number(rows[0]?.count ?? 0);
}

/** Every action this chain has an entry of. */
export async function listActions(tx: GovernmentTransaction, governmentId: number): Promise<string[]> {
  const { rows } = await sql<{ action: string }>`
    select distinct action from audit.entry where government_id = ${governmentId} order by action`.execute(
    tx,
  );
  return rows.map(({ action }) => action);
}

export async function findHead(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ number: number; hash: string } | undefined> {
  const { rows } = await sql<{ number: number; hash: string }>`
    select number, hash from audit.head where government_id = ${governmentId}`.execute(tx);
  return rows[0];
}

/** Governments that may hold a chain; 0 is the chain of acts that belong to no government. */
export async function listChains(database: Kysely<never>): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`select id from access.government order by id`.execute(database);
  return [0, ...rows.map((row) => row.id)];
}
