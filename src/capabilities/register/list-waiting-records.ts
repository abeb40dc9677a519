import { listAgencies } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { countWaiting, listWaiting, type ReviewListing } from './store/reviews.ts';

const pageSize = 50;

export interface WaitingRecords {
  rows: (ReviewListing & { agency: string })[];
  total: number;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

/** One page of what reporters recorded and the unit has not looked at, those waiting longest first. */
export async function listWaitingRecords(
  { database }: Pick<House, 'database'>,
  { governmentId }: GovernmentActor,
  asked = 1,
): Promise<WaitingRecords> {
  return withGovernment(database, governmentId, async (tx) => {
    const total = await countWaiting(tx, governmentId);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(asked, pages);
    const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
    const names = new Map((await listAgencies(tx, governmentId)).map(({ id, name }) => [id, name]));
    const rows = await listWaiting(tx, governmentId, stretch);
    return {
      rows: rows.map((row) => ({ ...row, agency: names.get(row.agencyId ?? 0) ?? '' })),
      total,
      page,
      pages,
    };
  });
}
