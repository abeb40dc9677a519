import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Reader } from './published.ts';

export interface PublishedOrganisation {
  slug: string;
  name: string;
  side: string;
  kind: string;
  country: string | null;
  regionCode: string | null;
  partOf: string | null;
  aliases: string[];
  cooperations: number;
}

export interface OrganisationFilter {
  slug?: string;
  country?: string;
  side?: string;
  region?: string;
  kind?: string;
  /** Part of a name, folded to lower case. */
  name?: string;
}

const likeOf = (name: string) => `%${name.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;

function conditions(filter: OrganisationFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.slug) all.push(sql`p.slug = ${filter.slug}`);
  if (filter.country) all.push(sql`p.country = ${filter.country}`);
  if (filter.side === 'foreign') all.push(sql`p.side <> 'local'`);
  if (filter.side === 'local') all.push(sql`p.side = 'local'`);
  if (filter.region) all.push(sql`p.region_code = ${filter.region}`);
  if (filter.kind) all.push(sql`p.kind = ${filter.kind}`);
  if (filter.name) all.push(sql`lower(p.name) like ${likeOf(filter.name)}`);
  return sql.join(all, sql` and `);
}

/** Organisations of the published edition, those with most cooperations first; namesakes of several governments are one. */
export async function listPublishedOrganisations(
  reader: Reader,
  filter: OrganisationFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: PublishedOrganisation[]; total: number }> {
  const { rows } = await sql<PublishedOrganisation & { total: number }>`
    with grouped as (
      select p.slug, min(p.name) as name, min(p.side) as side, min(p.kind) as kind, min(p.country) as country,
        min(p.region_code) as "regionCode", min(p.part_of) as "partOf", count(distinct p.code)::integer as cooperations
      from register.published_party p where ${conditions(filter)} group by p.slug),
    page as (select *, count(*) over ()::integer as total from grouped
      order by cooperations desc, name, slug limit ${page.limit} offset ${page.offset})
    select page.*, coalesce((select array_agg(distinct alias order by alias) from register.published_party p,
      unnest(p.aliases) alias where p.slug = page.slug), '{}') as aliases
    from page order by cooperations desc, name, slug`.execute(reader);
  return {
    rows: rows.map(({ total: _, ...organisation }) => organisation),
    total: rows[0]?.total ?? 0,
  };
}

/**
 * Names of published organisations in which something looks like these words, likeliest first: for "did you
 * mean". Asks for less likeness than the search itself, so it runs in a transaction that says so.
 */
export async function listSimilarNames(
  database: Kysely<never>,
  words: string,
  limit: number,
): Promise<string[]> {
  return database.transaction().execute(async (tx) => {
    await sql`select set_config('pg_trgm.word_similarity_threshold', '0.4', true)`.execute(tx);
    const { rows } = await sql<{ name: string }>`
      select name from (
        select distinct on (p.name) p.name, register.word_similarity(${words}, lower(p.name)) as likeness
        from register.published_party p where ${words} operator(register.<%) lower(p.name)
        order by p.name) near
      order by likeness desc, name limit ${limit}`.execute(tx);
    return rows.map(({ name }) => name);
  });
}

export interface CountryCount {
  country: string;
  cooperations: number;
  regions: number;
}

/** Partner countries with the number of cooperations and of regions they reach, most first. */
export async function countByCountry(reader: Reader): Promise<CountryCount[]> {
  const { rows } = await sql<CountryCount>`
    select country, count(*)::integer as cooperations, count(distinct region_code)::integer as regions
    from register.published_cooperation, unnest(countries) country
    group by country order by cooperations desc, country`.execute(reader);
  return rows;
}
