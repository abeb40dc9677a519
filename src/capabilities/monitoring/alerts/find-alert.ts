import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type ShownAlert, showAlerts } from './list-alerts.ts';

/** A cooperation's code stands second in the key of its alerts: "dormant:3372-001". */
const codeIn = (key: string): string | null => /^[a-z-]+:(\d{4}-\d+)(:|$)/.exec(key)?.[1] ?? null;

/** The alert of a key if it holds today in this office; what was recorded meanwhile has ended it. */
export async function findAlert(
  tx: GovernmentTransaction,
  house: Pick<House, 'clock'>,
  actor: GovernmentActor,
  key: string,
): Promise<ShownAlert | undefined> {
  const [found] = await showAlerts(tx, house, actor, [{ key, cooperation: codeIn(key) }]);
  return found;
}
