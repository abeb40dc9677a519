import { type RawBuilder, sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { OrganisationKind } from '../facts.ts';
import type { Vocabulary } from '../mend-words.ts';
import type { Wanted } from '../read-search.ts';
import { type AgencyPlace, ofAgency } from './reviews.ts';
import type { Organisation } from './rows.ts';

/** What an office may ask of its organisations; every part optional. */
export interface OrganisationsFilter {
  /** Words that all stand in its names, in small letters without accents. */
  words?: readonly string[];
  country?: string;
  kind?: string;
}

/** An organisation as the office's list shows it. */
export interface OrganisationListing {
  id: number;
  slug: string;
  name: string;
  kind: OrganisationKind;
  country: string | null;
  aliases: string[];
  /** Live records it takes part in. */
  cooperations: number;
}

const like = (word: string) => `%${word.replace(/[\\%_]/g, '\\$&')}%`;
const allIn = (words: readonly string[]) => sql`o.names_to_find like all (${words.map(like)}::text[])`;

function conditions({ words, country, kind }: OrganisationsFilter): RawBuilder<unknown> {
  const all: RawBuilder<unknown>[] = [sql`o.merged_into is null`];
  if (words) all.push(allIn(words));
  if (country) all.push(sql`o.country = ${country}`);
  if (kind) all.push(sql`o.kind = ${kind}`);
  return sql.join(all, sql` and `);
}

/** A stretch of the office's organisations by name, each with how many records it takes part in. */
export async function listOrganisationPage(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OrganisationsFilter,
  { limit, offset }: { limit: number; offset: number },
): Promise<OrganisationListing[]> {
  const { rows } = await sql<OrganisationListing>`
    select o.id, o.slug, o.name, o.kind, o.country, o.aliases,
      (select count(distinct c.id)::integer from register.party p
        join register.cooperation c on c.government_id = ${governmentId} and c.id = p.cooperation_id
        where p.government_id = ${governmentId} and p.organisation_id = o.id and p.withdrawn_because is null
          and c.removed_at is null and c.merged_into is null) as cooperations
    from (select * from register.organisation o where o.government_id = ${governmentId} and ${conditions(filter)}
      order by o.name, o.id limit ${limit} offset ${offset}) o
    order by o.name, o.id`.execute(tx);
  return rows;
}

const organisationColumns =
  sql.raw(`o.id, o.name, o.slug, o.kind, o.country, o.level, o.region_code as "regionCode",
  o.parent_id as "parentId", o.aliases, o.merged_into as "mergedInto", o.version`);

/** What a reporter may be offered: organisations that the public sees, or that stand in a record of its agency. */
const seenBy = (governmentId: number, place: AgencyPlace) => sql`(
  o.slug in (select p.slug from register.published_party p where p.government_id = ${governmentId})
  or o.id in (select p.organisation_id from register.party p
    join register.cooperation c on c.government_id = ${governmentId} and c.id = p.cooperation_id
    where p.government_id = ${governmentId} and ${ofAgency(governmentId, place)}))`;

/**
 * The office's organisations whose names hold all these words, the shortest name first: what is typed whole is the
 * first of them. Only what an agency may see, when one is given.
 */
export async function listOrganisationsNamed(
  tx: GovernmentTransaction,
  governmentId: number,
  words: readonly string[],
  { limit, agency }: { limit: number; agency: AgencyPlace | undefined },
): Promise<Organisation[]> {
  const seen = agency ? sql`and ${seenBy(governmentId, agency)}` : sql``;
  const { rows } = await sql<Organisation>`
    select ${organisationColumns} from register.organisation o
    where o.government_id = ${governmentId} and o.merged_into is null and ${allIn(words)} ${seen}
    order by length(o.name), o.name, o.id limit ${limit}`.execute(tx);
  return rows;
}

/** The organisations whose names share most with this one, itself left out; `name` in small letters without accents. */
export async function listOrganisationsAlike(
  tx: GovernmentTransaction,
  governmentId: number,
  { id, name }: { id: number; name: string },
  limit: number,
): Promise<Organisation[]> {
  const { rows } = await sql<Organisation>`
    select ${organisationColumns} from register.organisation o
    where o.government_id = ${governmentId} and o.merged_into is null and o.id <> ${id}
    order by register.word_similarity(${name}, o.names_to_find) desc, o.name, o.id limit ${limit}`.execute(
    tx,
  );
  return rows;
}

export const organisationFacets = ['country', 'kind'] as const;
export type OrganisationFacet = (typeof organisationFacets)[number];

/** How many match, and of the matches how many are of each country and kind, most first. */
export async function countOrganisations(
  tx: GovernmentTransaction,
  governmentId: number,
  filter: OrganisationsFilter,
): Promise<{ total: number; facets: Record<OrganisationFacet, { value: string; count: number }[]> }> {
  const { rows } = await sql<{ facet: OrganisationFacet | 'total'; value: string; count: number }>`
    with matched as materialized (
      select o.country, o.kind from register.organisation o where o.government_id = ${governmentId} and ${conditions(filter)})
    select 'total' as facet, '' as value, count(*)::integer as count from matched
    union all select 'country', country, count(*)::integer from matched where country is not null group by country
    union all select 'kind', kind, count(*)::integer from matched group by kind
    order by count desc, value`.execute(tx);
  const facets: Record<OrganisationFacet, { value: string; count: number }[]> = { country: [], kind: [] };
  let total = 0;
  for (const { facet, value, count } of rows) {
    if (facet === 'total') total = count;
    else facets[facet].push({ value, count });
  }
  return { total, facets };
}

/** Holds where each thing asked for is found by one of its alternatives. */
const wantedIn = (wanted: readonly Wanted[]) =>
  sql.join(
    wanted.map((rows) => sql`(${sql.join(rows.map(allIn), sql` or `)})`),
    sql` and `,
  );

async function anyOrganisationHas(
  tx: GovernmentTransaction,
  governmentId: number,
  wanted: readonly Wanted[],
): Promise<boolean> {
  if (wanted.length === 0) return false;
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from register.organisation o
      where o.government_id = ${governmentId} and o.merged_into is null and ${wantedIn(wanted)}) as found`.execute(
    tx,
  );
  return rows[0]?.found ?? false;
}

const wordsOfNames = (governmentId: number) => sql`
  (select o.id, word from register.organisation o, regexp_split_to_table(o.names_to_find, '[\\s.,;:()"/&+-]+') word
    where o.government_id = ${governmentId} and o.merged_into is null)`;

async function listWordsOfNames(
  tx: GovernmentTransaction,
  governmentId: number,
  { exactly, like: near }: { exactly: readonly string[]; like: string | undefined },
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select distinct word from ${wordsOfNames(governmentId)} w where word = any (${exactly}::text[])
    ${near === undefined ? sql`` : sql`or word operator(register.%) ${near}`}`.execute(tx);
  return rows.map(({ word }) => word);
}

async function countWordsOfNames(
  tx: GovernmentTransaction,
  governmentId: number,
  words: readonly string[],
): Promise<{ word: string; rows: number }[]> {
  const { rows } = await sql<{ word: string; rows: number }>`
    select asked.word, count(distinct w.id)::integer as rows from unnest(${words}::text[]) asked(word)
      left join ${wordsOfNames(governmentId)} w on w.word = asked.word
    group by asked.word`.execute(tx);
  return rows;
}

/** The words of the names of an office's organisations. */
export const organisationVocabulary = (tx: GovernmentTransaction, governmentId: number): Vocabulary => ({
  has: (wanted) => anyOrganisationHas(tx, governmentId, wanted),
  near: (words) => listWordsOfNames(tx, governmentId, words),
  count: (words) => countWordsOfNames(tx, governmentId, words),
});
