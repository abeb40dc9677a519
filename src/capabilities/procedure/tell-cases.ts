import { setImmediate } from 'node:timers/promises';
import { listGovernments } from '#access';
import { type Clock, today } from '#kernel/clock.ts';
import { type Database, type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Act } from './case/acts.ts';
import { type CaseState, foldCase } from './case/fold-case.ts';
import type { CaseFrame } from './case/route.ts';
import { standingOf } from './case/standing.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import { programMark } from './program-mark.ts';
import { lawOf } from './settings/law-of.ts';
import { listActsByCase } from './store/acts.ts';
import { type CaseRow, listCases } from './store/cases.ts';
import { findLawMark } from './store/setting-acts.ts';
import { keepTold, listUntoldCases, type Telling } from './store/standings.ts';

// Long enough to be quick, short enough that nobody else waits for it.
const stretch = 100;

async function tellingOf(tx: GovernmentTransaction, governmentId: number, day: string): Promise<Telling> {
  return { day, mark: `${programMark} ${await findLawMark(tx, governmentId)}` };
}

/**
 * Tells every case, or so many, of which what is kept is no longer true: something was recorded of it, its time came,
 * the law, the calendar or the program is another. Whoever reads what is kept calls this first, in the same transaction.
 * Returns how many it told.
 */
export async function tellCases(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  atMost?: number,
): Promise<number> {
  const day = today(clock);
  const telling = await tellingOf(tx, governmentId, day);
  const untold = (await listUntoldCases(tx, governmentId, telling)).slice(0, atMost);
  if (untold.length === 0) return 0;
  const law = await lawOf(tx, governmentId);
  const calendar = await calendarOf(tx, governmentId);
  for (let at = 0; at < untold.length; at += stretch) {
    const ids = untold.slice(at, at + stretch);
    // Acts after versions: an act recorded in between is told again, never missed.
    const rows = await listCases(tx, governmentId, ids);
    const acts = await listActsByCase(tx, governmentId, ids);
    const told = rows.map((row) => {
      const frame = frameOf(row, calendar, law);
      const recorded = acts.get(row.id) ?? [];
      const kept = standingOf(frame, recorded, foldCase(frame, recorded, day), day);
      return { id: row.id, version: row.version, ...kept };
    });
    await keepTold(tx, governmentId, telling, told);
    await setImmediate();
  }
  return untold.length;
}

/** Keeps where a case stands after an act, in the transaction that records it. */
export async function keepStanding(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  row: Pick<CaseRow, 'id' | 'version'>,
  { frame, acts, state }: { frame: CaseFrame; acts: readonly Act[]; state: CaseState },
): Promise<void> {
  const day = today(clock);
  const kept = standingOf(frame, acts, state, day);
  const { id, version } = row;
  await keepTold(tx, governmentId, await tellingOf(tx, governmentId, day), [{ id, version, ...kept }]);
}

/** Tells the cases of every government beside the work, so that after midnight or an upgrade nobody waits for it. */
export async function tellAllCases(database: Database, clock: Clock, signal: AbortSignal): Promise<void> {
  for (const { id } of await listGovernments(database))
    for (let told = stretch; told === stretch; ) {
      signal.throwIfAborted();
      told = await withGovernment(database, id, (tx) => tellCases(tx, clock, id, stretch));
    }
}
