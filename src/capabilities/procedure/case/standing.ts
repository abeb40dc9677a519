import { type Day, plusDays } from '../calendar/days.ts';
import { type Act, latestDay } from './acts.ts';
import type { ClockRun } from './clock-runs.ts';
import type { CaseState, CaseStatus } from './fold-case.ts';
import type { CaseFrame } from './route.ts';

/** Where a case stands, in short. */
export interface CaseStanding {
  status: CaseStatus;
  next: string[];
  missing: number;
  irregular: number;
  /** The clock that runs out first. */
  soonest: ClockRun | null;
}

/** What lists need of a case, and how long it stays so when nothing more is recorded. */
export interface ToldCase {
  standing: CaseStanding;
  /** Clocks that wait for somebody. */
  open: ClockRun[];
  /** First day on which time alone may make it another; null = never. */
  changesOn: Day | null;
}

/** What still waits for somebody: running, paused, unconfirmed, or over its time with nothing recorded and no effect of its own. */
function isOpen({ state, stoppedBy, effect }: ClockRun): boolean {
  if (state === 'running' || state === 'paused') return true;
  if (state === 'unconfirmed') return stoppedBy === null;
  const mendable = effect === 'overdue' || effect === 'notice-due' || effect === 'warning';
  return state === 'expired' && stoppedBy === null && mendable;
}

const earliest = (days: readonly Day[]): Day | undefined =>
  days.reduce<Day | undefined>((first, day) => (first === undefined || day < first ? day : first), undefined);

/** The next day that a clock is over, an act's day is reached, or another law begins. */
function nextChange({ law }: CaseFrame, acts: readonly Act[], clocks: readonly ClockRun[], today: Day) {
  const over = clocks.flatMap(({ due, latestDue }) =>
    [due, latestDue].flatMap((day) => (day === null ? [] : plusDays(day, 1))),
  );
  const reached = acts.flatMap((act) => [act.legalDate, latestDay(act)]);
  const laws = law.map(({ from }) => from);
  return earliest([...over, ...reached, ...laws].filter((day) => day > today)) ?? null;
}

/** What lists need of a case, from its folded state. */
export function standingOf(frame: CaseFrame, acts: readonly Act[], state: CaseState, today: Day): ToldCase {
  const dueOf = (run: ClockRun) => run.due ?? '';
  const running = state.clocks.filter((run) => run.state === 'running' && run.due !== null);
  const [soonest = null] = running.sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1));
  const { status, next, irregular } = state;
  const missing = state.missing.filter(({ weight }) => weight === 'asked').length;
  return {
    standing: { status, next, missing, irregular: irregular.length, soonest },
    open: state.clocks.filter(isOpen),
    changesOn: nextChange(frame, acts, state.clocks, today),
  };
}
