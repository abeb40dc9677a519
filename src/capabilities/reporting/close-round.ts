import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from './inputs.ts';
import { notAllowed, roundIsClosed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { closeRoundRow, findRound } from './store/rounds.ts';

/** Closes a round: its links open nothing any more, and who did not answer stays on the board as silent. */
export async function closeRound(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  roundId: number,
): Promise<void> {
  const { governmentId } = actor;
  if (!(await findRound(tx, governmentId, roundId))) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const closed = await closeRoundRow(tx, governmentId, roundId, { at: clock.now(), by: actorName(actor) });
  if (!closed) throw roundIsClosed();
  await recordEntry(tx, clock, actor, {
    action: 'round.close',
    subject: `round:${roundId}`,
    outcome: 'done',
    detail: {},
  });
}
