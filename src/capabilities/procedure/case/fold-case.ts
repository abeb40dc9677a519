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
import { type CaseFrame, isRequired, type Route, regimesOf, routeAt } from './route.ts';
import { inTellingOrder } from './telling-order.ts';

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

/** The stages of a regime that governed steps of this case and has passed, as they stood when it last did. */
export interface EarlierStages {
  regime: string;
  stages: StageView[];
}

/** An act of which no day is known, so that nobody can say which of these regimes governed it. */
export interface UncertainRegime {
  act: string;
  stage: string;
  regimes: string[];
}

export interface CaseState {
  status: CaseStatus;
  /** The regime of the next step. */
  regime: string | null;
  stages: StageView[];
  /** The same by the earlier law, the oldest first: a case of 2012 went the way of 2012. */
  earlier: EarlierStages[];
  uncertain: UncertainRegime[];
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

/** How far the case had come under each regime, told along with it. */
type Passed = Map<string, { route: Route; progress: Progress }>;

const copyOf = ({ standing, ledTo, closed }: Progress): Progress => ({
  standing: new Map(standing),
  ledTo: new Set(ledTo),
  closed,
});

/** The regimes before today's; also the one an old case was opened for, when nothing of its time is recorded yet. */
function earlierStages(frame: CaseFrame, passed: Passed, today: Day): EarlierStages[] {
  const { answeredFor = today, law } = frame;
  const asked = routeAt(frame, answeredFor);
  const all = new Map(passed);
  if (asked && !all.has(asked.set.code)) all.set(asked.set.code, { route: asked, progress: beginning() });
  const now = routeAt(frame, today)?.set.code;
  return law.flatMap(({ code }) => {
    const found = code === now ? undefined : all.get(code);
    return found ? [{ regime: code, stages: stageViews(found.progress, found.route, frame, []) }] : [];
  });
}

/**
 * The state of a case as its recorded acts make it: nothing is stored that this does not give. `recorded` is in
 * the order of recording; each act and each silence is judged by the law of its own day.
 */
export function foldCase(frame: CaseFrame, recorded: readonly Act[], today: Day): CaseState {
  const acts = standingActs(recorded);
  const clocks = clockRuns(frame, acts, today);
  const progress = beginning();
  const irregular: Irregularity[] = [];
  const passed: Passed = new Map();
  for (const happening of happenings(inTellingOrder(frame, acts), clocks)) {
    const route = routeAt(frame, happening.day);
    if (happening.act) irregular.push(...irregularitiesOfAct(frame, happening.act, progress, clocks));
    const outcome = outcomeOfHappening(route, happening);
    if (!route || !outcome || happening.day > today) continue;
    advance(progress, route, frame, happening, outcome);
    passed.set(route.set.code, { route, progress: copyOf(progress) });
  }
  const route = routeAt(frame, today);
  const status = statusOf(progress, route, frame);
  const next = nextStages(progress, route, frame, status);
  return {
    status,
    regime: route?.set.code ?? null,
    stages: route ? stageViews(progress, route, frame, next) : [],
    earlier: earlierStages(frame, passed, today),
    uncertain: acts.flatMap((act) => {
      const regimes = regimesOf(frame, act).map(({ code }) => code);
      return regimes.length > 1 ? [{ act: act.id, stage: act.stage, regimes }] : [];
    }),
    next,
    recurring: status === 'running' ? codesOf(route, ({ repeats, anytime }) => repeats && !anytime) : [],
    anytime: codesOf(route, ({ anytime }) => anytime),
    clocks,
    missing: missingPapers(frame, acts, progress, next, today),
    irregular,
  };
}
