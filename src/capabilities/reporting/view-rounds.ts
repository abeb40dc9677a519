import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type Duty, dutyOn } from './duty.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { listAskedAgencies } from './store/agencies.ts';
import { listRoundLines, type RoundLine } from './store/rounds.ts';
import { listDuties } from './store/settings.ts';

export interface RoundsView {
  rounds: RoundLine[];
  agencies: number;
  /** The duty in force today; undefined = none, a round is a request. */
  duty: Duty | undefined;
}

/** The rounds of an office, newest first, with what its agencies are bound to. */
export async function viewRounds(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<RoundsView> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  return {
    rounds: await listRoundLines(tx, governmentId),
    agencies: (await listAskedAgencies(tx, governmentId)).length,
    duty: dutyOn(await listDuties(tx, governmentId), today(clock)),
  };
}
