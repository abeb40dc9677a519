import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { type CountingPlace, keptCounts } from './kept-counts.ts';
import { plainWords } from './plain-words.ts';
import { readSearch } from './read-search.ts';
import {
  countOfficeRecords,
  listOfficeRecords,
  type OfficeCounts,
  type OfficeFacets,
  type OfficeFilter,
  type OfficeListing,
} from './store/office-list.ts';

/** What an officer asks of the office's list, as it stands in the address bar. */
export interface OfficeQuestion extends Omit<OfficeFilter, 'q'> {
  /** As typed. */
  q?: string;
  /** 1-based. */
  page?: number;
}

export interface OfficeList {
  rows: OfficeListing[];
  total: number;
  facets: OfficeFacets;
  page: number;
  pages: number;
}

const pageSize = 50;

/** How many match and how many have what; of more than a few thousand, counted within the last minutes. */
const countMatches = (
  place: CountingPlace,
  governmentId: number,
  filter: OfficeFilter,
): Promise<OfficeCounts> =>
  keptCounts(
    place,
    `office ${governmentId}: ${JSON.stringify(filter)}`,
    () => withGovernment(place.database, governmentId, (tx) => countOfficeRecords(tx, filter)),
    ({ total }) => total,
  );

/**
 * One page of the office's own records, published or not, with the facets of all that match. Words are searched in
 * any form; only when nothing has them, names that are nearly spelt so.
 */
export async function listRecords(
  place: CountingPlace,
  { governmentId }: GovernmentActor,
  question: OfficeQuestion,
): Promise<OfficeList> {
  const { q, page = 1, ...rest } = question;
  const at = { limit: pageSize, offset: (page - 1) * pageSize };
  const look = (filter: OfficeFilter, stretch = at) =>
    withGovernment(place.database, governmentId, (tx) =>
      listOfficeRecords(tx, governmentId, filter, stretch),
    );
  let filter: OfficeFilter = { ...rest, ...(q && { q: { words: readSearch(q).wanted } }) };
  if (q && (await look(filter, { limit: 1, offset: 0 })).length === 0)
    filter = { ...rest, q: { names: plainWords(q) } };
  const { total, facets } = await countMatches(place, governmentId, filter);
  const pages = Math.max(1, Math.ceil(total / pageSize));
  return { rows: await look(filter), total, facets, page, pages };
}
