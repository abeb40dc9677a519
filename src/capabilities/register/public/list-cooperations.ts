import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';
import {
  countFacets,
  type Facets,
  listPublished,
  type PublishedFilter,
  type PublishedRow,
} from '../store/published-list.ts';
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

type Counts = Awaited<ReturnType<typeof countFacets>>;

/** Counting so many matches takes long enough to be noticed (tenths of a second); fewer are always counted anew. */
const manyMatches = 10_000;
/** How old kept counts may get (ms): no older than a page that a proxy keeps. */
const keptFor = 60_000;
const keptAtMost = 500;

/**
 * Counts of large answers, kept a minute in this process. A withdrawn record is then in a number for at most
 * that long, one among ten thousand; in rows, pages and downloads it never is.
 */
const kept = new WeakMap<Database, Map<string, { at: number; counts: Counts }>>();

function keptOf(database: Database) {
  const known = kept.get(database) ?? new Map<string, { at: number; counts: Counts }>();
  kept.set(database, known);
  return known;
}

async function countsOf(database: Database, filter: PublishedFilter, now: number): Promise<Counts> {
  const all = keptOf(database);
  const key = JSON.stringify(filter);
  const known = all.get(key);
  if (known && now - known.at < keptFor) return known.counts;
  const counts = await countFacets(database as never, filter);
  all.delete(key);
  if (counts.total < manyMatches) return counts;
  if (all.size >= keptAtMost) all.delete(all.keys().next().value ?? '');
  all.set(key, { at: now, counts });
  return counts;
}

/** One page of the published list with its facets; a question of only stop words matches nothing by words. */
export async function listPublishedCooperations(
  database: Database,
  question: ListQuestion,
  clock: Clock,
): Promise<PublishedList> {
  const { q, sort, page = 1, perPage = usualPerPage } = question;
  const filter = filterOf(question);
  const { total, facets } = await countsOf(database, filter, clock.now().getTime());
  const rows = await listPublished(database as never, filter, {
    sort: sort ?? (q ? 'relevance' : 'updated'),
    limit: perPage,
    offset: (page - 1) * perPage,
  });
  return { rows, total, facets, page, perPage, pages: Math.max(1, Math.ceil(total / perPage)) };
}
