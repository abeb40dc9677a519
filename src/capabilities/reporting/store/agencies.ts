import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface AskedAgency {
  id: number;
  name: string;
  organisationIds: number[];
  headTitle: string;
  activeFrom: string;
  activeUntil: string | null;
  version: number;
  contacts: AgencyContact[];
}

export interface AgencyContact {
  id: number;
  officeTitle: string;
  person: string | null;
  email: string | null;
  /** Digits with country code. */
  phone: string | null;
}

const agencies = (governmentId: number) => sql`
  select a.id, a.name, a.organisation_ids as "organisationIds", a.head_title as "headTitle",
    a.active_from as "activeFrom", a.active_until as "activeUntil", a.version,
    coalesce((select jsonb_agg(jsonb_build_object('id', c.id, 'officeTitle', c.office_title, 'person', c.person,
        'email', c.email, 'phone', c.phone) order by c.id)
      from reporting.agency_contact c where c.government_id = a.government_id and c.agency_id = a.id), '[]') as contacts
  from reporting.agency a where a.government_id = ${governmentId}`;

// Arrays of bigint come as text.
const agencyOf = (row: AskedAgency): AskedAgency => ({
  ...row,
  organisationIds: row.organisationIds.map(Number),
});

export async function listAskedAgencies(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<AskedAgency[]> {
  const { rows } = await sql<AskedAgency>`${agencies(governmentId)} order by a.name`.execute(tx);
  return rows.map(agencyOf);
}

export async function findAskedAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<AskedAgency | undefined> {
  const { rows } = await sql<AskedAgency>`${agencies(governmentId)} and a.id = ${id}`.execute(tx);
  return rows[0] && agencyOf(rows[0]);
}

export type AgencyFacts = Pick<
  AskedAgency,
  'name' | 'organisationIds' | 'headTitle' | 'activeFrom' | 'activeUntil'
>;

/** The id of the new agency; undefined when there is one of this name. */
export async function insertAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  agency: AgencyFacts,
): Promise<number | undefined> {
  const { rows } = await sql<{ id: number }>`
    insert into reporting.agency (government_id, name, organisation_ids, head_title, active_from, active_until)
    values (${governmentId}, ${agency.name}, ${agency.organisationIds}::bigint[], ${agency.headTitle},
      ${agency.activeFrom}, ${agency.activeUntil})
    on conflict (government_id, name) do nothing returning id`.execute(tx);
  return rows[0]?.id;
}

/** False when somebody else saved first. */
export async function updateAgency(
  tx: GovernmentTransaction,
  governmentId: number,
  { id, version, ...agency }: AgencyFacts & { id: number; version: number },
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    update reporting.agency set name = ${agency.name}, organisation_ids = ${agency.organisationIds}::bigint[],
      head_title = ${agency.headTitle}, active_from = ${agency.activeFrom}, active_until = ${agency.activeUntil},
      version = version + 1
    where government_id = ${governmentId} and id = ${id} and version = ${version}`.execute(tx);
  return numAffectedRows === 1n;
}

export async function insertContact(
  tx: GovernmentTransaction,
  governmentId: number,
  agencyId: number,
  contact: Omit<AgencyContact, 'id'>,
): Promise<void> {
  await sql`
    insert into reporting.agency_contact (government_id, agency_id, office_title, person, email, phone)
    values (${governmentId}, ${agencyId}, ${contact.officeTitle}, ${contact.person}, ${contact.email}, ${contact.phone})`.execute(
    tx,
  );
}

/** Erases a contact whole: what was personal data is gone. False when there is none. */
export async function deleteContact(
  tx: GovernmentTransaction,
  governmentId: number,
  agencyId: number,
  id: number,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    delete from reporting.agency_contact
    where government_id = ${governmentId} and agency_id = ${agencyId} and id = ${id}`.execute(tx);
  return numAffectedRows === 1n;
}

export interface LocalOrganisation {
  id: number;
  name: string;
  aliases: string[];
  kind: string;
  /** On how many of the office's cooperations it stands. */
  cooperations: number;
}

/** The register's organisations that stand on the local side of a cooperation; merged ones left out. */
export async function listLocalOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<LocalOrganisation[]> {
  const { rows } = await sql<LocalOrganisation>`
    select o.id, o.name, o.aliases, o.kind, count(distinct p.cooperation_id)::integer as cooperations
    from register.organisation_for_reporting o
      join register.party_for_reporting p on p.government_id = o.government_id and p.organisation_id = o.id
      join register.cooperation_for_reporting c on c.government_id = p.government_id and c.id = p.cooperation_id
    where o.government_id = ${governmentId} and o.merged_into is null and p.side = 'local' and not c.removed
      and o.kind not in ('local-government', 'country', 'programme')
    group by o.id, o.name, o.aliases, o.kind order by o.name`.execute(tx);
  return rows;
}
