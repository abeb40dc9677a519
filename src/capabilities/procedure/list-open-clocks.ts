import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { asOfToday } from './case/clock-runs.ts';
import { calendarOf } from './case-frame.ts';
import { listKeptClocks, type OpenClock, type Stretch } from './store/standings.ts';
import { tellCases } from './tell-cases.ts';

export type { OpenClock } from './store/standings.ts';

/**
 * The clocks of an office that still wait for somebody, the soonest first; paused ones, which have no day, last. All of
 * them, or a stretch of the list.
 */
export async function listOpenClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  { governmentId }: GovernmentActor,
  stretch?: Stretch,
): Promise<OpenClock[]> {
  await tellCases(tx, clock, governmentId);
  const calendar = await calendarOf(tx, governmentId);
  const open = await listKeptClocks(tx, governmentId, stretch);
  return open.map((run) => asOfToday(run, calendar, today(clock)));
}
