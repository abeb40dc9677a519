import type { Day } from '../calendar/days.ts';
import type { Outcome, Stage } from '../law/shape.ts';
import { type Act, standingActs } from './acts.ts';
import { type ClockRun, clockRuns } from './clock-runs.ts';
import { type Irregularity, irregularitiesOfAct } from './irregularities.ts';
import { type MissingPaper, missingPapers } from './missing-papers.ts';
import {
  advance,
  beginning,
  furthest,
  happenings,
  lastGate,
  outcomeOfHappening,
  type Progress,
  type StageStanding,
} from './progress.ts';
import { type CaseFrame, isRequired, type Route, routeAt } from './route.ts';

export const caseStatuses = [
  'not-begun',
  'under-way',
  'running',
  'refused',
  'lapsed',
  'term-over',
  'ended',
] as const;
export type CaseStatus = (typeof caseStatuses)[number];

export interface StageView {
  code: string;
  /** `not-recorded`: a later stage was taken and nothing says that this one was. */
  state: Outcome['kind'] | 'next' | 'to-come' | 'not-recorded' | 'not-needed';
  standing: StageStanding | null;
}

export interface CaseState {
  status: CaseStatus;
  /** The regime of the next step. */
  regime: string | null;
  stages: StageView[];
  /** Stages that may be taken now: the first required one and the optional ones before it. */
  next: string[];
  /** Stages that come back while the cooperation runs. */
  recurring: string[];
  /** What may come at any time: travel, grants, goods, disputes. */
  anytime: string[];
  clocks: ClockRun[];
  missing: MissingPaper[];
  irregular: Irregularity[];
}

function statusOf(progress: Progress, route: Route | undefined, frame: CaseFrame): CaseStatus {
  const closed = caseStatuses.find((status) => status === progress.closed?.kind);
  if (closed) return closed;
  if (progress.standing.size === 0 && progress.ledTo.size === 0) return 'not-begun';
  const gate = route && lastGate(route, frame);
  return gate !== undefined && progress.standing.has(gate) ? 'running' : 'under-way';
}

/** A stage that is taken only when an outcome leads to it: the letter after silence, the way past the governor. */
const isDetour = (route: Route, stage: Stage): boolean =>
  stage.optional &&
  route.stages.some(({ outcomes }) => outcomes.some(({ leadsTo }) => leadsTo === stage.code));

/** Where the last outcome led; else the next required stage, with the optional ones on the way. After a lapse, that stage anew. */
function nextStages(
  progress: Progress,
  route: Route | undefined,
  frame: CaseFrame,
  status: CaseStatus,
): string[] {
  if (!route) return [];
  if (status === 'lapsed') return progress.closed ? [progress.closed.stage] : [];
  if (status !== 'not-begun' && status !== 'under-way' && status !== 'running') return [];
  const offered = (stage: Stage) =>
    !stage.repeats &&
    !stage.anytime &&
    (isRequired(stage, frame.level, progress.ledTo) || !isDetour(route, stage));
  const ahead = route.stages.slice(furthest(progress, route) + 1).filter(offered);
  const ledTo = ahead.filter(({ code }) => progress.ledTo.has(code));
  if (ledTo.length > 0) return ledTo.map(({ code }) => code);
  const at = ahead.findIndex((stage) => isRequired(stage, frame.level, progress.ledTo));
  return (at === -1 ? ahead : ahead.slice(0, at + 1)).map(({ code }) => code);
}

function stageViews(
  progress: Progress,
  route: Route,
  frame: CaseFrame,
  next: readonly string[],
): StageView[] {
  const far = furthest(progress, route);
  return route.stages.map((stage, at) => {
    const standing = progress.standing.get(stage.code) ?? null;
    if (standing) return { code: stage.code, state: standing.kind, standing };
    if (stage.anytime) return { code: stage.code, state: 'not-needed', standing };
    const behind = isRequired(stage, frame.level, progress.ledTo) ? 'not-recorded' : 'not-needed';
    return {
      code: stage.code,
      state: next.includes(stage.code) ? 'next' : at < far ? behind : 'to-come',
      standing,
    };
  });
}

const codesOf = (route: Route | undefined, wanted: (stage: Stage) => boolean): string[] =>
  (route?.stages ?? []).filter(wanted).map(({ code }) => code);

/**
 * The state of a case as its recorded acts make it: nothing is stored that this does not give. `recorded` is in
 * the order of recording; each act and each silence is judged by the law of its own day.
 */
export function foldCase(frame: CaseFrame, recorded: readonly Act[], today: Day): CaseState {
  const acts = standingActs(recorded);
  const clocks = clockRuns(frame, acts, today);
  const progress = beginning();
  const irregular: Irregularity[] = [];
  for (const happening of happenings(acts, clocks)) {
    const route = routeAt(frame, happening.day);
    if (happening.act) irregular.push(...irregularitiesOfAct(frame, happening.act, progress, clocks));
    const outcome = outcomeOfHappening(route, happening);
    if (route && outcome && happening.day <= today) advance(progress, route, frame, happening, outcome);
  }
  const route = routeAt(frame, today);
  const status = statusOf(progress, route, frame);
  const next = nextStages(progress, route, frame, status);
  return {
    status,
    regime: route?.set.code ?? null,
    stages: route ? stageViews(progress, route, frame, next) : [],
    next,
    recurring: status === 'running' ? codesOf(route, ({ repeats, anytime }) => repeats && !anytime) : [],
    anytime: codesOf(route, ({ anytime }) => anytime),
    clocks,
    missing: missingPapers(frame, acts, progress, next, today),
    irregular,
  };
}
