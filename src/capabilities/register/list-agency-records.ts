import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { findAgencyPlace } from './agency-place.ts';
import { countOfAgency, listOfAgency, type ReviewListing } from './store/reviews.ts';

const pageSize = 50;

export interface AgencyRecords {
  /** Of the reporter. */
  agency: string;
  rows: ReviewListing[];
  total: number;
  /** How many wait for the reporter to mend something. */
  sentBack: number;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
}

/** One page of what a reporter's agency recorded or is party to, the newest change first; `not-found` without an agency. */
export async function listAgencyRecords(
  { database }: Pick<House, 'database'>,
  actor: GovernmentActor,
  asked = 1,
): Promise<AgencyRecords> {
  const { governmentId } = actor;
  return withGovernment(database, governmentId, async (tx) => {
    const place = await findAgencyPlace(tx, actor);
    if (!place) throw notFound();
    const { total, sentBack } = await countOfAgency(tx, governmentId, place);
    const pages = Math.max(1, Math.ceil(total / pageSize));
    const page = Math.min(asked, pages);
    const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
    const rows = await listOfAgency(tx, governmentId, place, stretch);
    return { agency: place.agency.name, rows, total, sentBack, page, pages };
  });
}
