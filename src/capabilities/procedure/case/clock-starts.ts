import type { Day } from '../calendar/days.ts';
import type { ClockRule, Stage } from '../law/shape.ts';
import { type Act, latestDay } from './acts.ts';
import { type CaseFrame, completes, type Route, routeAt, stageOf, startsOf } from './route.ts';

/** A clock set going by an act. */
export interface ClockStart {
  act: Act;
  stage: Stage;
  route: Route;
  rule: ClockRule;
  /** Stage whose outcome stops it. */
  until: string;
  /** Day it is counted from; of an imprecise date the first it may be. */
  from: Day;
  /** The last day it may be counted from, and the rule of that day: another one only across a change of the law. */
  latestFrom: Day;
  latestRule: ClockRule;
}

const begins = (frame: CaseFrame, act: Act, on: string): boolean =>
  on === 'receipt' ? act.kind === 'receipt' : on === 'done' && completes(frame, act);

const ruleOf = (route: Route, clock: string, day: Day): ClockRule | undefined => {
  const rule = route.set.clocks.find(({ id }) => id === clock);
  return rule && (rule.since ?? '') <= day ? rule : undefined;
};

/** The rule of a clock on a day, if the act's stage starts it by the law of that day. */
function startedRule(frame: CaseFrame, act: Act, clock: string, day: Day): ClockRule | undefined {
  const route = routeAt(frame, day);
  const stage = stageOf(route, act.stage);
  const starts = stage && startsOf(stage, frame.level).some((start) => start.clock === clock);
  return route && starts ? ruleOf(route, clock, day) : undefined;
}

/** The clocks an act sets going by the law of its day; of an imprecise one only those it starts whichever day it was. */
function startsBy(frame: CaseFrame, act: Act): ClockStart[] {
  const route = routeAt(frame, act.legalDate);
  const stage = stageOf(route, act.stage);
  if (!route || !stage) return [];
  const latest = latestDay(act);
  return startsOf(stage, frame.level)
    .filter(({ on }) => begins(frame, act, on))
    .flatMap(({ clock, until }) => {
      const rule = ruleOf(route, clock, act.legalDate);
      const latestRule = startedRule(frame, act, clock, latest);
      const from = act.validFrom ?? act.legalDate;
      const latestFrom = act.validFrom ?? latest;
      return rule && latestRule
        ? [{ act, stage, route, rule, until: until ?? stage.code, from, latestFrom, latestRule }]
        : [];
    });
}

/** Every start of a clock by the acts that stand, in their order. */
export const clockStarts = (frame: CaseFrame, acts: readonly Act[]): ClockStart[] =>
  acts.flatMap((act) => startsBy(frame, act));

/** The clocks that count from the due day of another, as the notice of extension from the end of the term. */
export function startsByDue(frame: CaseFrame, start: ClockStart, due: Day, latestDue: Day): ClockStart[] {
  return startsOf(start.stage, frame.level)
    .filter(({ on, of }) => on === 'due' && of === start.rule.id)
    .flatMap(({ clock, until }) => {
      const rule = ruleOf(start.route, clock, start.act.legalDate);
      if (!rule) return [];
      const days = { from: due, latestFrom: latestDue };
      return [{ ...start, ...days, rule, latestRule: rule, until: until ?? start.stage.code }];
    });
}
