import type { Day } from '../calendar/days.ts';
import type { ClockRule, Stage } from '../law/shape.ts';
import type { Act } from './acts.ts';
import { type CaseFrame, completes, type Route, routeAt, stageOf, startsOf } from './route.ts';

/** A clock set going by an act. */
export interface ClockStart {
  act: Act;
  stage: Stage;
  route: Route;
  rule: ClockRule;
  /** Stage whose outcome stops it. */
  until: string;
  /** Day it is counted from. */
  from: Day;
}

const begins = (frame: CaseFrame, act: Act, on: string): boolean =>
  on === 'receipt' ? act.kind === 'receipt' : on === 'done' && completes(frame, act);

const ruleOf = (route: Route, clock: string, day: Day): ClockRule | undefined => {
  const rule = route.set.clocks.find(({ id }) => id === clock);
  return rule && (rule.since ?? '') <= day ? rule : undefined;
};

/** The clocks an act sets going by the law of its day. */
function startsBy(frame: CaseFrame, act: Act): ClockStart[] {
  const route = routeAt(frame, act.legalDate);
  const stage = stageOf(route, act.stage);
  if (!route || !stage) return [];
  return startsOf(stage, frame.level)
    .filter(({ on }) => begins(frame, act, on))
    .flatMap(({ clock, until }) => {
      const rule = ruleOf(route, clock, act.legalDate);
      return rule
        ? [{ act, stage, route, rule, until: until ?? stage.code, from: act.validFrom ?? act.legalDate }]
        : [];
    });
}

/** Every start of a clock by the acts that stand, in their order. */
export const clockStarts = (frame: CaseFrame, acts: readonly Act[]): ClockStart[] =>
  acts.flatMap((act) => startsBy(frame, act));

/** The clocks that count from the due day of another, as the notice of extension from the end of the term. */
export function startsByDue(frame: CaseFrame, start: ClockStart, due: Day): ClockStart[] {
  return startsOf(start.stage, frame.level)
    .filter(({ on, of }) => on === 'due' && of === start.rule.id)
    .flatMap(({ clock, until }) => {
      const rule = ruleOf(start.route, clock, start.act.legalDate);
      return rule ? [{ ...start, rule, until: until ?? start.stage.code, from: due }] : [];
    });
}
