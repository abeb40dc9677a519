import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type CountingPlace, glancedCounts, keptCounts, manyRows } from './kept-counts.ts';
import { type Sort, usualSort } from './sorts.ts';
import {
  countOfficeRecords,
  listOfficeRecords,
  type OfficeCounts,
  type OfficeFacets,
  type OfficeFilter,
  type OfficeListing,
} from './store/office-list.ts';
import { officeVocabulary } from './store/office-words.ts';
import { type Correction, understandSearch } from './understand-search.ts';

/** What an officer asks of the office's list. */
export interface OfficeQuestion extends Omit<OfficeFilter, 'words'> {
  /** As typed. */
  q?: string;
  /** No slip of the pen is put right. */
  exact?: boolean;
  sort?: Sort;
  /** 1-based. */
  page?: number;
}

export interface OfficeList {
  rows: OfficeListing[];
  total: number;
  facets: OfficeFacets;
  /** All was counted; otherwise there are more than `total`, and the facets are those of some. */
  complete: boolean;
  /** The page shown: the last one when a page beyond it was asked for. */
  page: number;
  pages: number;
  /** Words put right because no record has them as typed. */
  corrected: Correction | null;
}

const pageSize = 50;
const pagesOf = (total: number) => Math.max(1, Math.ceil(total / pageSize));

/** How many match and how many have what; everything is counted only where the page asked for may not be there. */
async function countMatches(
  place: CountingPlace,
  governmentId: number,
  filter: OfficeFilter,
  page: number,
): Promise<OfficeCounts & { complete: boolean }> {
  const key = `office ${governmentId}: ${JSON.stringify(filter)}`;
  const count = (atMost?: number) =>
    withGovernment(place.database, governmentId, (tx) => countOfficeRecords(tx, filter, atMost));
  const counting = {
    count: () => count(),
    glance: () => count(manyRows + 1),
    rowsIn: ({ total }: OfficeCounts) => total,
  };
  if (page > pagesOf(manyRows))
    return { ...(await keptCounts(place, key, counting.count, counting.rowsIn)), complete: true };
  const { counts, complete } = await glancedCounts(place, key, counting);
  return complete ? { ...counts, complete } : { ...counts, total: manyRows, complete };
}

/** One page of the office's own records, published or not, with the facets of all that match. */
export async function listRecords(
  place: CountingPlace,
  { governmentId }: GovernmentActor,
  question: OfficeQuestion,
): Promise<OfficeList> {
  const { q, exact = false, sort: _, page: asked = 1, ...rest } = question;
  const { wanted, corrected } = q
    ? await withGovernment(place.database, governmentId, (tx) =>
        understandSearch(officeVocabulary(tx, governmentId), q, { exact }),
      )
    : { wanted: undefined, corrected: null };
  const filter: OfficeFilter = { ...rest, ...(wanted && { words: wanted }) };
  const counts = await countMatches(place, governmentId, filter, asked);
  const pages = pagesOf(counts.total);
  const page = Math.min(asked, pages);
  const stretch = { limit: pageSize, offset: (page - 1) * pageSize };
  const rows = await withGovernment(place.database, governmentId, (tx) =>
    listOfficeRecords(tx, governmentId, filter, { sort: usualSort(question), ...stretch }),
  );
  return { rows, ...counts, page, pages, corrected };
}
