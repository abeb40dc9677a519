import { type Kysely, sql } from 'kysely';
import type { DB } from '#platform/database/schema.ts';

/** A session with the membership it acts under, if any; read once for every request. */
export interface SessionRow {
  id: string;
  token: string;
  personId: string;
  name: string;
  actingFor: number | null;
  expiresAt: Date;
  lastUsedAt: Date;
  roles: string[] | null;
  agencyId: number | null;
  validFrom: Date | null;
  validUntil: Date | null;
}

/** The membership is read here and not kept in the session, so that a change of roles holds at once. */
export async function findSession(
  database: Kysely<DB>,
  fingerprint: string,
): Promise<SessionRow | undefined> {
  const { rows } = await sql<SessionRow>`
    select s.id, s.token, s.person_id as "personId", p.name, s.acting_for as "actingFor",
      s.expires_at as "expiresAt", s.updated_at as "lastUsedAt", m.roles, m.agency_id as "agencyId",
      m.valid_from as "validFrom", m.valid_until as "validUntil"
    from access.session s
      join access.person p on p.id = s.person_id
      left join lateral access.memberships_of(s.person_id) m on m.government_id = s.acting_for
    where s.token = ${fingerprint}`.execute(database);
  return rows[0];
}

export async function touchSession(database: Kysely<DB>, id: string, at: Date): Promise<void> {
  await sql`update access.session set updated_at = ${at} where id = ${id}`.execute(database);
}

export async function setActingFor(
  tx: Kysely<DB>,
  fingerprint: string,
  governmentId: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update access.session set acting_for = ${governmentId} where token = ${fingerprint}`.execute(tx);
  return numAffectedRows === 1n;
}

export interface SessionLine {
  id: string;
  createdAt: Date;
  lastUsedAt: Date;
  expiresAt: Date;
  userAgent: string | null;
}

export async function listSessions(database: Kysely<DB>, personId: string): Promise<SessionLine[]> {
  const { rows } = await sql<SessionLine>`
    select id, created_at as "createdAt", updated_at as "lastUsedAt", expires_at as "expiresAt",
      user_agent as "userAgent"
    from access.session where person_id = ${personId} order by updated_at desc, id`.execute(database);
  return rows;
}

/** Ends one session of this person; false when it is not theirs or has ended. */
export async function removeSession(tx: Kysely<DB>, personId: string, id: string): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from access.session where id = ${id} and person_id = ${personId}`.execute(tx);
  return numAffectedRows === 1n;
}

export async function removeSessionByToken(tx: Kysely<DB>, fingerprint: string): Promise<void> {
  await sql`delete from access.session where token = ${fingerprint}`.execute(tx);
}

export async function removeAllSessions(tx: Kysely<DB>, personId: string): Promise<void> {
  await sql`delete from access.session where person_id = ${personId}`.execute(tx);
}

export async function removeEndedSessions(tx: Kysely<DB>, personId: string, now: Date): Promise<void> {
  await sql`delete from access.session where person_id = ${personId} and expires_at <= ${now}`.execute(tx);
}
