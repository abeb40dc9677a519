import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from '../activities/act-parts.ts';
import { notAllowed } from '../refusals.ts';
import { mayRun } from '../rules.ts';
import { findActivity } from '../store/activities.ts';
import { findPlan } from '../store/annual-plans.ts';
import { findCooperationOf } from '../store/led-cooperations.ts';
import { insertPlanLineChoice } from '../store/plan-line-choices.ts';
import type { PlanLineChoice } from './plan-outcome.ts';

/** "2017 abc" -> the line of a plan; "none" -> in no plan; undefined when nothing was chosen. */
export function readPlanLine(text: string): PlanLineChoice | undefined {
  if (text === 'none') return { year: null, line: null };
  const [, year, line] = /^(\d{4}) (\S{1,40})$/.exec(text) ?? [];
  return year === undefined || line === undefined ? undefined : { year: Number(year), line };
}

/** The same in the other direction, for a form. */
export const planLineText = ({ year, line }: PlanLineChoice): string =>
  year === null ? 'none' : `${year} ${line}`;

const choose = {
  id: 'Pilih baris rencana, atau nyatakan tidak dalam rencana',
  en: 'Choose a line of a plan, or say that it is in none',
};
const gone = {
  id: 'Baris ini sudah tidak ada dalam rencana; pilih yang lain',
  en: 'This line is no longer in the plan; choose another',
};

/** Says which line of the annual plan an activity carries out, or that it is in none. The newest choice counts. */
export async function choosePlanLine(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { activityId, choice }: { activityId: number; choice: PlanLineChoice | undefined },
): Promise<void> {
  const { governmentId } = actor;
  const activity = await findActivity(tx, governmentId, activityId);
  if (!activity) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if (!choice) throw invalid('planLine', choose);
  const { year, line } = choice;
  const cooperation = await findCooperationOf(tx, governmentId, activity.cooperation.code);
  const plan =
    year === null || !cooperation ? undefined : await findPlan(tx, governmentId, cooperation.id, year);
  if (year !== null && !plan?.content.lines.some(({ key }) => key === line)) throw invalid('planLine', gone);
  await insertPlanLineChoice(tx, governmentId, activityId, choice, { at: clock.now(), by: actorName(actor) });
  await recordEntry(tx, clock, actor, {
    action: 'activity.choose-plan-line',
    subject: `activity:${activityId}`,
    outcome: 'done',
    detail: { cooperation: activity.cooperation.code, year, line },
  });
}
