import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { type Country, countries } from '#reference';
import { keptCounts } from '../kept-counts.ts';
import { type FacetCount, listPublished, type PublishedRow } from '../store/published-list.ts';
import {
  type CountryCount,
  countByCountry,
  type PublishedOrganisation,
} from '../store/published-organisations.ts';
import { countMatches } from './list-cooperations.ts';
import { listOrganisations } from './list-organisations.ts';

export interface CountryView {
  country: Country;
  total: number;
  /** The newest, at most 20. */
  rows: PublishedRow[];
  /** How many each region has, most first. */
  byRegion: FacetCount[];
  /** Organisations of that country with most cooperations, at most 20. */
  organisations: PublishedOrganisation[];
}

const sumOf = (counts: readonly CountryCount[]) =>
  counts.reduce((sum, { cooperations }) => sum + cooperations, 0);

/** Partner countries of what is published, most cooperations first. */
export const viewCountries = (database: Database, clock: Clock): Promise<CountryCount[]> =>
  keptCounts({ database, clock }, 'countries', () => countByCountry(database as never), sumOf);

/** One country's page; undefined for a code that is no country. A country without cooperation has a page too. */
export async function findCountryView(
  database: Database,
  clock: Clock,
  code: string,
): Promise<CountryView | undefined> {
  const country = countries().find((one) => one.code === code.toUpperCase());
  if (!country) return undefined;
  const reader = database as never;
  const filter = { country: [country.code] };
  const rows = await listPublished(reader, filter, { sort: 'updated', limit: 20, offset: 0 });
  const { rows: organisations } = await listOrganisations(
    { database, clock },
    { country: country.code, side: 'foreign' },
    { limit: 20, offset: 0 },
  );
  const { total, facets } = await countMatches({ database, clock }, filter, ['region']);
  return { country, rows, organisations, total, byRegion: facets.region ?? [] };
}
