import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listActivities } from '../activities/list-activities.ts';
import { findPlan } from '../store/annual-plans.ts';
import { type CooperationInShort, findCooperationOf } from '../store/led-cooperations.ts';
import { listPlanLineChoices } from '../store/plan-line-choices.ts';
import { type AnnualPlan, emptyPlan } from './annual-plan.ts';
import { outcomeOf, type PlanOutcome } from './plan-outcome.ts';

export interface PlanView {
  cooperation: CooperationInShort;
  year: number;
  /** 0 = nothing was saved yet. */
  version: number;
  content: AnnualPlan;
  outcome: PlanOutcome;
}

/** The annual plan of a cooperation and year, beside what was recorded of it. */
export async function viewPlan(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { code, year }: { code: string; year: number },
): Promise<PlanView> {
  const { governmentId } = actor;
  const cooperation = await findCooperationOf(tx, governmentId, code);
  if (!cooperation) throw notFound();
  const plan = await findPlan(tx, governmentId, cooperation.id, year);
  const content = plan?.content ?? emptyPlan;
  const listed = await listActivities(tx, actor, { code: cooperation.code });
  const ofYear = await listActivities(tx, actor, { code: cooperation.code, year });
  const ids = listed.map(({ activity }) => activity.id);
  const outcome = outcomeOf({
    year,
    lines: content.lines,
    listed,
    choices: await listPlanLineChoices(tx, governmentId, ids),
    ofYear: new Set(ofYear.map(({ activity }) => activity.id)),
    day: today(clock),
  });
  return { cooperation, year, version: plan?.number ?? 0, content, outcome };
}
