import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { ClockRun } from './case/clock-runs.ts';
import { foldCase } from './case/fold-case.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { lawOf } from './settings/law-of.ts';
import { listActsByCase } from './store/acts.ts';
import { listCases } from './store/cases.ts';

export interface OpenClock extends ClockRun {
  cooperationCode: string;
  caseCode: string;
}

/** What still waits for somebody: running, paused, unconfirmed, or over its time with nothing recorded and no effect of its own. */
function isOpen({ state, stoppedBy, effect }: ClockRun): boolean {
  if (state === 'running' || state === 'paused') return true;
  if (state === 'unconfirmed') return stoppedBy === null;
  const mendable = effect === 'overdue' || effect === 'notice-due' || effect === 'warning';
  return state === 'expired' && stoppedBy === null && mendable;
}

/** Every clock of an office that still waits for somebody, the soonest first; paused ones, which have no day, last. */
export async function listOpenClocks(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
): Promise<OpenClock[]> {
  const { governmentId } = actor;
  const calendar = await calendarOf(tx, governmentId);
  const law = await lawOf(tx, governmentId);
  const acts = await listActsByCase(tx, governmentId);
  const cases = await listCases(tx, governmentId);
  const open = cases.flatMap((row) =>
    foldCase(frameOf(row, calendar, law), acts.get(row.id) ?? [], today(clock))
      .clocks.filter(isOpen)
      .map((run) => ({ ...run, cooperationCode: row.cooperationCode, caseCode: row.code })),
  );
  const dayOf = ({ due }: OpenClock) => due ?? '9999';
  return open.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
}
