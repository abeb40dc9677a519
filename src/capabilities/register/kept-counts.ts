import type { Clock } from '#kernel/clock.ts';
import type { Database } from '#platform/database/database.ts';

/**
 * Counts over many rows, kept in this process. Counting thousands of cooperations takes tenths of a second, and
 * every reader asks for the same few counts; an office's own stand under its government in the key. Fewer are always
 * counted anew, so what was just published or withdrawn shows at once; among more than two thousand, a number may lag
 * behind. Rows, pages and downloads never do: a withdrawn record is at most one too many in a number.
 */

/** Up to so many rows are counted for every reader. */
export const manyRows = 2_000;
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
}

interface Counts {
  kept: Map<string, Kept>;
  /** Keys being counted behind a reader's back. */
  renewing: Set<string>;
}

const countsOf = new WeakMap<Database, Counts>();

function keptIn(database: Database): Counts {
  const known = countsOf.get(database) ?? { kept: new Map(), renewing: new Set() };
  countsOf.set(database, known);
  return known;
}

/** How something is counted. `rowsIn`: how many rows were. */
interface Counting<T> {
  count(): Promise<T>;
  rowsIn(counts: T): number;
}

async function countAnew<T>(
  { database, clock }: CountingPlace,
  key: string,
  { count, rowsIn }: Counting<T>,
): Promise<T> {
  const { kept } = keptIn(database);
  const at = clock.now().getTime();
  const counts = await count();
  kept.delete(key);
  if (rowsIn(counts) <= manyRows) return counts;
  if (kept.size >= keptAtMost) kept.delete(kept.keys().next().value ?? '');
  kept.set(key, { at, counts });
  return counts;
}

function countBehind<T>(place: CountingPlace, key: string, counting: Counting<T>): void {
  const { kept, renewing } = keptIn(place.database);
  if (renewing.has(key)) return;
  renewing.add(key);
  // Who waits for nothing has nobody to tell: the next reader counts, and hears of it.
  countAnew(place, key, counting)
    .catch(() => kept.delete(key))
    .finally(() => renewing.delete(key));
}

/** What was counted a little while ago, renewed when it is no longer fresh; undefined when nothing usable was. */
function keptFor<T>(place: CountingPlace, key: string, counting: Counting<T>): T | undefined {
  const known = keptIn(place.database).kept.get(key);
  const age = known ? place.clock.now().getTime() - known.at : usableFor;
  if (age >= usableFor) return undefined;
  if (age >= freshFor) countBehind(place, key, counting);
  return known?.counts as T;
}

/** What `count` returns, or what it returned a little while ago. `rowsIn`: how many rows were counted. */
export async function keptCounts<T>(
  place: CountingPlace,
  key: string,
  count: () => Promise<T>,
  rowsIn: (counts: T) => number,
): Promise<T> {
  const counting = { count, rowsIn };
  return keptFor(place, key, counting) ?? (await countAnew(place, key, counting));
}

/**
 * The same without waiting for a large count: `glance` counts no further than a row beyond `manyRows`. When there are
 * more, its counts are not `complete`, and all is counted behind the reader's back for the next one.
 */
export async function glancedCounts<T>(
  place: CountingPlace,
  key: string,
  counting: Counting<T> & { glance(): Promise<T> },
): Promise<{ counts: T; complete: boolean }> {
  const known = keptFor(place, key, counting);
  if (known !== undefined) return { counts: known, complete: true };
  const counts = await counting.glance();
  const complete = counting.rowsIn(counts) <= manyRows;
  if (!complete) countBehind(place, key, counting);
  return { counts, complete };
}
