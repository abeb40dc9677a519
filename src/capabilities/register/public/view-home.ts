import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { keptCounts } from '../kept-counts.ts';
import { countRegister, type RegisterFigures } from '../store/published-figures.ts';
import { listPublished, type PublishedRow } from '../store/published-list.ts';

/** The figures as they are this moment. */
export const viewRegisterFigures = (database: Database): Promise<RegisterFigures> =>
  countRegister(database as never);

/** The figures as readers get them. */
export const viewPublicFigures = (database: Database, clock: Clock): Promise<RegisterFigures> =>
  keptCounts(
    { database, clock },
    'figures',
    () => countRegister(database as never),
    ({ cooperations }) => cooperations,
  );

export interface HomeView {
  figures: RegisterFigures;
  /** What changed last. */
  latest: PublishedRow[];
}

/** The front page: the figures and the five latest changes. */
export async function viewHome(database: Database, clock: Clock): Promise<HomeView> {
  const latest = await listPublished(database as never, {}, { sort: 'updated', limit: 5, offset: 0 });
  return { figures: await viewPublicFigures(database, clock), latest };
}
