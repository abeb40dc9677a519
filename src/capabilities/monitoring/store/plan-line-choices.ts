import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { PlanLineChoice } from '../plans/plan-outcome.ts';

/** The newest choice for each of these activities; of those nobody was asked about, none. */
export async function listPlanLineChoices(
  tx: GovernmentTransaction,
  governmentId: number,
  activityIds: readonly number[],
): Promise<Map<number, PlanLineChoice>> {
  const { rows } = await sql<PlanLineChoice & { activityId: number }>`
    select distinct on (activity_id) activity_id as "activityId", year, line from monitoring.plan_line_choice
    where government_id = ${governmentId} and activity_id = any (${activityIds}::bigint[])
    order by activity_id, id desc`.execute(tx);
  return new Map(rows.map(({ activityId, year, line }) => [activityId, { year, line }]));
}

/** Ids of the activities whose newest choice is a line of this year's plan. */
export async function listActivitiesOfPlan(
  tx: GovernmentTransaction,
  governmentId: number,
  year: number,
): Promise<number[]> {
  const { rows } = await sql<{ id: number }>`
    select c.activity_id as id from monitoring.plan_line_choice c
    where c.government_id = ${governmentId} and c.year = ${year}
      and not exists (select from monitoring.plan_line_choice later where later.government_id = ${governmentId}
        and later.activity_id = c.activity_id and later.id > c.id)`.execute(tx);
  return rows.map(({ id }) => id);
}

export async function insertPlanLineChoice(
  tx: GovernmentTransaction,
  governmentId: number,
  activityId: number,
  { year, line }: PlanLineChoice,
  { at, by }: { at: Date; by: string },
): Promise<void> {
  await sql`
    insert into monitoring.plan_line_choice (government_id, activity_id, year, line, at, by)
    values (${governmentId}, ${activityId}, ${year}, ${line}, ${at}, ${by})`.execute(tx);
}
