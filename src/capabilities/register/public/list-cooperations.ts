import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import { plainWords, searchWords } from '../search-words.ts';
import {
  anyHasWords,
  countFacets,
  type Facets,
  listPublished,
  type PublishedFilter,
  type PublishedRow,
  type SearchedWords,
  type Sort,
} from '../store/published-list.ts';
import { keptCounts } from './kept-counts.ts';
import { filterOf, type ListQuestion } from './question.ts';

export interface PublishedList {
  rows: PublishedRow[];
  total: number;
  facets: Facets;
  page: number;
  pages: number;
  perPage: number;
}

const usualPerPage = 50;

/** The words themselves where anything has them, else names like them. */
async function searchedWords(database: Database, q: string): Promise<SearchedWords> {
  const words = searchWords(q);
  const like = plainWords(q);
  return (await anyHasWords(database as never, words)) || like === '' ? { words } : { like };
}

/** The question as the store understands it. */
export async function readFilter(database: Database, question: ListQuestion): Promise<PublishedFilter> {
  const { q } = question;
  return { ...filterOf(question), ...(q && { q: await searchedWords(database, q) }) };
}

/** How the list is sorted when nobody says. */
export const usualSort = ({ q, sort }: ListQuestion): Sort => sort ?? (q ? 'relevance' : 'updated');

/** How many match, and how many of them have each value of each facet. */
export const countMatches = (
  database: Database,
  clock: Clock,
  filter: PublishedFilter,
): Promise<{ total: number; facets: Facets }> =>
  keptCounts(
    { database, clock },
    `facets ${JSON.stringify(filter)}`,
    () => countFacets(database as never, filter),
    ({ total }) => total,
  );

/** One page of the published list with its facets; a question of only stop words matches nothing by words. */
export async function listPublishedCooperations(
  database: Database,
  question: ListQuestion,
  clock: Clock,
): Promise<PublishedList> {
  const { page = 1, perPage = usualPerPage } = question;
  const filter = await readFilter(database, question);
  const { total, facets } = await countMatches(database, clock, filter);
  const rows = await listPublished(database as never, filter, {
    sort: usualSort(question),
    limit: perPage,
    offset: (page - 1) * perPage,
  });
  return { rows, total, facets, page, perPage, pages: Math.max(1, Math.ceil(total / perPage)) };
}
