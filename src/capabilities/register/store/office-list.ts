import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PartnerLine } from '../duplicates.ts';
import type { Wanted } from '../read-search.ts';
import type { Sort } from '../sorts.ts';

/** What an office may ask of its own list; every part optional. */
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
  /** What the words ask for; `readSearch` makes it. Nothing wanted matches nothing. */
  words?: readonly Wanted[];
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

/** What the search functions understand; a part that is not asked must be absent. */
function askedOf({ conflict, ...rest }: OfficeFilter): string {
  return JSON.stringify({ ...rest, ...(conflict && { conflict }) });
}

const listing = sql.raw(`
  c.code, c.title_id as "titleId", c.title_en as "titleEn", c.kind, c.status, c.partners, c.countries,
  c.start_edtf as "start", c.end_edtf as "end", c.period_words as "periodWords", c.published, c.conflicts,
  c.last_evidence as "lastEvidence", c.updated_at::text as "updatedAt"`);

/** One page of an office's own records, in the order asked for. */
export async function listOfficeRecords(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OfficeFilter,
  page: { sort: Sort; limit: number; offset: number },
): Promise<OfficeListing[]> {
  const { rows } = await sql<OfficeListing>`
    select ${listing}
    from register.search_office(${askedOf(filter)}::jsonb, ${page.sort}, ${page.limit}, ${page.offset}) with ordinality as found(id, place)
      join register.cooperation c on c.government_id = ${governmentId} and c.id = found.id
    order by found.place`.execute(tx);
  return rows;
}

export const officeFacets = ['status', 'kind', 'country', 'field', 'year'] as const;
export type OfficeFacet = (typeof officeFacets)[number];
export type OfficeFacets = Record<OfficeFacet, { value: string; count: number }[]>;

export interface OfficeCounts {
  total: number;
  facets: OfficeFacets;
}

interface CountedValue {
  facet: OfficeFacet | 'total';
  value: string;
  count: number;
}

function countsOf(rows: readonly CountedValue[]): OfficeCounts {
  const facets: OfficeFacets = { status: [], kind: [], country: [], field: [], year: [] };
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else facets[facet].push({ value, count });
  }
  return { total, facets };
}

/** How many of the transaction's government match, and for each facet how many have each value, most first. */
export async function countOfficeRecords(
  tx: GovernmentTransaction,
  filter: OfficeFilter,
): Promise<OfficeCounts> {
  const { rows } = await sql<CountedValue>`
    select facet, value, count from register.count_office(${askedOf(filter)}::jsonb, ${officeFacets}::text[], null)
    order by count desc, value`.execute(tx);
  return countsOf(rows);
}

/** What one look at the newest matches tells. */
export interface OfficeLook {
  /** Of no more than were looked at. */
  counts: OfficeCounts;
  /** The page; undefined when more match than were looked at and their order is not that of the look. */
  rows: OfficeListing[] | undefined;
}

/** Counts the newest `lookedAt` matches and reads one page of them, in one pass over the index. */
export async function lookAtOfficeRecords(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OfficeFilter,
  { sort, limit, offset, lookedAt }: { sort: Sort; limit: number; offset: number; lookedAt: number },
): Promise<OfficeLook> {
  const { rows } = await sql<CountedValue | { facet: 'id'; value: string; count: number }>`
    select part as facet, value, count
    from register.look_in_office(${askedOf(filter)}::jsonb, ${sort}, ${limit}, ${offset}, ${officeFacets}::text[], ${lookedAt})
    order by place, count desc, value`.execute(tx);
  const ids = rows.flatMap(({ facet, value }) => (facet === 'id' ? [Number(value)] : []));
  const counts = countsOf(rows.filter((row) => row.facet !== 'id'));
  if (ids.length === 0 && counts.total > offset) return { counts, rows: undefined };
  const page = await sql<OfficeListing>`
    select ${listing} from unnest(${ids}::bigint[]) with ordinality as found(id, place)
      join register.cooperation c on c.government_id = ${governmentId} and c.id = found.id
    order by found.place`.execute(tx);
  return { counts, rows: page.rows };
}

export interface OfficeFigures {
  records: number;
  published: number;
  drafts: number;
  withConflicts: number;
  quiet: number;
  organisations: number;
}

// Stages in which something is supposed to be happening; `register.office_conditions` knows the same ones.
const underWay = sql`c.status in ('planned', 'exploration', 'draft', 'signed', 'ongoing')`;

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
