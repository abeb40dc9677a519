import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { addDuration } from '#kernel/edtf.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type CountingPlace, keptCounts } from './kept-counts.ts';
import { listOpenConflicts, type OpenConflict } from './store/conflicts.ts';
import {
  countOfficeFigures,
  listOfficeRecords,
  type OfficeFigures,
  type OfficeListing,
} from './store/office-list.ts';
import { countWaiting, listWaiting, type ReviewListing } from './store/reviews.ts';

export interface OfficeView {
  figures: OfficeFigures;
  /** The oldest few; `moreConflicts` tells whether there are others. */
  conflicts: OpenConflict[];
  moreConflicts: boolean;
  /** What reporters recorded and nobody has looked at: those waiting longest. */
  waiting: ReviewListing[];
  waitingInAll: number;
  drafts: OfficeListing[];
  quiet: OfficeListing[];
  quietSince: string;
}

/** A cooperation under way that nothing was heard of for a year owes the law a report (Permendagri 25/2020 art. 37). */
const quietYears = 1;
const few = 5;

/** Day before which the newest evidence is too old. */
export const quietSince = (clock: Clock): string =>
  addDuration(today(clock), { years: -quietYears }) ?? today(clock);

/** What waits for somebody in the office, and its figures; a large office's were counted within the last minutes. */
export async function viewOffice(
  place: CountingPlace,
  { governmentId }: GovernmentActor,
): Promise<OfficeView> {
  const { database, clock } = place;
  const since = quietSince(clock);
  const figures = await keptCounts(
    place,
    `office ${governmentId}: figures since ${since}`,
    () => withGovernment(database, governmentId, (tx) => countOfficeFigures(tx, governmentId, since)),
    ({ records }) => records,
  );
  const first = { sort: 'updated', limit: few, offset: 0 } as const;
  return withGovernment(database, governmentId, async (tx) => {
    const conflicts = await listOpenConflicts(tx, governmentId, { limit: few + 1 });
    return {
      figures,
      conflicts: conflicts.slice(0, few),
      moreConflicts: conflicts.length > few,
      waiting: await listWaiting(tx, governmentId, { limit: few, offset: 0 }),
      waitingInAll: await countWaiting(tx, governmentId),
      drafts: await listOfficeRecords(tx, governmentId, { published: false }, first),
      quiet: await listOfficeRecords(tx, governmentId, { quietSince: since }, first),
      quietSince: since,
    };
  });
}
