import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { Words } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { pathOf } from './paths.ts';
import { isAwaited } from './round/request-state.ts';
import { viewRound } from './view-round.ts';
import { viewRounds } from './view-rounds.ts';
import { stateWords } from './words.ts';

/** A request of a round that goes on, with whose turn it is. */
export interface OpenRequest {
  id: number;
  agency: string;
  round: string;
  /** Last day of the round. */
  due: string;
  state: Words;
  /** `agency`: it owes an answer; `office`: its answer waits to be decided about. */
  turn: 'agency' | 'office';
  weeksSilent: number;
  /** Path with the language's prefix. */
  path: Words;
}

/** Requests of rounds that are not closed which wait for an answer, or whose answer waits for the office. */
export async function listOpenRequests(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<OpenRequest[]> {
  const open: OpenRequest[] = [];
  for (const { id, closed } of (await viewRounds(tx, clock, actor)).rounds) {
    if (closed) continue;
    const { round, rows } = await viewRound(tx, clock, actor, id);
    for (const { request, fold, weeksSilent } of rows) {
      if (fold.state === 'accepted') continue;
      open.push({
        id: request.id,
        agency: request.agencyName,
        round: round.title,
        due: round.due,
        state: stateWords[fold.state],
        turn: isAwaited(fold) ? 'agency' : 'office',
        weeksSilent,
        path: {
          id: pathOf('request', 'id', { request: request.id }),
          en: pathOf('request', 'en', { request: request.id }),
        },
      });
    }
  }
  return open;
}
