import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { Vocabulary } from '../mend-words.ts';
import type { Wanted } from '../read-search.ts';
import type { Reader } from './published.ts';
import { publishedVocabulary } from './published-words.ts';

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
  country?: string;
  side?: string;
  region?: string;
  kind?: string;
  /** Words that all stand in its names, in small letters without accents. */
  words?: readonly string[];
}

const like = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
const allIn = (words: readonly string[]) => sql`p.names_to_find like all (${words.map(like)}::text[])`;

function conditions(filter: OrganisationFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.country) all.push(sql`p.country = ${filter.country}`);
  if (filter.side === 'foreign') all.push(sql`p.side <> 'local'`);
  if (filter.side === 'local') all.push(sql`p.side = 'local'`);
  if (filter.region) all.push(sql`p.region_code = ${filter.region}`);
  if (filter.kind) all.push(sql`p.kind = ${filter.kind}`);
  if (filter.words) all.push(allIn(filter.words));
  return sql.join(all, sql` and `);
}

/** Slugs of a stretch of the organisations, those with most cooperations first, and how many there are in all. */
export async function listOrganisationSlugs(
  reader: Reader,
  filter: OrganisationFilter,
  stretch: { limit: number; offset: number },
): Promise<{ slugs: string[]; total: number }> {
  const { rows } = await sql<{ slug: string | null; total: number }>`
    with grouped as materialized (
      select p.slug, min(p.name) as name, count(*) as cooperations
      from register.published_party p where ${conditions(filter)} group by p.slug)
    select page.slug, counted.total from (select count(*)::integer as total from grouped) counted
      left join (select slug, cooperations, name from grouped order by cooperations desc, name, slug
        limit ${stretch.limit} offset ${stretch.offset}) page on true
    order by page.cooperations desc, page.name, page.slug`.execute(reader);
  return { slugs: rows.flatMap(({ slug }) => slug ?? []), total: rows[0]?.total ?? 0 };
}

export const organisationFacets = ['country', 'kind'] as const;
export type OrganisationFacet = (typeof organisationFacets)[number];
export type OrganisationFacets = Record<OrganisationFacet, { value: string; count: number }[]>;

/** Of the organisations that match, how many are of each country and kind, most first. */
export async function countOrganisationFacets(
  reader: Reader,
  filter: OrganisationFilter,
): Promise<OrganisationFacets> {
  const { rows } = await sql<{ facet: OrganisationFacet; value: string; count: number }>`
    with matched as materialized (
      select p.slug, min(p.country) as country, min(p.kind) as kind
      from register.published_party p where ${conditions(filter)} group by p.slug)
    select 'country' as facet, country as value, count(*)::integer as count from matched
      where country is not null group by country
    union all select 'kind', kind, count(*)::integer from matched group by kind
    order by count desc, value`.execute(reader);
  const facets: OrganisationFacets = { country: [], kind: [] };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}

async function anyOrganisationHas(reader: Reader, wanted: readonly Wanted[]): Promise<boolean> {
  if (wanted.length === 0) return false;
  const all = wanted.map((rows) => sql`(${sql.join(rows.map(allIn), sql` or `)})`);
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from register.published_party p where ${sql.join(all, sql` and `)}) as found`.execute(
    reader,
  );
  return rows[0]?.found ?? false;
}

// Enough to tell a usual word from a rare one.
const countedAtMost = 100;

async function countInNames(
  reader: Reader,
  words: readonly string[],
): Promise<{ word: string; rows: number }[]> {
  const { rows } = await sql<{ word: string; rows: number }>`
    select asked.word, (select count(*)::integer from (select from register.published_party p
      where p.names_to_find like asked.pattern limit ${countedAtMost}) found) as rows
    from unnest(${words}::text[], ${words.map(like)}::text[]) asked(word, pattern)`.execute(reader);
  return rows;
}

/** The words of the names of published organisations. */
export const publishedNamesVocabulary = (reader: Reader): Vocabulary => ({
  has: (wanted) => anyOrganisationHas(reader, wanted),
  near: (words) => publishedVocabulary(reader).near(words),
  count: (words) => countInNames(reader, words),
});

/** Organisations by their slugs, in that order; what is not public is left out. Namesakes of several governments are one. */
export async function readOrganisations(
  reader: Reader,
  slugs: readonly string[],
): Promise<PublishedOrganisation[]> {
  const { rows } = await sql<PublishedOrganisation>`
    select p.slug, min(p.name) as name, min(p.side) as side, min(p.kind) as kind, min(p.country) as country,
      min(p.region_code) as "regionCode", min(p.part_of) as "partOf", count(*)::integer as cooperations,
      coalesce((select array_agg(distinct alias order by alias) from register.published_party named,
        unnest(named.aliases) alias where named.slug = p.slug), '{}') as aliases
    from register.published_party p where p.slug = any (${slugs}::text[]) group by p.slug`.execute(reader);
  const found = new Map(rows.map((row) => [row.slug, row]));
  return slugs.flatMap((slug) => found.get(slug) ?? []);
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
        select distinct on (p.name) p.name, register.word_similarity(${words}, p.names_to_find) as likeness
        from register.published_party p where ${words} operator(register.<%) p.names_to_find
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
