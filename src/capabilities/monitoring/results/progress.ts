import { firstDay, type IndicatorFold, lastDay, type Told } from './fold-indicator.ts';
import type { Direction, SourcedValue, Target } from './indicator-input.ts';

/**
 * `not-measured`: nobody measured it since its baseline; that is not the same as no change. `measured`: nothing to
 * judge it by. `missed`: the day has passed, measured after it, and the target not reached. `not-measured-since`: the
 * day has passed and nobody measured since. The others compare the newest measured value with baseline and target.
 */
export const progressStates = [
  'not-measured',
  'measured',
  'reached',
  'on-the-way',
  'unchanged',
  'moved-away',
  'missed',
  'not-measured-since',
] as const;
export type ProgressState = (typeof progressStates)[number];

export interface Progress {
  state: ProgressState;
  /** The newest value measured up to the day that is not older than the baseline. */
  latest: Told<SourcedValue> | undefined;
  /** The next target to come, else the last that has passed. */
  target: Told<Target> | undefined;
  /** How much of the way from the baseline to the target, 1 = reached, below 0 = away from it; null = cannot be said. */
  share: number | null;
  /** Newest value less the baseline, a plain number; null = one of them is missing. */
  change: number | null;
}

const numberOf = ({ value }: { value: string }) => Number(value);
/** Differences of decimals as people write them: 0.3 - 0.1 is 0.2. */
const less = (a: number, b: number) => Math.round((a - b) * 100) / 100;

/** What was surely measured before the baseline tells what was before the cooperation, not what came of it. */
const newestOf = ({ baseline, measured }: IndicatorFold, day: string) =>
  measured
    .filter(({ date }) => firstDay(date) <= day)
    .findLast(({ date }) => !baseline || lastDay(date) >= firstDay(baseline.date));

const isReached = (value: number, aim: number, direction: Direction) =>
  direction === 'rise' ? value >= aim : value <= aim;

function stateOf(
  { latest, target, share, change }: Omit<Progress, 'state'>,
  direction: Direction,
  day: string,
): ProgressState {
  if (!latest) return 'not-measured';
  if (target) {
    if (isReached(numberOf(latest), numberOf(target), direction)) return 'reached';
    const passed = lastDay(target.date) < day;
    if (passed) return lastDay(latest.date) >= firstDay(target.date) ? 'missed' : 'not-measured-since';
  }
  if (change === null) return 'measured';
  if (change === 0) return 'unchanged';
  const better = direction === 'rise' ? change > 0 : change < 0;
  if (!better) return 'moved-away';
  return target && share !== null ? 'on-the-way' : 'measured';
}

/** How far a result has come on a day, and no further than its values can say. */
export function progressOf(fold: IndicatorFold, day: string): Progress {
  const { baseline, targets } = fold;
  const latest = newestOf(fold, day);
  const target = targets.find(({ date }) => lastDay(date) >= day) ?? targets.at(-1);
  const change = latest && baseline ? less(numberOf(latest), numberOf(baseline)) : null;
  const way = baseline && target ? less(numberOf(target), numberOf(baseline)) : 0;
  // A target that is the baseline itself asks to hold a level: no part of a way can be told.
  const share = change === null || way === 0 ? null : change / way;
  const known = { latest, target, share, change };
  return { state: stateOf(known, fold.description?.direction ?? 'rise', day), ...known };
}

/** A target on the wrong side of the baseline contradicts the direction that was said to be better. */
export function isAgainstDirection(
  baseline: { value: string } | undefined,
  target: { value: string } | undefined,
  direction: Direction,
): boolean {
  if (!baseline || !target) return false;
  const way = less(numberOf(target), numberOf(baseline));
  return direction === 'rise' ? way < 0 : way > 0;
}
