import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

/** The digest of the secret by which calendar programs read an office's deadlines; undefined while there is none. */
export async function findFeed(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ secretSha256: string } | undefined> {
  const { rows } = await sql<{ secretSha256: string }>`
    select secret_sha256 as "secretSha256" from procedure.calendar_feed
    where government_id = ${governmentId}`.execute(tx);
  return rows[0];
}

/** Keeps a new secret's digest; the old secret opens nothing from then on. */
export async function keepFeed(
  tx: GovernmentTransaction,
  governmentId: number,
  feed: { secretSha256: string; at: Date; by: string },
): Promise<void> {
  await sql`
    insert into procedure.calendar_feed (government_id, secret_sha256, made_at, made_by)
    values (${governmentId}, ${feed.secretSha256}, ${feed.at}, ${feed.by})
    on conflict (government_id) do update set secret_sha256 = excluded.secret_sha256, made_at = excluded.made_at,
      made_by = excluded.made_by`.execute(tx);
}

export async function dropFeed(tx: GovernmentTransaction, governmentId: number): Promise<void> {
  await sql`delete from procedure.calendar_feed where government_id = ${governmentId}`.execute(tx);
}
