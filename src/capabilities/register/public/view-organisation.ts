import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { listPublished, type PublishedRow } from '../store/published-list.ts';
import { type PublishedOrganisation, readOrganisations } from '../store/published-organisations.ts';
import { countMatches } from './list-cooperations.ts';

export interface OrganisationView {
  organisation: PublishedOrganisation;
  /** The newest, at most 20. */
  rows: PublishedRow[];
  total: number;
}

/** One organisation's page; undefined when it takes part in nothing that is published. */
export async function findOrganisationView(
  database: Database,
  clock: Clock,
  slug: string,
): Promise<OrganisationView | undefined> {
  const reader = database as never;
  const [organisation] = await readOrganisations(reader, [slug]);
  if (!organisation) return undefined;
  const filter = { organisation: slug };
  const rows = await listPublished(reader, filter, { sort: 'updated', limit: 20, offset: 0 });
  const { total } = await countMatches({ database, clock }, filter, []);
  return { organisation, rows, total };
}
