import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { listCodeActs, listCoded, type Obstacle } from '../store/obstacles.ts';
import { type CodingBook, codeName, codesNow, foldBook } from './coding-book.ts';

export interface CodeCounts {
  key: string;
  name: Words;
  /** In the order of `years`. */
  byYear: number[];
  total: number;
  open: number;
}

export interface ObstacleCounts {
  /** Years in which something was said, oldest first; null = not known to the year, last. */
  years: (number | null)[];
  /** The codes something counts under, the most frequent first. One obstacle counts once under each of its codes. */
  codes: CodeCounts[];
  /** Obstacles, each counted once. */
  obstacles: number;
}

type Coded = Pick<Obstacle, 'codes' | 'year' | 'state'>;

/** How often each code was given, by the year in which it was said. */
export function countCoded(coded: readonly Coded[], book: CodingBook): ObstacleCounts {
  const known = [...new Set(coded.map(({ year }) => year))];
  const years = known.toSorted((a, b) => (a ?? Number.POSITIVE_INFINITY) - (b ?? Number.POSITIVE_INFINITY));
  const now = coded.map((one) => ({ ...one, codes: codesNow(book, one.codes) }));
  const keys = [...new Set(now.flatMap(({ codes }) => codes))];
  const codes = keys.map((key): CodeCounts => {
    const own = now.filter((one) => one.codes.includes(key));
    return {
      key,
      name: codeName(book, key),
      byYear: years.map((year) => own.filter((one) => one.year === year).length),
      total: own.length,
      open: own.filter(({ state }) => state === 'open').length,
    };
  });
  return { years, codes: codes.toSorted((a, b) => b.total - a.total), obstacles: coded.length };
}

/** The counts of an office, of everything that stands. */
export async function countObstacles(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<ObstacleCounts> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  const book = foldBook(await listCodeActs(tx, governmentId));
  return countCoded(await listCoded(tx, governmentId, { states: ['open', 'resolved'] }), book);
}
