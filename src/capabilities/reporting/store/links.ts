import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface LinkRow {
  requestId: number;
  number: number;
  revoked: boolean;
}

export async function findLink(
  tx: GovernmentTransaction,
  governmentId: number,
  digest: string,
): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`
    select request_id as "requestId", number, revoked_at is not null as revoked from reporting.link
    where government_id = ${governmentId} and digest = ${digest}`.execute(tx);
  return rows[0];
}

/** The request's newest link, revoked or not; undefined while it has none. */
export async function findLatestLink(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`
    select request_id as "requestId", number, revoked_at is not null as revoked from reporting.link
    where government_id = ${governmentId} and request_id = ${requestId} order by number desc limit 1`.execute(
    tx,
  );
  return rows[0];
}

export async function insertLink(
  tx: GovernmentTransaction,
  governmentId: number,
  link: { requestId: number; number: number; digest: string; at: Date; by: string },
): Promise<void> {
  await sql`
    insert into reporting.link (government_id, request_id, number, digest, made_at, made_by)
    values (${governmentId}, ${link.requestId}, ${link.number}, ${link.digest}, ${link.at}, ${link.by})`.execute(
    tx,
  );
}

export async function revokeLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
  at: Date,
): Promise<void> {
  await sql`
    update reporting.link set revoked_at = ${at}
    where government_id = ${governmentId} and request_id = ${requestId} and revoked_at is null`.execute(tx);
}
