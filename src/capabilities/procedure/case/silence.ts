import { type Day, plusDays } from '../calendar/days.ts';
import type { Act } from './acts.ts';
import type { ClockRun } from './clock-runs.ts';
import { type CaseState, type CaseStatus, foldCase } from './fold-case.ts';
import type { CaseFrame } from './route.ts';

/** What comes about on a day when nobody does anything until then. */
export interface SilenceEffect {
  on: Day;
  clock: string;
  stage: string;
  /** The day the clock has been counted from, and the last one in time. */
  from: Day;
  due: Day;
  effect: ClockRun['effect'];
  provisional: boolean;
  status: CaseStatus;
  next: string[];
}

/** A clock whose start has no known day is waited for until its silence surely has its effect. */
const soonest = (state: CaseState, day: Day): ClockRun | undefined =>
  state.clocks
    .filter((run) => run.stoppedBy === null && (run.state === 'running' || run.state === 'unconfirmed'))
    .filter(({ latestDue }) => latestDue !== null && latestDue >= day)
    .toSorted((a, b) => ((a.latestDue ?? '') < (b.latestDue ?? '') ? -1 : 1))[0];

/** What would happen, day by day, if silence continued: each effect with where it would leave the case. */
export function ifSilenceContinues(
  frame: CaseFrame,
  recorded: readonly Act[],
  today: Day,
  most = 12,
): SilenceEffect[] {
  const effects: SilenceEffect[] = [];
  let state = foldCase(frame, recorded, today);
  let on = today;
  for (
    let run = soonest(state, on);
    run?.latestDue != null && effects.length < most;
    run = soonest(state, on)
  ) {
    on = plusDays(run.latestDue, 1);
    state = foldCase(frame, recorded, on);
    effects.push({
      on,
      clock: run.clock,
      stage: run.stage,
      from: run.from,
      due: run.latestDue,
      effect: run.effect,
      provisional: run.provisional,
      status: state.status,
      next: state.next,
    });
  }
  return effects;
}
