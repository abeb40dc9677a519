import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Activity } from '../store/activities.ts';
import { listPlansOf } from '../store/annual-plans.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { listPlanLineChoices } from '../store/plan-line-choices.ts';
import type { PlanLine } from './annual-plan.ts';
import { linesByLikeness } from './likeness.ts';
import type { PlanLineChoice } from './plan-outcome.ts';

export interface YearlyLine {
  year: number;
  line: PlanLine;
  title: string;
}

/** What is known of an activity and its plans. */
export interface ActivityPlan {
  /** Undefined: nobody was asked yet. */
  choice: PlanLineChoice | undefined;
  /** The line that was chosen, while its plan still has it. */
  chosen: YearlyLine | undefined;
  /** Every line of the plans of its cooperation, the likeliest for its title first. */
  lines: YearlyLine[];
  /** How many of them are likely. */
  likely: number;
}

/** Every line of the plans of a cooperation, of the latest year first. */
export async function listYearlyLines(
  tx: GovernmentTransaction,
  governmentId: number,
  cooperationId: number,
): Promise<YearlyLine[]> {
  const plans = await listPlansOf(tx, governmentId, cooperationId);
  return plans.flatMap(({ year, content }) =>
    content.lines.map((line) => ({ year, line, title: line.title })),
  );
}

/** The line of a plan an activity carries out, and those that could be meant. */
export async function viewActivityPlan(
  tx: GovernmentTransaction,
  governmentId: number,
  activity: Pick<Activity, 'id' | 'title' | 'cooperation'>,
): Promise<ActivityPlan> {
  const cooperation = await findCooperationOf(tx, governmentId, activity.cooperation.code);
  const all = cooperation ? await listYearlyLines(tx, governmentId, cooperation.id) : [];
  const choice = (await listPlanLineChoices(tx, governmentId, [activity.id])).get(activity.id);
  return {
    choice,
    chosen: all.find(({ year, line }) => year === choice?.year && line.key === choice.line),
    ...linesByLikeness(activity.title, all),
  };
}
