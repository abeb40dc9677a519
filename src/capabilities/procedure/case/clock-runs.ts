import { type Day, daysBetween, plusDays } from '../calendar/days.ts';
import { lastWorkingDayUpTo, type Pause, workingDaysBetween } from '../calendar/working-days.ts';
import { type Due, dueOf } from '../clocks/due.ts';
import type { ClockRule } from '../law/shape.ts';
import type { Act } from './acts.ts';
import { type ClockStart, clockStarts, startsByDue } from './clock-starts.ts';
import { type CaseFrame, kindOf } from './route.ts';

/**
 * `unconfirmed`: the time seems over, but a year of the counting has no days off yet, so the true day may be later.
 * Silence has no effect until the calendar is complete: nobody may rely on an approval that is not yet one.
 */
export type RunState = 'running' | 'paused' | 'stopped' | 'expired' | 'unconfirmed';

/** One run of one clock, from what started it to its stop, its expiry or today. */
export interface ClockRun {
  clock: string;
  stage: string;
  startedBy: string;
  from: Day;
  due: Day | null;
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

/** The end a text gives itself counts where it is earlier than the longest the law allows. */
function dueOfStart(frame: CaseFrame, { rule, from, act }: ClockStart, pauses: readonly Pause[]): Due {
  const due = dueOf(rule.length, from, frame.calendar, pauses);
  const limits = rule.effect === 'lapsed' || rule.effect === 'ended';
  if (!limits || act.validUntil === undefined || due.day === null || act.validUntil >= due.day) return due;
  return { ...due, day: act.validUntil, sendBy: lastWorkingDayUpTo(act.validUntil, frame.calendar) };
}

/** What somebody recorded of silence is no answer: only a true outcome stops a clock. */
function stops(frame: CaseFrame, act: Act, start: ClockStart): boolean {
  if (act.stage !== start.until || act.id === start.act.id || act.legalDate < start.act.legalDate)
    return false;
  const kind = kindOf(frame, act);
  if (start.until !== start.stage.code) return kind === 'done' || kind === 'ended';
  return kind === 'done' || kind === 'returned' || kind === 'refused';
}

function stateOf({ day, provisional }: Due, stop: Act | undefined, today: Day): RunState {
  const over = day !== null && (stop?.legalDate ?? today) > day;
  if (over && !provisional) return 'expired';
  if (stop) return 'stopped';
  if (over) return 'unconfirmed';
  return day === null ? 'paused' : 'running';
}

function leftUntil(frame: CaseFrame, due: Due, today: Day): number {
  if (due.day === null) return 0;
  return due.unit === 'working-days'
    ? workingDaysBetween(today, due.day, frame.calendar)
    : daysBetween(today, due.day);
}

function runOf(frame: CaseFrame, start: ClockStart, due: Due, stop: Act | undefined, today: Day): ClockRun {
  const state = stateOf(due, stop, today);
  return {
    clock: start.rule.id,
    stage: start.stage.code,
    startedBy: start.act.id,
    from: start.from,
    due: due.day,
    sendBy: due.sendBy,
    unit: due.unit,
    provisional: due.provisional,
    state,
    stoppedBy: stop?.id ?? null,
    effect: start.rule.effect,
    effectOn: state === 'expired' && due.day !== null ? plusDays(due.day, 1) : null,
    left: state === 'running' ? leftUntil(frame, due, today) : null,
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
  let from = start.from;
  for (;;) {
    const due = dueOf(start.rule.length, from, frame.calendar);
    if (due.day === null || (end !== null && due.day > end)) return runs;
    const earliest = plusDays(due.day, -tooEarly);
    const at = candidates.findIndex(({ legalDate }) => legalDate >= earliest);
    const stop = candidates[at];
    candidates.splice(0, at + 1);
    runs.push(runOf(frame, { ...start, from }, due, stop, today));
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
    const dependent = due.day === null ? [] : startsByDue(frame, start, due.day);
    return [
      runOf(frame, start, due, stop, today),
      ...dependent.map((other) =>
        runOf(
          frame,
          other,
          dueOf(other.rule.length, other.from, frame.calendar),
          within.find((act) => stops(frame, act, other)),
          today,
        ),
      ),
    ];
  });
}
