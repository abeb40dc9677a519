import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { keptCounts } from '../kept-counts.ts';
import {
  listOrganisationSlugs,
  type OrganisationFilter,
  type PublishedOrganisation,
  readOrganisations,
} from '../store/published-organisations.ts';

/**
 * A stretch of the organisations, those with most cooperations first. Their order may be a kept one, as it follows
 * counts; the organisations themselves are always read, so that nothing withdrawn is named.
 */
export async function listOrganisations(
  { database, clock }: { database: Database; clock: Clock },
  filter: OrganisationFilter,
  stretch: { limit: number; offset: number },
): Promise<{ rows: PublishedOrganisation[]; total: number }> {
  const { slugs, total } = await keptCounts(
    { database, clock },
    `organisations ${JSON.stringify([filter, stretch])}`,
    () => listOrganisationSlugs(database as never, filter, stretch),
    (listed) => listed.total,
  );
  return { rows: await readOrganisations(database as never, slugs), total };
}
