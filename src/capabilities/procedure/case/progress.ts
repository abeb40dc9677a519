import type { Day } from '../calendar/days.ts';
import type { Outcome } from '../law/shape.ts';
import type { Act } from './acts.ts';
import type { ClockRun } from './clock-runs.ts';
import { type CaseFrame, isRequired, outcomeOf, type Route, stageOf } from './route.ts';
import type { ToldAct } from './telling-order.ts';

type Kind = Outcome['kind'];

/** How a stage stands: what happened to it last, when, and whether an act or silence brought it about. */
export interface StageStanding {
  kind: Kind;
  outcome: string;
  day: Day;
  by: { act: string } | { clock: string };
}

/** How far a case has come while its acts and silences are told one after the other. */
export interface Progress {
  standing: Map<string, StageStanding>;
  /** Stages an outcome led to, which must be taken though they are optional for others. */
  ledTo: Set<string>;
  /** The outcome that closed the case, and the stage it came from. */
  closed: { kind: Kind; stage: string } | null;
}

export const beginning = (): Progress => ({ standing: new Map(), ledTo: new Set(), closed: null });

/** An act, or a silence that had its effect. */
export interface Happening {
  day: Day;
  stage: string;
  act: Act | null;
  run: ClockRun | null;
}

const silenceKinds: Partial<Record<ClockRun['effect'], Kind>> = {
  'deemed-approved': 'deemed',
  bypass: 'bypassed',
  lapsed: 'lapsed',
  ended: 'term-over',
};

/** Acts and silences in one order; a silence of the same day came first. */
export function happenings(acts: readonly ToldAct[], runs: readonly ClockRun[]): Happening[] {
  const silences = runs.flatMap((run): Happening[] =>
    run.effectOn === null || !silenceKinds[run.effect]
      ? []
      : [{ day: run.effectOn, stage: run.stage, act: null, run }],
  );
  const recorded = acts.map(({ act, told }) => ({ day: told, stage: act.stage, act, run: null }));
  return [...silences, ...recorded].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
}

/** The outcome a happening brings, by the route of its day; undefined when that law knows none. */
export function outcomeOfHappening(
  route: Route | undefined,
  { stage, act, run }: Happening,
): Outcome | undefined {
  const found = stageOf(route, stage);
  if (act) return act.kind === 'outcome' ? outcomeOf(found, act.outcome) : undefined;
  const kind = run ? silenceKinds[run.effect] : undefined;
  return found?.outcomes.find((outcome) => outcome.kind === kind);
}

/** Place of the furthest stage that was taken; -1 before the first. */
export const furthest = (progress: Progress, route: Route): number =>
  route.stages.findLastIndex(({ code, anytime }) => !anytime && progress.standing.has(code));

/** The stage that carries the case into its running: the last required one that does not come back each year. */
export const lastGate = (route: Route, frame: CaseFrame): string | undefined =>
  route.stages.findLast((stage) => isRequired(stage, frame.level, new Set()) && !stage.repeats)?.code;

const closing: readonly Kind[] = ['refused', 'lapsed', 'term-over', 'ended'];

/** A new act opens a closed case again when it takes the closing stage, or one before it, anew; or when it signs. */
function reopens(progress: Progress, route: Route, frame: CaseFrame, stage: string): boolean {
  const { closed } = progress;
  const found = stageOf(route, stage);
  if (!closed || !found || found.repeats || !isRequired(found, frame.level, new Set())) return false;
  const place = (code: string) => route.stages.findIndex((other) => other.code === code);
  return place(stage) <= place(closed.stage) || stage === lastGate(route, frame);
}

/** A return sends the case back: that stage and all behind it are to be taken again. */
function takeBack(progress: Progress, route: Route, from: string): void {
  const at = route.stages.findIndex(({ code }) => code === from);
  for (const stage of route.stages.slice(Math.max(at, 0)))
    if (!stage.anytime) progress.standing.delete(stage.code);
}

/** Tells one outcome more. */
export function advance(
  progress: Progress,
  route: Route,
  frame: CaseFrame,
  happening: Happening,
  outcome: Outcome,
): void {
  const { stage, act, run } = happening;
  const day = act?.legalDate ?? happening.day;
  progress.ledTo.delete(stage);
  if (closing.includes(outcome.kind)) progress.closed = { kind: outcome.kind, stage };
  else if (outcome.kind === 'done' && reopens(progress, route, frame, stage)) progress.closed = null;
  if (outcome.kind === 'returned') takeBack(progress, route, outcome.leadsTo ?? stage);
  else {
    const by = act ? { act: act.id } : { clock: run?.clock ?? '' };
    progress.standing.set(stage, { kind: outcome.kind, outcome: outcome.code, day, by });
  }
  if (outcome.leadsTo !== undefined) progress.ledTo.add(outcome.leadsTo);
}
