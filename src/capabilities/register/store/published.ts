import { type Kysely, type RawBuilder, sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { editionOf, PublishedClaim, PublishedConflict, PublishedDocument } from '../edition.ts';

/** Reads of the published edition need no government: it holds nothing that is not public. */
export type Reader = Kysely<never> | GovernmentTransaction;

export async function publishEdition(
  tx: GovernmentTransaction,
  edition: ReturnType<typeof editionOf>,
): Promise<void> {
  await sql`select register.publish_cooperation(${JSON.stringify(edition)}::jsonb)`.execute(tx);
}

export async function withdrawEdition(tx: GovernmentTransaction, code: string): Promise<void> {
  await sql`select register.withdraw_publication(${code})`.execute(tx);
}

/** A claim about a region as a whole, with the conflicts it is part of. */
export interface StatementDocument {
  claim: PublishedClaim;
  conflicts: PublishedConflict[];
  /** The other claims of those conflicts. */
  against: PublishedClaim[];
}

export async function publishStatementEdition(
  tx: GovernmentTransaction,
  edition: {
    claim_id: number;
    region_code: string;
    property: string;
    value: string | null;
    document: StatementDocument;
  },
): Promise<void> {
  await sql`select register.publish_statement(${JSON.stringify(edition)}::jsonb)`.execute(tx);
}

export async function withdrawStatementEdition(tx: GovernmentTransaction, claimId: number): Promise<void> {
  await sql`select register.withdraw_statement(${claimId})`.execute(tx);
}

/** What a reader may ask of the list; every part optional. Words are already in search form. */
export interface PublishedFilter {
  region?: string;
  country?: string;
  kind?: string;
  field?: string;
  status?: string;
  year?: number;
  organisation?: string;
  /** Full-text words, and the plain words for names spelt otherwise. */
  q?: { words: string; names: string };
}

export const sorts = ['relevance', 'updated', 'title', 'start'] as const;
export type Sort = (typeof sorts)[number];

export interface PublishedRow {
  code: string;
  regionCode: string;
  kind: string;
  status: string;
  activityStatus: string;
  countries: string[];
  fields: string[];
  titleId: string;
  titleEn: string;
  partners: string;
  conflicts: number;
  start: string | null;
  end: string | null;
  periodWords: string | null;
  updatedAt: string;
}

const rowColumns = sql.raw(`
  c.code, c.region_code as "regionCode", c.kind, c.status, c.activity_status as "activityStatus", c.countries, c.fields,
  c.title_id as "titleId", c.title_en as "titleEn", c.partners, c.conflicts,
  c.document -> 'cooperation' ->> 'start' as "start", c.document -> 'cooperation' ->> 'end' as "end",
  c.document -> 'cooperation' ->> 'periodWords' as "periodWords", c.updated_at::text as "updatedAt"`);

// A word in any form, or a name that is nearly the one asked for (a misspelling shares most of its trigrams).
const matches = (q: { words: string; names: string }) => sql<boolean>`(
  (${q.words} <> '' and (c.search @@ plainto_tsquery('indonesian', ${q.words})
    or c.search @@ plainto_tsquery('english', ${q.words})))
  or (${q.names} <> '' and ${q.names} operator(register.<%) c.search_names))`;

function conditions(filter: PublishedFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`true`];
  if (filter.region)
    all.push(
      filter.region.length === 2
        ? sql`c.province_code = ${filter.region}`
        : sql`c.region_code = ${filter.region}`,
    );
  if (filter.country) all.push(sql`c.countries @> array[${filter.country}]::text[]`);
  if (filter.kind) all.push(sql`c.kind = ${filter.kind}`);
  if (filter.field) all.push(sql`c.fields @> array[${filter.field}]::text[]`);
  if (filter.status) all.push(sql`c.status = ${filter.status}`);
  if (filter.year !== undefined) all.push(sql`c.years @> array[${filter.year}]::integer[]`);
  if (filter.organisation)
    all.push(sql`exists (select from register.published_party p
      where p.government_id = c.government_id and p.code = c.code and p.slug = ${filter.organisation})`);
  if (filter.q) all.push(matches(filter.q));
  return sql.join(all, sql` and `);
}

function ordering(sort: Sort, filter: PublishedFilter): RawBuilder<unknown> {
  if (sort === 'relevance' && filter.q)
    return sql`(ts_rank(c.search, plainto_tsquery('indonesian', ${filter.q.words}))
      + register.word_similarity(${filter.q.names}, c.search_names)) desc, c.code`;
  if (sort === 'title') return sql`c.title_id, c.code`;
  if (sort === 'start') return sql`c.first_year desc nulls last, c.code`;
  return sql`c.updated_at desc, c.code`;
}

/** One page of published cooperations with the number of all that match. */
export async function listPublished(
  reader: Reader,
  filter: PublishedFilter,
  page: { sort: Sort; limit: number; offset: number },
): Promise<{ rows: PublishedRow[]; total: number }> {
  const where = conditions(filter);
  const { rows } = await sql<PublishedRow>`
    select ${rowColumns} from register.published_cooperation c where ${where}
    order by ${ordering(page.sort, filter)} limit ${page.limit} offset ${page.offset}`.execute(reader);
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from register.published_cooperation c where ${where}`.execute(reader);
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

/** Every match as whole documents, in code order, a stretch at a time: for downloads of any size. */
export async function* streamPublished(
  reader: Reader,
  filter: PublishedFilter,
): AsyncGenerator<PublishedDocument> {
  const where = conditions(filter);
  let after = '';
  for (;;) {
    const { rows } = await sql<{ code: string; document: PublishedDocument }>`
      select c.code, c.document from register.published_cooperation c where ${where} and c.code > ${after}
      order by c.code limit 500`.execute(reader);
    for (const row of rows) yield row.document;
    const last = rows.at(-1);
    if (!last || rows.length < 500) return;
    after = last.code;
  }
}

export type FacetName = 'region' | 'country' | 'kind' | 'field' | 'status' | 'year';
export type Facets = Record<FacetName, { value: string; count: number }[]>;

const facetOf: Readonly<Record<FacetName, RawBuilder<unknown>>> = {
  region: sql`select region_code as value from matched`,
  country: sql`select unnest(countries) as value from matched`,
  kind: sql`select kind as value from matched`,
  field: sql`select unnest(fields) as value from matched`,
  status: sql`select status as value from matched`,
  year: sql`select unnest(years)::text as value from matched`,
};

/** For each facet, how many of the matches have each value, most first. */
export async function countFacets(reader: Reader, filter: PublishedFilter): Promise<Facets> {
  const parts = Object.entries(facetOf).map(
    ([name, values]) =>
      sql`select ${name}::text as facet, value, count(*)::integer as count from (${values}) v group by value`,
  );
  const { rows } = await sql<{ facet: FacetName; value: string; count: number }>`
    with matched as materialized (
      select region_code, countries, kind, fields, status, years from register.published_cooperation c
      where ${conditions(filter)})
    ${sql.join(parts, sql` union all `)} order by count desc, value`.execute(reader);
  const facets: Facets = { region: [], country: [], kind: [], field: [], status: [], year: [] };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}

export async function findPublished(reader: Reader, code: string): Promise<PublishedDocument | undefined> {
  const { rows } = await sql<{ document: PublishedDocument }>`
    select document from register.published_cooperation where code = ${code}`.execute(reader);
  return rows[0]?.document;
}

export interface PublishedOrganisation {
  slug: string;
  name: string;
  side: string;
  kind: string;
  country: string | null;
  regionCode: string | null;
  cooperations: number;
}

/** Organisations of the published edition; namesakes of several governments are one. */
export async function listPublishedOrganisations(
  reader: Reader,
  filter: { slug?: string; country?: string; side?: string },
): Promise<PublishedOrganisation[]> {
  const { rows } = await sql<PublishedOrganisation>`
    select slug, min(name) as name, min(side) as side, min(kind) as kind, min(country) as country,
      min(region_code) as "regionCode", count(distinct code)::integer as cooperations
    from register.published_party
    where true ${filter.slug ? sql`and slug = ${filter.slug}` : sql``}
      ${filter.country ? sql`and country = ${filter.country}` : sql``}
      ${filter.side ? sql`and side = ${filter.side}` : sql``}
    group by slug order by name limit 5000`.execute(reader);
  return rows;
}

export interface PublishedStatement {
  regionCode: string;
  property: string;
  value: string | null;
  document: StatementDocument;
}

export async function listPublishedStatements(
  reader: Reader,
  filter: { region?: string; property?: string },
): Promise<PublishedStatement[]> {
  const { rows } = await sql<PublishedStatement>`
    select region_code as "regionCode", property, value, document from register.published_statement
    where true ${filter.region ? sql`and region_code = ${filter.region}` : sql``}
      ${filter.property ? sql`and property = ${filter.property}` : sql``}
    order by region_code, claim_id`.execute(reader);
  return rows;
}

export interface RegisterFigures {
  cooperations: number;
  regions: number;
  countries: number;
  organisations: number;
  conflicts: number;
  none: number;
}

/** The figures of the home page and of `stats`. */
export async function countRegister(reader: Reader): Promise<RegisterFigures> {
  const { rows } = await sql<RegisterFigures>`
    select (select count(*)::integer from register.published_cooperation) as cooperations,
      (select count(*)::integer from (select region_code from register.published_cooperation
        union select region_code from register.published_statement) r) as regions,
      (select count(distinct country)::integer from register.published_party where side <> 'local' and country <> 'ID') as countries,
      (select count(distinct slug)::integer from register.published_party where side <> 'local') as organisations,
      (select coalesce(sum(conflicts), 0)::integer from register.published_cooperation)
        + (select count(distinct k -> 'id')::integer from register.published_statement s,
            jsonb_array_elements(s.document -> 'conflicts') k where k ->> 'state' = 'open') as conflicts,
      (select count(distinct region_code)::integer from register.published_statement
        where property = 'has-cooperation' and value = 'none') as none`.execute(reader);
  return rows[0] ?? { cooperations: 0, regions: 0, countries: 0, organisations: 0, conflicts: 0, none: 0 };
}

/** How many published cooperations each region has, with those that say "none". */
export async function countByRegion(reader: Reader): Promise<Map<string, number>> {
  const { rows } = await sql<{ region_code: string; count: number }>`
    select region_code, count(*)::integer as count from register.published_cooperation group by 1`.execute(
    reader,
  );
  return new Map(rows.map((row) => [row.region_code, row.count]));
}
