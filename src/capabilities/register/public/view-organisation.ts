import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { type Facets, listPublished, type PublishedRow } from '../store/published-list.ts';
import { listPublishedOrganisations, type PublishedOrganisation } from '../store/published-organisations.ts';
import { countMatches } from './list-cooperations.ts';

export interface OrganisationView {
  organisation: PublishedOrganisation;
  /** The newest, at most 20. */
  rows: PublishedRow[];
  total: number;
  facets: Facets;
}

/** One organisation's page; undefined when it takes part in nothing that is published. */
export async function findOrganisationView(
  database: Database,
  clock: Clock,
  slug: string,
): Promise<OrganisationView | undefined> {
  const reader = database as never;
  const { rows: found } = await listPublishedOrganisations(reader, { slug }, { limit: 1, offset: 0 });
  const [organisation] = found;
  if (!organisation) return undefined;
  const filter = { organisation: slug };
  const rows = await listPublished(reader, filter, { sort: 'updated', limit: 20, offset: 0 });
  return { organisation, rows, ...(await countMatches(database, clock, filter)) };
}
