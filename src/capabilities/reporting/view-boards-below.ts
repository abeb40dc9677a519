import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from './refusals.ts';
import { mayOversee } from './rules.ts';
import { type BoardBelow, listBoardsBelow } from './store/rounds.ts';

/** How far the rounds of a province's regions are: figures, never what an agency answered. */
export async function viewBoardsBelow(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<BoardBelow[]> {
  if (!mayOversee(actor)) throw notAllowed();
  return listBoardsBelow(tx);
}
