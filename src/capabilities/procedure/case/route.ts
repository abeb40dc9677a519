import type { Day } from '../calendar/days.ts';
import type { WorkingCalendar } from '../calendar/working-days.ts';
import { type Law, ruleSetAt } from '../law/read-law.ts';
import type { Outcome, RuleSet, Stage } from '../law/shape.ts';
import { type Act, latestDay } from './acts.ts';

export type GovernmentLevel = 'province' | 'regency-or-city';

/** What a case is judged by, besides its acts. */
export interface CaseFrame {
  path: string;
  level: GovernmentLevel;
  law: Law;
  calendar: WorkingCalendar;
  /** The day whose law the answers of an old case were judged by; absent = the day it was opened. */
  answeredFor?: Day;
}

/** The stages of a path for one level of government under the law of one day. */
export interface Route {
  set: RuleSet;
  stages: readonly Stage[];
}

const forLevel = (levels: readonly GovernmentLevel[] | undefined, level: GovernmentLevel): boolean =>
  levels === undefined || levels.includes(level);

function routeIn(set: RuleSet, path: string, level: GovernmentLevel): Route | undefined {
  const found = set.paths.find(({ code }) => code === path);
  if (!found) return undefined;
  const byCode = new Map(set.stages.map((stage) => [stage.code, stage]));
  const stages = found.stages.flatMap((code) => byCode.get(code) ?? []);
  return { set, stages: stages.filter((stage) => forLevel(stage.levels, level)) };
}

// A rule set never changes, and telling one case asks for its route a hundred times.
const routesOf = new WeakMap<RuleSet, Map<string, Route | undefined>>();

/** The route of a case on a day; undefined where the law here does not reach or does not know the path. */
export function routeAt({ law, path, level }: CaseFrame, day: Day): Route | undefined {
  const set = ruleSetAt(law, day);
  if (!set) return undefined;
  const known = routesOf.get(set) ?? new Map<string, Route | undefined>();
  routesOf.set(set, known);
  const key = `${level} ${path}`;
  if (!known.has(key)) known.set(key, routeIn(set, path, level));
  return known.get(key);
}

export const stageOf = (route: Route | undefined, code: string): Stage | undefined =>
  route?.stages.find((stage) => stage.code === code);

export const outcomeOf = (stage: Stage | undefined, code: string | undefined): Outcome | undefined =>
  stage?.outcomes.find((outcome) => outcome.code === code);

/** Whether a stage must be taken by this level, or because an outcome led to it. */
export function isRequired(stage: Stage, level: GovernmentLevel, ledTo: ReadonlySet<string>): boolean {
  if (stage.anytime) return false;
  return !stage.optional || stage.requiredFor?.includes(level) === true || ledTo.has(stage.code);
}

/** The clocks a stage starts for this level. */
export const startsOf = (stage: Stage, level: GovernmentLevel): Stage['starts'] =>
  stage.starts.filter((start) => forLevel(start.levels, level));

/** The rule sets an act may fall under: more than one when no day is known and the law changed meanwhile. */
export function regimesOf({ law }: CaseFrame, act: Act): readonly RuleSet[] {
  const first = ruleSetAt(law, act.legalDate);
  const later = law.filter(({ from }) => from > act.legalDate && from <= latestDay(act));
  return first ? [first, ...later] : later;
}

/** What an act did to its stage, by the law of its day; undefined for receipts, pauses, and what that law does not know. */
export function kindOf(frame: CaseFrame, act: Act): Outcome['kind'] | undefined {
  if (act.kind !== 'outcome') return undefined;
  const on = (day: Day) => outcomeOf(stageOf(routeAt(frame, day), act.stage), act.outcome)?.kind;
  return on(act.legalDate) ?? on(latestDay(act));
}

export const completes = (frame: CaseFrame, act: Act): boolean => kindOf(frame, act) === 'done';
