import type { Day } from '../calendar/days.ts';
import type { Stage } from '../law/shape.ts';
import { type Act, latestDay, standingActs } from './acts.ts';
import type { CaseState } from './fold-case.ts';
import { type CaseFrame, outcomeOf, routeAt, stageOf } from './route.ts';

/** A letter that was made for a case: its template and the day it bears. */
export interface MadeLetter {
  template: string;
  day: Day;
}

/** A stage that somebody else must end, with no term of the law on it, and since when it waits for them. */
export interface AwaitedStage {
  stage: string;
  since: Day;
}

const own = ['region', 'head-of-region', 'region-or-partner', 'parties'];
const isOurs = ({ actor }: Stage) => own.includes(actor);

/** The day the matter left the office's hands: handed over with a letter, or passed on by another office. */
function handedOver(frame: CaseFrame, acts: readonly Act[]): Day | undefined {
  const last = acts.findLast(({ kind }) => kind === 'outcome');
  if (!last) return undefined;
  const stage = stageOf(routeAt(frame, last.legalDate), last.stage);
  const outcome = outcomeOf(stage, last.outcome);
  const passedOn = stage && outcome?.kind === 'done' && (!isOurs(stage) || outcome.code === 'sent');
  return passedOn ? latestDay(last) : undefined;
}

const isClosed = ({ status }: CaseState) => status !== 'under-way' && status !== 'running';

/**
 * Stages that wait for somebody else. What has a term from its receipt is told by its clock; here are those for which
 * the law sets none: a ministry's verification after the plan was sent, a response that a letter asked for.
 */
export function awaitedStages(
  frame: CaseFrame,
  recorded: readonly Act[],
  letters: readonly MadeLetter[],
  state: CaseState,
  today: Day,
): AwaitedStage[] {
  const acts = standingActs(recorded).filter(({ legalDate }) => legalDate <= today);
  if (acts.length === 0 || isClosed(state)) return [];
  const route = routeAt(frame, today);
  const over = handedOver(frame, acts);
  return state.next.flatMap((code): AwaitedStage[] => {
    const stage = stageOf(route, code);
    if (!stage || stage.starts.some(({ on }) => on === 'receipt')) return [];
    if (!isOurs(stage)) return over === undefined ? [] : [{ stage: code, since: over }];
    const answered = acts.findLast((act) => act.stage === code)?.legalDate ?? '';
    const asked = letters
      .filter(({ template, day }) => stage.needs.includes(template) && day <= today && day >= answered)
      .map(({ day }) => day)
      .sort()
      .at(-1);
    return asked === undefined ? [] : [{ stage: code, since: asked }];
  });
}
