import { type Day, plusDays } from '../calendar/days.ts';
import type { Act } from './acts.ts';
import type { ClockRun } from './clock-runs.ts';
import { type CaseState, type CaseStatus, foldCase } from './fold-case.ts';
import type { CaseFrame } from './route.ts';

/** What comes about on a day when nobody does anything until then. */
export interface SilenceEffect {
  on: Day;
  clock: string;
  effect: ClockRun['effect'];
  provisional: boolean;
  status: CaseStatus;
  next: string[];
}

const soonest = (state: CaseState): ClockRun | undefined =>
  state.clocks
    .filter((run) => run.state === 'running' && run.due !== null)
    .toSorted((a, b) => ((a.due ?? '') < (b.due ?? '') ? -1 : 1))[0];

/** What would happen, day by day, if silence continued: each effect with where it would leave the case. */
export function ifSilenceContinues(
  frame: CaseFrame,
  recorded: readonly Act[],
  today: Day,
  most = 12,
): SilenceEffect[] {
  const effects: SilenceEffect[] = [];
  let state = foldCase(frame, recorded, today);
  for (let run = soonest(state); run?.due != null && effects.length < most; run = soonest(state)) {
    const on = plusDays(run.due, 1);
    state = foldCase(frame, recorded, on);
    effects.push({
      on,
      clock: run.clock,
      effect: run.effect,
      provisional: run.provisional,
      status: state.status,
      next: state.next,
    });
  }
  return effects;
}
