import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { type CountingPlace, keptCounts } from '../kept-counts.ts';
import { usualSort } from '../sorts.ts';
import {
  countMatching,
  type FacetName,
  type Facets,
  facetNames,
  listPublished,
  type PublishedFilter,
  type PublishedRow,
} from '../store/published-list.ts';
import { publishedVocabulary } from '../store/published-words.ts';
import { type Correction, understandSearch } from '../understand-search.ts';
import { filterOf, type ListQuestion } from './question.ts';

export interface PublishedList {
  rows: PublishedRow[];
  total: number;
  facets: Facets;
  page: number;
  pages: number;
  perPage: number;
  /** Words put right because they match nothing as typed. */
  corrected: Correction | null;
}

const usualPerPage = 50;

/** The question as the store understands it, and whether its words had to be put right. */
export async function readFilter(
  database: Database,
  question: ListQuestion,
): Promise<{ filter: PublishedFilter; corrected: Correction | null }> {
  const { q, exact } = question;
  if (!q) return { filter: filterOf(question), corrected: null };
  const { wanted, corrected } = await understandSearch(publishedVocabulary(database as never), q, {
    exact: exact !== undefined,
  });
  return { filter: { ...filterOf(question), ...(wanted && { q: wanted }) }, corrected };
}

/** How many match, and of the facets asked for how many have each value; large counts may be kept ones. */
export const countMatches = (
  place: CountingPlace,
  filter: PublishedFilter,
  names: readonly FacetName[],
): Promise<{ total: number; facets: Partial<Facets> }> =>
  keptCounts(
    place,
    `${names} of ${JSON.stringify(filter)}`,
    () => countMatching(place.database as never, filter, names),
    ({ total }) => total,
  );

/**
 * The counts beside the list. A facet with a choice in it is counted as if nothing were chosen there, so that its
 * other values can be added.
 */
async function countFacets(
  place: CountingPlace,
  filter: PublishedFilter,
): Promise<{ total: number; facets: Facets }> {
  const none: Facets = { region: [], country: [], kind: [], field: [], status: [], year: [] };
  const free = facetNames.filter((name) => !filter[name]);
  const { total, facets } = await countMatches(place, filter, free);
  const all = { ...none, ...facets };
  for (const name of facetNames.filter((one) => filter[one])) {
    const { [name]: _, ...others } = filter;
    all[name] = (await countMatches(place, others, [name])).facets[name] ?? [];
  }
  return { total, facets: all };
}

/** One page of the published list with its facets; words that mean nothing narrow nothing. */
export async function listPublishedCooperations(
  database: Database,
  question: ListQuestion,
  clock: Clock,
): Promise<PublishedList> {
  const { page = 1, perPage = usualPerPage } = question;
  const { filter, corrected } = await readFilter(database, question);
  const { total, facets } = await countFacets({ database, clock }, filter);
  const rows = await listPublished(database as never, filter, {
    sort: usualSort(question),
    limit: perPage,
    offset: (page - 1) * perPage,
  });
  return { rows, total, facets, page, perPage, pages: Math.max(1, Math.ceil(total / perPage)), corrected };
}
