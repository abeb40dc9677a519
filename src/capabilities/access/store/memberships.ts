import { type Kysely, sql } from 'kysely';
import type { Role } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DB } from '#platform/database/schema.ts';
import { KeptRowMissing } from '../kept-row-missing.ts';

export interface OwnMembership {
  governmentId: number;
  governmentName: string;
  regionCode: string;
  roles: string[];
  validFrom: Date;
  validUntil: Date | null;
}

/** A person's memberships in all governments: the one question asked across them (see 0003-access.sql). */
export async function listMembershipsOf(database: Kysely<DB>, personId: string): Promise<OwnMembership[]> {
  const { rows } = await sql<OwnMembership>`
    select m.government_id as "governmentId", g.name as "governmentName", g.region_code as "regionCode", m.roles,
      m.valid_from as "validFrom", m.valid_until as "validUntil"
    from access.memberships_of(${personId}) m join access.government g on g.id = m.government_id
    order by g.region_code`.execute(database);
  return rows;
}

export interface MemberRow {
  personId: string;
  name: string;
  email: string;
  roles: string[];
  agencyId: number | null;
  agencyName: string | null;
  validFrom: Date;
  validUntil: Date | null;
  version: number;
}

const members = (governmentId: number) => sql`
  select m.person_id as "personId", p.name, p.email, m.roles, m.agency_id as "agencyId", a.name as "agencyName",
    m.valid_from as "validFrom", m.valid_until as "validUntil", m.version
  from access.membership m
    join access.person p on p.id = m.person_id
    left join access.agency a on a.government_id = m.government_id and a.id = m.agency_id
  where m.government_id = ${governmentId}`;

export async function listMembers(tx: GovernmentTransaction, governmentId: number): Promise<MemberRow[]> {
  const { rows } = await sql<MemberRow>`${members(governmentId)} order by p.name, m.person_id`.execute(tx);
  return rows;
}

export async function findMember(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
): Promise<MemberRow | undefined> {
  const { rows } = await sql<MemberRow>`${members(governmentId)} and m.person_id = ${personId}`.execute(tx);
  return rows[0];
}

/** Ids of the administrators at this moment, their rows locked: two cannot remove each other at once. */
export async function lockAdministrators(
  tx: GovernmentTransaction,
  governmentId: number,
  now: Date,
): Promise<string[]> {
  const { rows } = await sql<{ id: string }>`
    select person_id as id from access.membership
    where government_id = ${governmentId} and 'administrator' = any (roles)
      and valid_from <= ${now} and (valid_until is null or valid_until > ${now})
    order by person_id for update`.execute(tx);
  return rows.map((row) => row.id);
}

export interface MembershipChange {
  roles: readonly Role[];
  agencyId: number | null;
  validUntil: Date | null;
}

/** Adds a membership, or gives an ended one new life. */
export async function keepMembership(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  membership: Omit<MembershipChange, 'validUntil'>,
  now: Date,
): Promise<void> {
  await sql`
    insert into access.membership (government_id, person_id, roles, agency_id, valid_from)
    values (${governmentId}, ${personId}, ${membership.roles}::text[], ${membership.agencyId}, ${now})
    on conflict (government_id, person_id) do update
      set roles = excluded.roles, agency_id = excluded.agency_id, valid_from = excluded.valid_from,
        valid_until = null, version = access.membership.version + 1`.execute(tx);
}

/** False when somebody else changed the membership after `version` was read. */
export async function updateMembership(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  version: number,
  change: MembershipChange,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update access.membership set roles = ${change.roles}::text[], agency_id = ${change.agencyId},
      valid_until = ${change.validUntil}, version = version + 1
    where government_id = ${governmentId} and person_id = ${personId} and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}

/** The agency of this name, added when the government has none. */
export async function keepAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  agency: { name: string; kind: string },
): Promise<number> {
  await sql`insert into access.agency (government_id, name, kind) values (${governmentId}, ${agency.name}, ${agency.kind})
    on conflict (government_id, name) do nothing`.execute(tx);
  const { rows } = await sql<{ id: number }>`
    select id from access.agency where government_id = ${governmentId} and name = ${agency.name}`.execute(tx);
  const id = rows[0]?.id;
  if (id === undefined) throw new KeptRowMissing('agency');
  return id;
}

export interface Agency {
  id: number;
  name: string;
  kind: string;
  aliases: string[];
}

/** The agencies reporters of a government belong to, by name. */
export async function listAgencies(tx: GovernmentTransaction, governmentId: number): Promise<Agency[]> {
  const { rows } = await sql<Agency>`
    select id, name, kind, aliases from access.agency where government_id = ${governmentId} order by name`.execute(
    tx,
  );
  return rows;
}
