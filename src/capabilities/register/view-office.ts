import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { addDuration } from '#kernel/edtf.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listOpenConflicts, type OpenConflict } from './store/conflicts.ts';
import {
  countOfficeFigures,
  listOfficeRecords,
  type OfficeFigures,
  type OfficeListing,
} from './store/office-list.ts';

export interface OfficeView {
  figures: OfficeFigures;
  /** The oldest few; `moreConflicts` tells whether there are others. */
  conflicts: OpenConflict[];
  moreConflicts: boolean;
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

/** What waits for somebody in the office, and its figures. */
export async function viewOffice(
  tx: GovernmentTransaction,
  clock: Clock,
  { governmentId }: GovernmentActor,
): Promise<OfficeView> {
  const since = quietSince(clock);
  const first = { limit: few, offset: 0 };
  const conflicts = await listOpenConflicts(tx, governmentId, few + 1);
  return {
    figures: await countOfficeFigures(tx, governmentId, since),
    conflicts: conflicts.slice(0, few),
    moreConflicts: conflicts.length > few,
    drafts: (await listOfficeRecords(tx, governmentId, { published: false }, first)).rows,
    quiet: (await listOfficeRecords(tx, governmentId, { quietSince: since }, first)).rows,
    quietSince: since,
  };
}
