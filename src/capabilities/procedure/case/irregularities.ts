import { type Act, latestDay } from './acts.ts';
import type { ClockRun } from './clock-runs.ts';
import type { Progress } from './progress.ts';
import { type CaseFrame, isRequired, kindOf, outcomeOf, type Route, routeAt, stageOf } from './route.ts';

export const irregularityCodes = [
  'future-date',
  'day-off',
  'before-the-law',
  'not-of-this-path',
  'unknown-outcome',
  'out-of-order',
  'receipt-without-letter',
  'term-of-office-over',
  'after-the-end',
  'answer-after-silence',
  'silence-not-yet',
  'longer-than-allowed',
  'ends-before-it-begins',
  'imprecise-pause',
] as const;
export type IrregularityCode = (typeof irregularityCodes)[number];

/** What is irregular in an act: recorded all the same, because reality is, and shown with its reason. */
export interface Irregularity {
  act: string;
  stage: string;
  code: IrregularityCode;
  /** Stages that should have come before, for `out-of-order`. */
  stages?: string[];
  reason: string | null;
}

/** Required stages before this one of which nothing is recorded up to the day of the act. */
function skipped(frame: CaseFrame, act: Act, progress: Progress, route: Route): string[] {
  const place = route.stages.findIndex(({ code }) => code === act.stage);
  return route.stages
    .slice(0, place)
    .filter((stage) => isRequired(stage, frame.level, progress.ledTo) && !stage.repeats)
    .map(({ code }) => code)
    .filter((code) => !progress.standing.has(code));
}

function ofTime(frame: CaseFrame, act: Act): IrregularityCode[] {
  const codes: IrregularityCode[] = [];
  if (act.legalDate > act.recordedOn) codes.push('future-date');
  const official = act.kind === 'receipt' || act.kind === 'outcome';
  if (act.imprecise && (act.kind === 'pause' || act.kind === 'resume')) codes.push('imprecise-pause');
  if (
    official &&
    !act.imprecise &&
    frame.calendar.knows(Number(act.legalDate.slice(0, 4))) &&
    !frame.calendar.isWorkingDay(act.legalDate)
  )
    codes.push('day-off');
  if (act.termEnds !== undefined && act.termEnds < act.legalDate) codes.push('term-of-office-over');
  if (act.validUntil !== undefined && act.validUntil < (act.validFrom ?? act.legalDate))
    codes.push('ends-before-it-begins');
  if (act.kind === 'receipt' && (act.letterNumber ?? '') === '') codes.push('receipt-without-letter');
  return codes;
}

function ofSilence(frame: CaseFrame, act: Act, runs: readonly ClockRun[]): IrregularityCode[] {
  const kind = kindOf(frame, act);
  const bySilence = kind === 'deemed' || kind === 'bypassed' || kind === 'lapsed' || kind === 'term-over';
  const own = runs.filter(({ stage, startedBy }) => stage === act.stage && startedBy !== act.id);
  const effective = own.some(({ effectOn }) => effectOn !== null && effectOn <= latestDay(act));
  if (bySilence) return effective ? [] : ['silence-not-yet'];
  const late = own.some(({ stoppedBy, state }) => stoppedBy === act.id && state === 'expired');
  return late ? ['answer-after-silence'] : [];
}

/** A text may give itself no longer life than the law does: its own end stands after the longest due day. */
function ofLength(act: Act, runs: readonly ClockRun[]): IrregularityCode[] {
  const longest = runs.find(
    ({ startedBy, effect }) => startedBy === act.id && (effect === 'lapsed' || effect === 'ended'),
  )?.latestDue;
  const tooLong = act.validUntil !== undefined && longest != null && act.validUntil > longest;
  return tooLong ? ['longer-than-allowed'] : [];
}

/** What is irregular in an act on one of the days it may have been. */
function irregularitiesOn(
  frame: CaseFrame,
  act: Act,
  progress: Progress,
  runs: readonly ClockRun[],
): Irregularity[] {
  const found = (code: IrregularityCode, stages?: string[]): Irregularity => ({
    act: act.id,
    stage: act.stage,
    code,
    ...(stages && { stages }),
    reason: act.reason ?? null,
  });
  const route = routeAt(frame, act.legalDate);
  if (!route) return [found('before-the-law')];
  const stage = stageOf(route, act.stage);
  if (!stage) return [found('not-of-this-path')];
  if (act.kind === 'outcome' && !outcomeOf(stage, act.outcome)) return [found('unknown-outcome')];
  const ordered = !stage.anytime && (act.kind === 'outcome' || act.kind === 'receipt');
  const before = ordered ? skipped(frame, act, progress, route) : [];
  const closed =
    progress.closed !== null && !stage.repeats && !stage.anytime && stage.code !== progress.closed.stage;
  return [
    ...[...ofTime(frame, act), ...ofSilence(frame, act, runs), ...ofLength(act, runs)].map((code) =>
      found(code),
    ),
    ...(closed ? [found('after-the-end')] : []),
    ...(before.length > 0 ? [found('out-of-order', before)] : []),
  ];
}

/** What is irregular in an act, given what happened before it; of an imprecise one, what is so whichever day it was. */
export function irregularitiesOfAct(
  frame: CaseFrame,
  act: Act,
  progress: Progress,
  runs: readonly ClockRun[],
): Irregularity[] {
  const first = irregularitiesOn(frame, act, progress, runs);
  if (!act.imprecise) return first;
  const last = irregularitiesOn(frame, { ...act, legalDate: latestDay(act) }, progress, runs);
  return first.filter(({ code }) => last.some((other) => other.code === code));
}
