import { type Day, daysBetween, plusDays } from '../calendar/days.ts';
import {
  lastWorkingDayUpTo,
  type Pause,
  type WorkingCalendar,
  workingDaysBetween,
} from '../calendar/working-days.ts';
import { type Due, dueOf } from '../clocks/due.ts';
import type { ClockRule } from '../law/shape.ts';
import { type Act, latestDay } from './acts.ts';
import { type ClockStart, clockStarts, startsByDue } from './clock-starts.ts';
import { type CaseFrame, kindOf } from './route.ts';

/**
 * `unconfirmed`: the time seems over, but a year of the counting has no days off yet, or what started or stopped it
 * has no known day, so the true last day may be later. Silence has no effect until it surely has one: nobody may
 * rely on an approval that is not yet one.
 */
export type RunState = 'running' | 'paused' | 'stopped' | 'expired' | 'unconfirmed';

/** One run of one clock, from what started it to its stop, its expiry or today. */
export interface ClockRun {
  clock: string;
  stage: string;
  startedBy: string;
  from: Day;
  /** The last day in time; when what started it has no known day, the first that may be the last: act by it. */
  due: Day | null;
  /** The last day it may run to: the same as `due` unless what started it has no known day. */
  latestDue: Day | null;
  sendBy: Day | null;
  unit: Due['unit'];
  provisional: boolean;
  state: RunState;
  /** Act that stopped it, in time or too late. */
  stoppedBy: string | null;
  effect: ClockRule['effect'];
  /** First day on which the silence has its effect; null while it has none. */
  effectOn: Day | null;
  /** Working days or calendar days still left today; null unless running. */
  left: number | null;
}

/** Pauses recorded for a stage; one that was not resumed has no end. */
function pausesOf(acts: readonly Act[], stage: string): Pause[] {
  const pauses: Pause[] = [];
  for (const act of acts.filter((other) => other.stage === stage)) {
    const open = pauses.at(-1);
    if (act.kind === 'pause' && open?.until !== null) pauses.push({ from: act.legalDate, until: null });
    if (act.kind === 'resume' && open?.until === null) open.until = plusDays(act.legalDate, -1);
  }
  return pauses.filter(({ from, until }) => until === null || from <= until);
}

/** When a clock runs out; `latest` when it was started on the last day that may be. */
interface DueSpan extends Due {
  latest: Day | null;
}

/** The end a text gives itself counts where it is earlier than the longest the law allows. */
function limited(frame: CaseFrame, { rule, act }: ClockStart, due: Due): Due {
  const limits = rule.effect === 'lapsed' || rule.effect === 'ended';
  if (!limits || act.validUntil === undefined || due.day === null || act.validUntil >= due.day) return due;
  return { ...due, day: act.validUntil, sendBy: lastWorkingDayUpTo(act.validUntil, frame.calendar) };
}

function dueOfStart(frame: CaseFrame, start: ClockStart, pauses: readonly Pause[] = []): DueSpan {
  const { rule, from, latestRule, latestFrom } = start;
  const due = limited(frame, start, dueOf(rule.length, from, frame.calendar, pauses));
  if (latestFrom === from) return { ...due, latest: due.day };
  const late = limited(frame, start, dueOf(latestRule.length, latestFrom, frame.calendar, pauses));
  return { ...due, latest: late.day, provisional: due.provisional || late.provisional };
}

/** What somebody recorded of silence is no answer: only a true outcome stops a clock. */
function stops(frame: CaseFrame, act: Act, start: ClockStart): boolean {
  if (act.stage !== start.until || act.id === start.act.id || latestDay(act) < start.act.legalDate)
    return false;
  const kind = kindOf(frame, act);
  if (start.until !== start.stage.code) return kind === 'done' || kind === 'ended';
  return kind === 'done' || kind === 'returned' || kind === 'refused';
}

/** A stop of before or after the last day as far as its own day and the clock's are known. */
function stateOf({ day, latest, provisional }: DueSpan, stop: Act | undefined, today: Day): RunState {
  if (latest !== null && (stop?.legalDate ?? today) > latest && !provisional) return 'expired';
  if (stop) {
    const inTime = day === null || provisional || latestDay(stop) <= day;
    return inTime ? 'stopped' : 'unconfirmed';
  }
  if (day !== null && today > day) return 'unconfirmed';
  return day === null ? 'paused' : 'running';
}

/** What is left today of a clock that runs until a day. */
function leftUntil(calendar: WorkingCalendar, due: Day, unit: Due['unit'], today: Day): number {
  return unit === 'working-days' ? workingDaysBetween(today, due, calendar) : daysBetween(today, due);
}

/** A run that was told on an earlier day, with what is left of it today. */
export const asOfToday = <T extends ClockRun>(run: T, calendar: WorkingCalendar, today: Day): T =>
  run.left === null || run.due === null
    ? run
    : { ...run, left: leftUntil(calendar, run.due, run.unit, today) };

function runOf(
  frame: CaseFrame,
  start: ClockStart,
  due: DueSpan,
  stop: Act | undefined,
  today: Day,
): ClockRun {
  const state = stateOf(due, stop, today);
  return {
    clock: start.rule.id,
    stage: start.stage.code,
    startedBy: start.act.id,
    from: start.from,
    due: due.day,
    latestDue: due.latest,
    sendBy: due.sendBy,
    unit: due.unit,
    provisional: due.provisional,
    state,
    stoppedBy: stop?.id ?? null,
    effect: start.rule.effect,
    effectOn: state === 'expired' && due.latest !== null ? plusDays(due.latest, 1) : null,
    left: state === 'running' ? leftUntil(frame.calendar, due.day ?? today, due.unit, today) : null,
  };
}

/** A report of the half year before its day is that day's report; an older one was for the year before. */
const tooEarly = 183;

/** A yearly clock runs once for each year up to the first day that is still to come. */
function yearlyRuns(
  frame: CaseFrame,
  start: ClockStart,
  acts: readonly Act[],
  end: Day | null,
  today: Day,
): ClockRun[] {
  const runs: ClockRun[] = [];
  const candidates = acts.filter((act) => stops(frame, act, start));
  const last = end !== null && end < today ? end : today;
  // A duty of a year is told only when it surely is one, so an imprecise beginning counts from its last day.
  let from = start.latestFrom;
  for (;;) {
    const due = dueOf(start.rule.length, from, frame.calendar);
    if (due.day === null || (end !== null && due.day > end)) return runs;
    const earliest = plusDays(due.day, -tooEarly);
    const at = candidates.findIndex(({ legalDate }) => legalDate >= earliest);
    const stop = candidates[at];
    candidates.splice(0, at + 1);
    runs.push(runOf(frame, { ...start, from }, { ...due, latest: due.day }, stop, today));
    if (due.day >= last) return runs;
    from = plusDays(due.day, 1);
  }
}

/** Every run of every clock of the case by the acts that stand (`acts` in the order they took effect). */
export function clockRuns(frame: CaseFrame, acts: readonly Act[], today: Day): ClockRun[] {
  const known = acts.filter(({ legalDate }) => legalDate <= today);
  const starts = clockStarts(frame, known);
  const end = known.find((act) => kindOf(frame, act) === 'ended')?.legalDate ?? null;
  return starts.flatMap((start, place) => {
    const again = starts.findIndex((other, at) => at > place && other.rule.id === start.rule.id);
    const next = starts[again]?.act.legalDate ?? null;
    const within = known.filter(({ legalDate }) => next === null || legalDate <= next);
    if (start.rule.length.kind === 'yearly') return yearlyRuns(frame, start, within, next ?? end, today);
    const due = dueOfStart(frame, start, pausesOf(within, start.act.stage));
    const stop = within.find((act) => stops(frame, act, start));
    const dependent =
      due.day === null || due.latest === null ? [] : startsByDue(frame, start, due.day, due.latest);
    return [
      runOf(frame, start, due, stop, today),
      ...dependent.map((other) =>
        runOf(
          frame,
          other,
          dueOfStart(frame, other),
          within.find((act) => stops(frame, act, other)),
          today,
        ),
      ),
    ];
  });
}
