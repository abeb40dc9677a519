import { sql } from 'kysely';
import type { Role } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface SetUpLink {
  purpose: 'first-administrator' | 'invitation' | 'new-password';
  email: string;
  name: string;
  roles: Role[];
  agencyId: number | null;
}

export interface LinkRow extends SetUpLink {
  expiresAt: Date;
  usedAt: Date | null;
}

export async function addLink(
  tx: GovernmentTransaction,
  governmentId: number,
  link: SetUpLink & { tokenHash: string; madeBy: string; madeAt: Date; expiresAt: Date },
): Promise<void> {
  await sql`
    insert into access.set_up_link (government_id, token_hash, purpose, email, name, roles, agency_id, made_by, made_at, expires_at)
    values (${governmentId}, ${link.tokenHash}, ${link.purpose}, ${link.email}, ${link.name}, ${link.roles}::text[],
      ${link.agencyId}, ${link.madeBy}, ${link.madeAt}, ${link.expiresAt})`.execute(tx);
}

/** Older unused links to the same address stop working: of several letters only the last opens the door. */
export async function withdrawLinks(
  tx: GovernmentTransaction,
  governmentId: number,
  email: string,
  at: Date,
): Promise<void> {
  await sql`update access.set_up_link set used_at = ${at}
    where government_id = ${governmentId} and email = ${email} and used_at is null`.execute(tx);
}

/** Locks the link, so that of two people using it at once one comes too late. */
export async function lockLink(
  tx: GovernmentTransaction,
  governmentId: number,
  tokenHash: string,
): Promise<LinkRow | undefined> {
  const { rows } = await sql<LinkRow>`
    select purpose, email, name, roles, agency_id as "agencyId", expires_at as "expiresAt", used_at as "usedAt"
    from access.set_up_link where government_id = ${governmentId} and token_hash = ${tokenHash} for update`.execute(
    tx,
  );
  return rows[0];
}

export async function markLinkUsed(
  tx: GovernmentTransaction,
  governmentId: number,
  tokenHash: string,
  at: Date,
): Promise<void> {
  await sql`update access.set_up_link set used_at = ${at}
    where government_id = ${governmentId} and token_hash = ${tokenHash}`.execute(tx);
}
