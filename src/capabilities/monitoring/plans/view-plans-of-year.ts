import type { GovernmentActor } from '#kernel/actor.ts';
import { type Clock, today } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listActivities } from '../activities/list-activities.ts';
import { listPlansOfYear, type PlannedOfCooperation } from '../store/annual-plans.ts';
import { listActivitiesOfPlan, listPlanLineChoices } from '../store/plan-line-choices.ts';
import { outcomeOf, type People, type PlanOutcome, peopleIn, type Spent, spentOn } from './plan-outcome.ts';

export interface PlanOfCooperation extends PlannedOfCooperation {
  outcome: PlanOutcome;
  /** Of everything carried out, within the plan and outside it. */
  spent: Spent;
  people: People;
}

/** The annual plans of an office in one year, each beside what was recorded of it. */
export async function viewPlansOfYear(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  year: number,
): Promise<PlanOfCooperation[]> {
  const { governmentId } = actor;
  const dated = await listActivities(tx, actor, { year });
  const ofYear = new Set(dated.map(({ activity }) => activity.id));
  const others = (await listActivitiesOfPlan(tx, governmentId, year)).filter((id) => !ofYear.has(id));
  const listed = [...dated, ...(others.length > 0 ? await listActivities(tx, actor, { ids: others }) : [])];
  const choices = await listPlanLineChoices(
    tx,
    governmentId,
    listed.map(({ activity }) => activity.id),
  );
  const byCode = Map.groupBy(listed, ({ activity }) => activity.cooperation.code);
  const day = today(clock);
  return (await listPlansOfYear(tx, governmentId, year)).map((plan) => {
    const lines = plan.content?.lines ?? [];
    const outcome = outcomeOf({ year, lines, listed: byCode.get(plan.code) ?? [], choices, ofYear, day });
    const all = [...outcome.lines.flatMap(({ activities }) => activities), ...outcome.unplanned];
    return { ...plan, outcome, spent: spentOn(all), people: peopleIn(all) };
  });
}
