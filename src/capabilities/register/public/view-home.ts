import type { Database } from '#platform/database/database.ts';
import { countRegister, type RegisterFigures } from '../store/published-figures.ts';
import { listPublished, type PublishedRow } from '../store/published-list.ts';

export const viewRegisterFigures = (database: Database): Promise<RegisterFigures> =>
  countRegister(database as never);

export interface HomeView {
  figures: RegisterFigures;
  /** What changed last. */
  latest: PublishedRow[];
}

/** The front page: the figures and the five latest changes. */
export async function viewHome(database: Database): Promise<HomeView> {
  const latest = await listPublished(database as never, {}, { sort: 'updated', limit: 5, offset: 0 });
  return { figures: await viewRegisterFigures(database), latest };
}
