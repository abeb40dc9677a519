import type { Database } from '#platform/database/database.ts';
import type { PublishedDocument } from './edition.ts';
import { plainWords, searchWords } from './search-words.ts';
import {
  countFacets,
  countRegister,
  type Facets,
  findPublished,
  listPublished,
  type PublishedFilter,
  type PublishedRow,
  type RegisterFigures,
  type Sort,
} from './store/published.ts';

/** What a reader asks of the list, as it stands in the address bar. */
export interface ListQuestion extends Omit<PublishedFilter, 'q'> {
  /** As typed. */
  q?: string;
  sort?: Sort;
  /** 1-based. */
  page?: number;
}

export interface PublishedList {
  rows: PublishedRow[];
  total: number;
  facets: Facets;
  page: number;
  pages: number;
}

const pageSize = 50;

/** One page of the published list with its facets; a question of only stop words matches nothing by words. */
export async function listPublishedCooperations(
  database: Database,
  question: ListQuestion,
): Promise<PublishedList> {
  const { q, sort, page = 1, ...rest } = question;
  const filter: PublishedFilter = {
    ...rest,
    ...(q && { q: { words: searchWords(q), names: plainWords(q) } }),
  };
  const reader = database as never;
  const { rows, total } = await listPublished(reader, filter, {
    sort: sort ?? (q ? 'relevance' : 'updated'),
    limit: pageSize,
    offset: (page - 1) * pageSize,
  });
  return {
    rows,
    total,
    facets: await countFacets(reader, filter),
    page,
    pages: Math.max(1, Math.ceil(total / pageSize)),
  };
}

/** The public page's content; undefined when nothing of this code is published. */
export const findPublishedCooperation = (
  database: Database,
  code: string,
): Promise<PublishedDocument | undefined> => findPublished(database as never, code);

export const viewRegisterFigures = (database: Database): Promise<RegisterFigures> =>
  countRegister(database as never);
