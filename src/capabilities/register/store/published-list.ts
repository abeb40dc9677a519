import { type RawBuilder, sql } from 'kysely';
import type { PublishedDocument } from '../edition.ts';
import type { Wanted } from '../read-search.ts';
import type { Sort } from '../sorts.ts';
import type { Reader } from './published.ts';
import { searchQuery } from './search-query.ts';

/** What a reader may ask of the list; every part optional, several values of one part mean "any of them". */
export interface PublishedFilter {
  /** Codes of regions, or of provinces (two digits). */
  region?: readonly string[];
  country?: readonly string[];
  kind?: readonly string[];
  field?: readonly string[];
  status?: readonly string[];
  year?: readonly number[];
  organisation?: string;
  /** Only those with a conflict nobody has resolved. */
  conflict?: 'open';
  /** What the words ask for; `readSearch` makes it. Nothing wanted matches nothing. */
  q?: readonly Wanted[];
}

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
  /** The title exists in Indonesian only. */
  onlyIndonesian: boolean;
  partners: string;
  conflicts: number;
  start: string | null;
  end: string | null;
  periodWords: string | null;
  updatedAt: string;
}

const rowColumns = sql.raw(`
  c.code, c.region_code as "regionCode", c.kind, c.status, c.activity_status as "activityStatus", c.countries, c.fields,
  c.title_id as "titleId", c.title_en as "titleEn", c.document -> 'cooperation' ->> 'titleEn' is null as "onlyIndonesian",
  c.partners, c.conflicts, c.document -> 'cooperation' ->> 'start' as "start",
  c.document -> 'cooperation' ->> 'end' as "end", c.document -> 'cooperation' ->> 'periodWords' as "periodWords",
  to_char(c.updated_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "updatedAt"`);

const hasWords = (wanted: readonly Wanted[]) => sql<boolean>`c.search @@ ${searchQuery(wanted)}`;

/** In how many published cooperations all that is wanted stands, counted no further than told. */
async function countHaving(reader: Reader, wanted: readonly Wanted[], atMost: number): Promise<number> {
  if (wanted.length === 0) return 0;
  const { rows } = await sql<{ having: number }>`
    select register.count_published(${JSON.stringify(wanted)}::jsonb, ${atMost}) as having`.execute(reader);
  return rows[0]?.having ?? 0;
}

/** Whether any published cooperation has what is wanted. */
export const anyHas = async (reader: Reader, wanted: readonly Wanted[]): Promise<boolean> =>
  (await countHaving(reader, wanted, 1)) > 0;

const regionCondition = (codes: readonly string[]) => {
  const provinces = codes.filter((code) => code.length === 2);
  return sql`(c.region_code = any (${codes}::text[]) or c.province_code = any (${provinces}::text[]))`;
};

/** How each facet narrows the list. Arrays overlap: a cooperation has several countries, fields and years. */
const facetConditions: {
  [F in FacetName]: (values: NonNullable<PublishedFilter[F]>) => RawBuilder<unknown>;
} = {
  region: regionCondition,
  country: (values) => sql`c.countries && ${values}::text[]`,
  kind: (values) => sql`c.kind = any (${values}::text[])`,
  field: (values) => sql`c.fields && ${values}::text[]`,
  status: (values) => sql`c.status = any (${values}::text[])`,
  year: (values) => sql`c.years && ${values}::integer[]`,
};

function conditions(filter: PublishedFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [];
  for (const name of facetNames) {
    const values = filter[name];
    if (values) all.push(facetConditions[name](values as never));
  }
  if (filter.organisation)
    all.push(sql`(c.government_id, c.code) in (
      select p.government_id, p.code from register.published_party p where p.slug = ${filter.organisation})`);
  if (filter.conflict) all.push(sql`c.conflicts > 0`);
  if (filter.q) all.push(hasWords(filter.q));
  return all.length > 0 ? sql.join(all, sql` and `) : sql`true`;
}

const newestFirst = sql`c.updated_at desc, c.code`;

// Weights of sources, circumstances, subject, names: one name outweighs a word in all the rest.
const likeness = (wanted: readonly Wanted[]) =>
  sql`ts_rank('{0.05, 0.15, 0.4, 1}', c.search, ${searchQuery(wanted)})`;

function ordering(sort: Sort): RawBuilder<unknown> {
  if (sort === 'title') return sql`c.title_id, c.code`;
  if (sort === 'start') return sql`c.first_year desc nulls last, c.code`;
  return newestFirst;
}

/** So many matches are ranked by likeness, the newest ones; beyond them they follow by date. */
const mostRanked = 500;

interface Stretch {
  sort: Sort;
  limit: number;
  offset: number;
}

/**
 * What matches, found by its words before it is sorted: asked for the newest few, the planner would walk all rows by
 * date, which is right for words that many rows have and reads the whole table for those that few have.
 */
const foundFirst = (where: RawBuilder<unknown>) =>
  sql`(select c.government_id, c.code, c.search, c.updated_at, c.title_id, c.first_year
    from register.published_cooperation c where ${where} offset 0)`;

/** Keys of one page's rows, in order; `few`: fewer rows have the words than are ranked. */
function pageKeys(
  filter: PublishedFilter,
  { sort, limit, offset }: Stretch,
  few: boolean,
): RawBuilder<unknown> {
  const where = conditions(filter);
  const matching = few ? sql`${foundFirst(where)} c` : sql`register.published_cooperation c where ${where}`;
  const ranked = limit * Math.ceil(mostRanked / limit);
  if (sort !== 'relevance' || !filter.q || offset >= ranked)
    return sql`select c.government_id, c.code from ${matching}
      order by ${ordering(sort)} limit ${limit} offset ${offset}`;
  return sql`select c.government_id, c.code from (
      select c.government_id, c.code, c.search, c.updated_at
      from ${matching} order by ${newestFirst} limit ${ranked}) c
    order by ${likeness(filter.q)} desc, ${newestFirst} limit ${limit} offset ${offset}`;
}

/** One page of published cooperations. The documents are opened for the page's rows only, after sorting. */
export async function listPublished(
  reader: Reader,
  filter: PublishedFilter,
  stretch: Stretch,
): Promise<PublishedRow[]> {
  const few = filter.q !== undefined && (await countHaving(reader, filter.q, mostRanked)) < mostRanked;
  const { rows } = await sql<PublishedRow>`
    with page as materialized (
      select c.government_id, c.code, row_number() over () as place from (${pageKeys(filter, stretch, few)}) c)
    select ${rowColumns} from page
      join register.published_cooperation c on c.government_id = page.government_id and c.code = page.code
    order by page.place`.execute(reader);
  return rows;
}

/** Codes of all matches, newest first unless sorted otherwise: what a download goes through. */
export async function listPublishedCodes(
  reader: Reader,
  filter: PublishedFilter,
  sort: Sort,
): Promise<string[]> {
  const { rows } = await sql<{ code: string }>`
    select c.code from register.published_cooperation c where ${conditions(filter)}
    order by ${ordering(sort)}`.execute(reader);
  return rows.map(({ code }) => code);
}

const documentsAtOnce = 500;

/** Whole documents of these codes, a stretch at a time; what was withdrawn meanwhile is left out. */
export async function* streamPublished(
  reader: Reader,
  codes: readonly string[],
): AsyncGenerator<PublishedDocument> {
  for (let at = 0; at < codes.length; at += documentsAtOnce) {
    const some = codes.slice(at, at + documentsAtOnce);
    const { rows } = await sql<{ document: PublishedDocument }>`
      select c.document from unnest(${some}::text[]) with ordinality asked(code, place)
        join register.published_cooperation c on c.code = asked.code order by asked.place`.execute(reader);
    for (const { document } of rows) yield document;
  }
}

export const facetNames = ['region', 'country', 'kind', 'field', 'status', 'year'] as const;
export type FacetName = (typeof facetNames)[number];
export interface FacetCount {
  value: string;
  count: number;
}
export type Facets = Record<FacetName, FacetCount[]>;

const valuesOf: Readonly<Record<FacetName, RawBuilder<unknown>>> = {
  region: sql`select region_code as value from matched`,
  country: sql`select unnest(countries) as value from matched`,
  kind: sql`select kind as value from matched`,
  field: sql`select unnest(fields) as value from matched`,
  status: sql`select status as value from matched`,
  year: sql`select unnest(years)::text as value from matched`,
};

async function countValues(reader: Reader, where: RawBuilder<unknown>, names: readonly FacetName[]) {
  const parts = names.map(
    (name) =>
      sql`select ${name}::text as facet, value, count(*)::integer as count from (${valuesOf[name]}) v group by value`,
  );
  const total = sql`select 'total' as facet, '' as value, count(*)::integer as count from matched`;
  const { rows } = await sql<{ facet: FacetName | 'total'; value: string; count: number }>`
    with matched as materialized (
      select region_code, countries, kind, fields, status, years from register.published_cooperation c where ${where})
    ${sql.join([total, ...parts], sql` union all `)} order by count desc, value`.execute(reader);
  return rows;
}

/** How many match, and of the facets asked for how many of the matches have each value, most first. */
export async function countMatching(
  reader: Reader,
  filter: PublishedFilter,
  names: readonly FacetName[],
): Promise<{ total: number; facets: Partial<Facets> }> {
  const facets: Partial<Facets> = Object.fromEntries(names.map((name) => [name, []]));
  let total = 0;
  for (const { facet, value, count } of await countValues(reader, conditions(filter), names)) {
    if (facet === 'total') total = count;
    else facets[facet]?.push({ value, count });
  }
  return { total, facets };
}
