import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type CountingPlace, glancedCounts, keptCounts, manyRows } from './kept-counts.ts';
import { readSearch, type Wanted } from './read-search.ts';
import { type Sort, usualSort } from './sorts.ts';
import {
  countOfficeRecords,
  listOfficeRecords,
  lookAtOfficeRecords,
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

interface Found extends OfficeCounts {
  rows: OfficeListing[];
  complete: boolean;
  page: number;
  pages: number;
}

/**
 * The page asked for and what is counted of all that match. Counts and page are one look at the newest matches; all are
 * counted before only where the page may lie beyond them.
 */
async function findMatches(
  place: CountingPlace,
  governmentId: number,
  filter: OfficeFilter,
  { sort, page: asked }: { sort: Sort; page: number },
): Promise<Found> {
  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
    withGovernment(place.database, governmentId, work);
  const stretchOf = (page: number) => ({ sort, limit: pageSize, offset: (page - 1) * pageSize });
  let looked: OfficeListing[] | undefined;
  const counting = {
    count: () => within((tx) => countOfficeRecords(tx, filter)),
    async glance() {
      const look = await within((tx) =>
        lookAtOfficeRecords(tx, governmentId, filter, { ...stretchOf(asked), lookedAt: manyRows + 1 }),
      );
      looked = look.rows;
      return look.counts;
    },
    rowsIn: ({ total }: OfficeCounts) => total,
  };
  const key = `office ${governmentId}: ${JSON.stringify(filter)}`;
  const { counts, complete } =
    asked > pagesOf(manyRows)
      ? { counts: await keptCounts(place, key, counting.count, counting.rowsIn), complete: true }
      : await glancedCounts(place, key, counting);
  const total = complete ? counts.total : manyRows;
  const pages = pagesOf(total);
  const page = Math.min(asked, pages);
  const rows =
    page === asked && looked
      ? looked
      : await within((tx) => listOfficeRecords(tx, governmentId, filter, stretchOf(page)));
  return { rows, facets: counts.facets, total, complete, page, pages };
}

/** One page of the office's own records, published or not, with the facets of all that match. */
export async function listRecords(
  place: CountingPlace,
  { governmentId }: GovernmentActor,
  question: OfficeQuestion,
): Promise<OfficeList> {
  const { q, exact = false, sort: _, page = 1, ...rest } = question;
  const find = (wanted: readonly Wanted[] | undefined) =>
    findMatches(
      place,
      governmentId,
      { ...rest, ...(wanted && { words: wanted }) },
      { sort: usualSort(question), page },
    );
  if (!q) return { ...(await find(undefined)), corrected: null };
  const { wanted, everything } = readSearch(q);
  const found = await find(everything ? undefined : wanted);
  // Words are looked at more closely only where they find nothing.
  if (found.total > 0 || everything || exact) return { ...found, corrected: null };
  const { wanted: meant, corrected } = await withGovernment(place.database, governmentId, (tx) =>
    understandSearch(officeVocabulary(tx, governmentId), q, { exact }),
  );
  return corrected ? { ...(await find(meant)), corrected } : { ...found, corrected };
}
