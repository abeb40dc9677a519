import type { GovernmentActor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { type AlertRule, alertRules } from './alert.ts';
import { indexAlerts } from './list-alerts.ts';

/** How many alerts of each rule an office has on the day, also those set aside; rules without any left out. */
export async function countAlerts(
  house: Pick<House, 'database' | 'clock'>,
  actor: GovernmentActor,
): Promise<{ rule: AlertRule; count: number }[]> {
  const { marks } = await indexAlerts(house, actor);
  return alertRules
    .map((rule) => ({ rule, count: marks.filter((mark) => mark.rule === rule).length }))
    .filter(({ count }) => count > 0);
}
