import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { plainWords, searchWords } from './search-words.ts';
import {
  countOfficeFacets,
  listOfficeRecords,
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

/**
 * One page of the office's own records, published or not, with the facets of all that match. Words are searched in
 * any form; only when nothing has them, names that are nearly spelt so.
 */
export async function listRecords(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  question: OfficeQuestion,
): Promise<OfficeList> {
  const { q, page = 1, ...rest } = question;
  const at = { limit: pageSize, offset: (page - 1) * pageSize };
  let filter: OfficeFilter = { ...rest, ...(q && { q: { words: searchWords(q) } }) };
  let found = await listOfficeRecords(tx, governmentId, filter, at);
  if (q && found.total === 0) {
    filter = { ...rest, q: { names: plainWords(q) } };
    found = await listOfficeRecords(tx, governmentId, filter, at);
  }
  return {
    ...found,
    facets: await countOfficeFacets(tx, governmentId, filter),
    page,
    pages: Math.max(1, Math.ceil(found.total / pageSize)),
  };
}
