import { setImmediate } from 'node:timers/promises';
import { type Clock, today } from '#kernel/clock.ts';
import type { Database, GovernmentTransaction } from '#platform/database/database.ts';
import type { ClockRun } from './case/clock-runs.ts';
import { type CaseStatus, foldCase } from './case/fold-case.ts';
import { calendarOf, frameOf } from './case-frame.ts';
import type { Law } from './law/read-law.ts';
import { lawOf } from './settings/law-of.ts';
import { listActsByCase } from './store/acts.ts';
import { listCases } from './store/cases.ts';
import { findLawMark } from './store/setting-acts.ts';

/** Where a case stands, in short. */
export interface CaseStanding {
  status: CaseStatus;
  next: string[];
  missing: number;
  irregular: number;
  /** The clock that runs out first. */
  soonest: ClockRun | null;
}

/** Where cases are kept, and by which clock they are told. */
export interface CasePlace {
  database: Database;
  clock: Clock;
}

interface Told {
  version: number;
  standing: CaseStanding;
}

interface ToldOffice {
  /** The day and the law they were told by. */
  mark: string;
  cases: Map<number, Told>;
}

/**
 * Standings kept in this process, as telling ten thousand cases takes seconds. One is used only for the same version
 * of the case, the same day, law and calendar, so that it never lags behind; only the latest of an office are kept.
 */
const toldIn = new WeakMap<Database, Map<number, ToldOffice>>();
const officesAtMost = 200;

function toldBy(database: Database, governmentId: number, mark: string): Map<number, Told> {
  const offices = toldIn.get(database) ?? new Map<number, ToldOffice>();
  toldIn.set(database, offices);
  const known = offices.get(governmentId);
  if (known?.mark === mark) return known.cases;
  offices.delete(governmentId);
  const [oldest] = offices.keys();
  if (offices.size >= officesAtMost && oldest !== undefined) offices.delete(oldest);
  const cases = new Map<number, Told>();
  offices.set(governmentId, { mark, cases });
  return cases;
}

const dueOf = (run: ClockRun) => run.due ?? '';

// Long enough to be quick, short enough that nobody else waits for it.
const stretch = 100;

/** Where each of these cases stands today, and the law that says so. */
export async function statesOfCases(
  tx: GovernmentTransaction,
  { database, clock }: CasePlace,
  governmentId: number,
  cases: readonly { id: number; version: number }[],
): Promise<{ states: Map<number, CaseStanding>; law: Law }> {
  const day = today(clock);
  const told = toldBy(database, governmentId, `${day} ${await findLawMark(tx, governmentId)}`);
  const law = await lawOf(tx, governmentId);
  const stale = cases.filter(({ id, version }) => told.get(id)?.version !== version).map(({ id }) => id);
  const calendar = await calendarOf(tx, governmentId);
  for (let at = 0; at < stale.length; at += stretch) {
    const ids = stale.slice(at, at + stretch);
    // Acts after versions: an act recorded in between is told again, never missed.
    const rows = await listCases(tx, governmentId, ids);
    const acts = await listActsByCase(tx, governmentId, ids);
    for (const row of rows) {
      const state = foldCase(frameOf(row, calendar, law), acts.get(row.id) ?? [], day);
      const running = state.clocks.filter((run) => run.state === 'running' && run.due !== null);
      const [soonest = null] = running.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
      const missing = state.missing.filter(({ weight }) => weight === 'asked').length;
      const { status, next, irregular } = state;
      const standing = { status, next, missing, irregular: irregular.length, soonest };
      told.set(row.id, { version: row.version, standing });
    }
    await setImmediate();
  }
  const states = new Map(
    cases.flatMap(({ id }) => {
      const one = told.get(id);
      return one ? [[id, one.standing] as const] : [];
    }),
  );
  return { states, law };
}
