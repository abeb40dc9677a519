import { type RawBuilder, sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PartnerLine } from '../duplicates.ts';

/** What an office may ask of its own list; every part optional. Words are already in search form. */
export interface OfficeFilter {
  country?: string;
  kind?: string;
  field?: string;
  status?: string;
  year?: number;
  /** Whether it is in the published edition. */
  published?: boolean;
  /** Only those with open conflicts. */
  conflict?: boolean;
  /** Only those under way whose newest evidence is older than this day (YYYY-MM-DD), or that have none. */
  quietSince?: string;
  /** Words in any form, or a name nearly as spelt: the second takes ten times as long, so it is asked for apart. */
  q?: { words: string } | { names: string };
}

export interface OfficeListing {
  code: string;
  titleId: string;
  titleEn: string | null;
  kind: string;
  status: string;
  partners: string;
  countries: string[];
  start: string | null;
  end: string | null;
  periodWords: string | null;
  published: boolean;
  conflicts: number;
  lastEvidence: string | null;
  updatedAt: string;
}

// Stages in which something is supposed to be happening.
const underWay = sql`c.status in ('planned', 'exploration', 'draft', 'signed', 'ongoing')`;

// The two null checks are what the partial indexes are made for.
function conditions(filter: OfficeFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`c.removed_at is null and c.merged_into is null`];
  if (filter.country) all.push(sql`c.countries @> array[${filter.country}]::text[]`);
  if (filter.kind) all.push(sql`c.kind = ${filter.kind}`);
  if (filter.field) all.push(sql`c.fields @> array[${filter.field}]::text[]`);
  if (filter.status) all.push(sql`c.status = ${filter.status}`);
  if (filter.year !== undefined) all.push(sql`c.years @> array[${filter.year}]::integer[]`);
  if (filter.published !== undefined) all.push(sql`c.published = ${filter.published}`);
  if (filter.conflict) all.push(sql`c.conflicts > 0`);
  if (filter.quietSince)
    all.push(
      sql`${underWay} and (c.last_evidence_day is null or c.last_evidence_day < ${filter.quietSince}::date)`,
    );
  if (filter.q) all.push(matches(filter.q));
  return sql.join(all, sql` and `);
}

// Row-level security keeps the operators from their indexes, so every row of the office is looked at.
const matches = (q: NonNullable<OfficeFilter['q']>) =>
  'words' in q
    ? sql<boolean>`(${q.words} <> '' and (c.search @@ plainto_tsquery('indonesian', ${q.words})
        or c.search @@ plainto_tsquery('english', ${q.words})))`
    : sql<boolean>`(${q.names} <> '' and ${q.names} operator(register.<%) c.search_names)`;

/** One page of an office's own records, newest change first, with the number of all that match. */
export async function listOfficeRecords(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OfficeFilter,
  page: { limit: number; offset: number },
): Promise<{ rows: OfficeListing[]; total: number }> {
  const where = conditions(filter);
  const { rows } = await sql<OfficeListing>`
    select c.code, c.title_id as "titleId", c.title_en as "titleEn", c.kind, c.status, c.partners, c.countries,
      c.start_edtf as "start", c.end_edtf as "end", c.period_words as "periodWords", c.published, c.conflicts,
      c.last_evidence as "lastEvidence", c.updated_at::text as "updatedAt"
    from register.cooperation c where c.government_id = ${governmentId} and ${where}
    order by c.updated_at desc, c.code limit ${page.limit} offset ${page.offset}`.execute(tx);
  const counted = await sql<{ total: number }>`
    select count(*)::integer as total from register.cooperation c where c.government_id = ${governmentId} and ${where}`.execute(
    tx,
  );
  return { rows, total: counted.rows[0]?.total ?? 0 };
}

export const officeFacets = ['status', 'kind', 'country', 'field', 'year'] as const;
export type OfficeFacet = (typeof officeFacets)[number];
export type OfficeFacets = Record<OfficeFacet, { value: string; count: number }[]>;

const facetOf: Readonly<Record<OfficeFacet, RawBuilder<unknown>>> = {
  status: sql`select status as value from matched`,
  kind: sql`select kind as value from matched`,
  country: sql`select unnest(countries) as value from matched`,
  field: sql`select unnest(fields) as value from matched`,
  year: sql`select unnest(years)::text as value from matched`,
};

/** For each facet, how many of the matches have each value, most first. */
export async function countOfficeFacets(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OfficeFilter,
): Promise<OfficeFacets> {
  const parts = Object.entries(facetOf).map(
    ([name, values]) =>
      sql`select ${name}::text as facet, value, count(*)::integer as count from (${values}) v group by value`,
  );
  const { rows } = await sql<{ facet: OfficeFacet; value: string; count: number }>`
    with matched as materialized (
      select status, kind, countries, fields, years from register.cooperation c
      where c.government_id = ${governmentId} and ${conditions(filter)})
    ${sql.join(parts, sql` union all `)} order by count desc, value`.execute(tx);
  const facets: OfficeFacets = { status: [], kind: [], country: [], field: [], year: [] };
  for (const { facet, value, count } of rows) facets[facet].push({ value, count });
  return facets;
}

export interface OfficeFigures {
  records: number;
  published: number;
  drafts: number;
  withConflicts: number;
  quiet: number;
  organisations: number;
}

/** The figures of the office's home page, in one pass over an index. */
export async function countOfficeFigures(
  tx: GovernmentTransaction,
  governmentId: number,
  quietSince: string,
): Promise<OfficeFigures> {
  const { rows } = await sql<OfficeFigures>`
    select count(*)::integer as records,
      count(*) filter (where c.published)::integer as published,
      count(*) filter (where not c.published)::integer as drafts,
      count(*) filter (where c.conflicts > 0)::integer as "withConflicts",
      count(*) filter (where ${underWay}
        and (c.last_evidence_day is null or c.last_evidence_day < ${quietSince}::date))::integer as quiet,
      (select count(*)::integer from register.organisation o
        where o.government_id = ${governmentId} and o.merged_into is null) as organisations
    from register.cooperation c
    where c.government_id = ${governmentId} and c.removed_at is null and c.merged_into is null`.execute(tx);
  return rows[0] ?? { records: 0, published: 0, drafts: 0, withConflicts: 0, quiet: 0, organisations: 0 };
}

/** The foreign parties of every live record, for the search for duplicates. */
export async function listPartnerLines(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<PartnerLine[]> {
  const { rows } = await sql<PartnerLine>`
    select c.code, c.title_id as "titleId", c.title_en as "titleEn", c.kind, c.start_edtf as "start",
      c.end_edtf as "end", o.name as partner
    from register.party p
      join register.cooperation c on c.government_id = ${governmentId} and c.id = p.cooperation_id
      join register.organisation o on o.government_id = ${governmentId} and o.id = p.organisation_id
    where p.government_id = ${governmentId} and p.side <> 'local' and p.withdrawn_because is null
      and c.removed_at is null and c.merged_into is null
    order by c.code limit 20000`.execute(tx);
  return rows;
}
