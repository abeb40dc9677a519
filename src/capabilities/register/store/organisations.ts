import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PartyRole, Side } from '../facts.ts';
import type { OfCooperation, Organisation, Party } from './rows.ts';

const columns =
  sql.raw(`id, name, slug, kind, country, level, region_code as "regionCode", parent_id as "parentId",
  aliases, merged_into as "mergedInto", version`);

/** By address part; a merged organisation leads to the one that was kept. */
export async function findOrganisationBySlug(
  tx: GovernmentTransaction,
  governmentId: number,
  slug: string,
): Promise<Organisation | undefined> {
  const { rows } = await sql<Organisation>`
    select ${columns} from register.organisation where government_id = ${governmentId} and slug = ${slug}`.execute(
    tx,
  );
  let found = rows[0];
  while (found && found.mergedInto !== null)
    found = await findOrganisationById(tx, governmentId, found.mergedInto);
  return found;
}

export async function findOrganisationById(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
): Promise<Organisation | undefined> {
  const { rows } = await sql<Organisation>`
    select ${columns} from register.organisation where government_id = ${governmentId} and id = ${id}`.execute(
    tx,
  );
  return rows[0];
}

/** The ids of the organisations with these address parts; a merged one's is that of the one that was kept. */
export async function findOrganisationIds(
  tx: GovernmentTransaction,
  governmentId: number,
  slugs: readonly string[],
): Promise<Map<string, number>> {
  const { rows } = await sql<{ slug: string; id: number; mergedInto: number | null }>`
    select slug, id, merged_into as "mergedInto" from register.organisation
    where government_id = ${governmentId} and slug = any (${slugs}::text[])`.execute(tx);
  const found = new Map<string, number>();
  for (const { slug, id, mergedInto } of rows) {
    const kept = mergedInto === null ? undefined : await findOrganisationBySlug(tx, governmentId, slug);
    found.set(slug, kept?.id ?? id);
  }
  return found;
}

export type NewOrganisation = Omit<Organisation, 'id' | 'mergedInto' | 'version'>;

/** Adds organisations of different address parts; returns their ids in the order given. */
export async function insertOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewOrganisation[],
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    insert into register.organisation (government_id, name, slug, kind, country, level, region_code, parent_id, aliases)
    select ${governmentId}, name, slug, kind, country, level, "regionCode", "parentId", aliases
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as (name text, slug text, kind text, country text,
      level text, "regionCode" text, "parentId" bigint, aliases text[])) with ordinality as given
    order by ordinality
    on conflict (government_id, slug) do update set version = register.organisation.version
    returning id`.execute(tx);
  return rows.map(({ id }) => id);
}

/** Adds other names, each one once; returns by id those the organisations did not have yet. */
export async function addAliases(
  tx: GovernmentTransaction,
  governmentId: number,
  given: ReadonlyMap<number, readonly string[]>,
): Promise<Map<number, string[]>> {
  if (given.size === 0) return new Map();
  const names = [...given].map(([id, aliases]) => ({ id, aliases: [...new Set(aliases)] }));
  const { rows } = await sql<{ id: number; added: string[] }>`
    with known as (
      select o.id, o.name, o.aliases from register.organisation o
      where o.government_id = ${governmentId} and o.id = any (${names.map(({ id }) => id)}::bigint[])
      order by o.id for no key update),
    added as (
      select known.id, array_agg(alias order by place) as names
      from known join jsonb_to_recordset(${JSON.stringify(names)}::jsonb) as given(id bigint, aliases text[])
          on given.id = known.id,
        unnest(given.aliases) with ordinality as named(alias, place)
      where alias <> known.name and not (alias = any (known.aliases)) group by known.id)
    update register.organisation o set aliases = o.aliases || added.names
    from added where o.government_id = ${governmentId} and o.id = added.id
    returning o.id, added.names as added`.execute(tx);
  return new Map(rows.map(({ id, added }) => [id, added]));
}

export async function removeAliases(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  aliases: readonly string[],
): Promise<void> {
  await sql`
    update register.organisation
    set aliases = array(select a from unnest(aliases) a where not (a = any (${aliases}::text[])))
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

export async function listOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select ${columns} from register.organisation where government_id = ${governmentId} and merged_into is null
    order by name`.execute(tx);
  return rows;
}

export async function setMergedInto(
  tx: GovernmentTransaction,
  governmentId: number,
  id: number,
  into: number | null,
): Promise<void> {
  await sql`
    update register.organisation set merged_into = ${into}, version = version + 1
    where government_id = ${governmentId} and id = ${id}`.execute(tx);
}

export interface NewParty {
  cooperationId: number;
  organisationId: number;
  side: Side;
  role: PartyRole;
  asWritten: string;
}

export async function insertParties(
  tx: GovernmentTransaction,
  governmentId: number,
  given: readonly NewParty[],
): Promise<void> {
  await sql`
    insert into register.party (government_id, cooperation_id, organisation_id, side, role, as_written)
    select ${governmentId}, "cooperationId", "organisationId", side, role, "asWritten"
    from rows from (jsonb_to_recordset(${JSON.stringify(given)}::jsonb) as ("cooperationId" bigint,
      "organisationId" bigint, side text, role text, "asWritten" text)) with ordinality as given
    order by ordinality`.execute(tx);
}

export async function listParties(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationIds: readonly number[],
): Promise<OfCooperation<Party>[]> {
  const { rows } = await sql<OfCooperation<Party>>`
    select p.id, p.cooperation_id as "cooperationId", o.id as "organisationId", o.name, o.slug, o.kind, o.country, o.region_code as "regionCode", o.aliases,
      parent.name as "parentName", p.side, p.role, p.as_written as "asWritten"
    from register.party p
      join register.organisation o on o.government_id = p.government_id and o.id = p.organisation_id
      left join register.organisation parent on parent.government_id = o.government_id and parent.id = o.parent_id
    where p.government_id = ${governmentId} and p.cooperation_id = any (${cooperationIds}::bigint[])
      and p.withdrawn_because is null
    order by p.id`.execute(tx);
  return rows;
}

/** Points parties at another organisation; returns the ids moved, so that it can be undone exactly. */
export async function moveParties(
  tx: GovernmentTransaction,
  governmentId: number,
  from: number,
  to: number,
  only?: readonly number[],
): Promise<{ id: number; cooperationId: number }[]> {
  const { rows } = await sql<{ id: number; cooperationId: number }>`
    update register.party set organisation_id = ${to}
    where government_id = ${governmentId} and organisation_id = ${from}
      ${only ? sql`and id = any (${only}::bigint[])` : sql``}
    returning id, cooperation_id as "cooperationId"`.execute(tx);
  return rows;
}

export interface RecordOfOrganisation {
  code: string;
  titleId: string;
  titleEn: string | null;
}

const liveRecordsOf = (governmentId: number, organisationId: number) => sql`register.cooperation c
    where c.government_id = ${governmentId} and c.removed_at is null and c.merged_into is null
      and exists (select from register.party p
        where p.government_id = ${governmentId} and p.cooperation_id = c.id
          and p.organisation_id = ${organisationId} and p.withdrawn_because is null)`;

/** A stretch of the live records an organisation takes part in, newest change first. */
export async function listRecordsOf(
  tx: GovernmentTransaction,
  governmentId: number,
  organisationId: number,
  { limit, offset }: { limit: number; offset: number },
): Promise<RecordOfOrganisation[]> {
  const { rows } = await sql<RecordOfOrganisation>`
    select c.code, c.title_id as "titleId", c.title_en as "titleEn"
    from ${liveRecordsOf(governmentId, organisationId)}
    order by c.updated_at desc, c.code limit ${limit} offset ${offset}`.execute(tx);
  return rows;
}

export async function countRecordsOf(
  tx: GovernmentTransaction,
  governmentId: number,
  organisationId: number,
): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select count(*)::integer as count from ${liveRecordsOf(governmentId, organisationId)}`.execute(tx);
  return rows[0]?.count ?? 0;
}
