import type { GovernmentActor } from '#kernel/actor.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import {
  type KeptObstacleAct,
  listCodeActs,
  listCoded,
  type Obstacle,
  type ObstaclesQuestion,
  selectObstacles,
} from '../store/obstacles.ts';
import { type CodingBook, codeName, codeNow, codesNow, foldBook } from './coding-book.ts';
import { foldObstacle, type ObstacleFold, type ObstacleState } from './obstacle.ts';

export interface ListedObstacle {
  obstacle: Obstacle;
  fold: ObstacleFold<KeptObstacleAct>;
  /** What it counts under by now. */
  codes: { key: string; name: Words }[];
}

/** What stands: neither taken back nor passed over. */
const standing: readonly ObstacleState[] = ['open', 'resolved'];

export const showObstacle = (obstacle: Obstacle, book: CodingBook): ListedObstacle => ({
  obstacle,
  fold: foldObstacle(obstacle.acts),
  codes: codesNow(book, obstacle.codes).map((key) => ({ key, name: codeName(book, key) })),
});

export interface ObstacleQuestion {
  /** Code of one cooperation. */
  cooperation?: string | undefined;
  state?: ObstacleState | undefined;
  /** Key of a code; what was merged into it counts too. */
  code?: string | undefined;
  year?: number | 'unknown' | undefined;
}

/** What the store is asked for: a code stands for all that were merged into it. */
const storeQuestion = (
  { cooperation, state, code, year }: ObstacleQuestion,
  book: CodingBook,
): ObstaclesQuestion => ({
  cooperation,
  year,
  states: state ? [state] : standing,
  codes:
    code === undefined
      ? undefined
      : book.filter(({ key }) => codeNow(book, key) === code).map(({ key }) => key),
});

/** The obstacles of an office, or of one of its cooperations, as last coded; those taken back only on request. */
export async function listObstacles(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  question: ObstacleQuestion = {},
): Promise<ListedObstacle[]> {
  if (!mayRead(actor)) throw notAllowed();
  const book = foldBook(await listCodeActs(tx, actor.governmentId));
  const found = await selectObstacles(tx, actor.governmentId, storeQuestion(question, book));
  return found.map((obstacle) => showObstacle(obstacle, book));
}

const perPage = 25;

export interface ObstaclesPage {
  listed: ListedObstacle[];
  total: number;
  page: number;
  pages: number;
  book: CodingBook;
}

/** One page of them; a page that is not there is the nearest that is. */
export async function viewObstacles(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  question: ObstacleQuestion,
  asked: number,
): Promise<ObstaclesPage> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  const book = foldBook(await listCodeActs(tx, governmentId));
  const wanted = storeQuestion(question, book);
  const total = (await listCoded(tx, governmentId, wanted)).length;
  const pages = Math.max(1, Math.ceil(total / perPage));
  const page = Math.min(Math.max(1, Math.trunc(asked) || 1), pages);
  const range = { limit: perPage, offset: (page - 1) * perPage };
  const found = await selectObstacles(tx, governmentId, wanted, range);
  return { listed: found.map((one) => showObstacle(one, book)), total, page, pages, book };
}
