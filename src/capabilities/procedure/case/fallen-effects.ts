import type { Day } from '../calendar/days.ts';
import { type Act, standingActs } from './acts.ts';
import { type ClockRun, clockRuns } from './clock-runs.ts';
import type { CaseFrame } from './route.ts';

/** An effect of silence that had come about and fell away, because what started or stopped its clock was corrected. */
export interface FallenEffect {
  clock: string;
  stage: string;
  effect: ClockRun['effect'];
  /** The day it had come about, as it was then known. */
  on: Day;
  /** The correction or withdrawal that took it away. */
  by: string;
}

const inLaw: ReadonlySet<ClockRun['effect']> = new Set(['deemed-approved', 'bypass', 'lapsed', 'ended']);

const effectsOf = (frame: CaseFrame, acts: readonly Act[], day: Day) =>
  clockRuns(frame, standingActs(acts), day).filter(
    ({ effectOn, effect }) => effectOn !== null && inLaw.has(effect),
  );

/** Every effect that a recorded correction took away, in the order it did; the history keeps both. */
export function fallenEffects(frame: CaseFrame, recorded: readonly Act[]): FallenEffect[] {
  return recorded.flatMap((act, at) => {
    if (act.replaces === undefined) return [];
    const after = effectsOf(frame, recorded.slice(0, at + 1), act.recordedOn);
    return effectsOf(frame, recorded.slice(0, at), act.recordedOn)
      .filter(({ clock, effectOn }) => !after.some((one) => one.clock === clock && one.effectOn === effectOn))
      .map(({ clock, stage, effect, effectOn }) => ({
        clock,
        stage,
        effect,
        on: effectOn ?? act.recordedOn,
        by: act.id,
      }));
  });
}
