import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';

/**
 * Counts over many rows, kept in this process. Counting thousands of cooperations takes tenths of a second, and
 * every reader asks for the same few counts; an office's own stand under its government in the key. Fewer are always counted anew, so what was just published or
 * withdrawn shows at once; among more than two thousand, a number may lag behind. Rows, pages and downloads
 * never do: a withdrawn record is at most one too many in a number.
 */

const manyRows = 2_000;
/** No older than a page that a proxy keeps (ms). */
const freshFor = 60_000;
/** Older counts still answer while they are counted anew behind the reader's back; not older than this (ms). */
const usableFor = 600_000;
const keptAtMost = 500;

/** Where counts are taken and kept, and by which clock they grow old. */
export interface CountingPlace {
  database: Database;
  clock: Clock;
}

interface Kept {
  at: number;
  counts: unknown;
  renewing: boolean;
}

const kept = new WeakMap<Database, Map<string, Kept>>();

function keptOf(database: Database): Map<string, Kept> {
  const known = kept.get(database) ?? new Map<string, Kept>();
  kept.set(database, known);
  return known;
}

/** What `count` returns, or what it returned a little while ago. `rowsIn`: how many rows were counted. */
export async function keptCounts<T>(
  { database, clock }: CountingPlace,
  key: string,
  count: () => Promise<T>,
  rowsIn: (counts: T) => number,
): Promise<T> {
  const all = keptOf(database);
  const now = clock.now().getTime();
  const countAnew = async () => {
    const counts = await count();
    all.delete(key);
    if (rowsIn(counts) < manyRows) return counts;
    if (all.size >= keptAtMost) all.delete(all.keys().next().value ?? '');
    all.set(key, { at: now, counts, renewing: false });
    return counts;
  };
  const known = all.get(key);
  if (!known || now - known.at >= usableFor) return countAnew();
  if (now - known.at >= freshFor && !known.renewing) {
    known.renewing = true;
    // Who waits for nothing has nobody to tell: the next reader counts, and hears of it.
    countAnew().catch(() => all.delete(key));
  }
  return known.counts as T;
}
