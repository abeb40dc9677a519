import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type AlertAct, listNewestAlertActs } from '../store/alert-acts.ts';

export interface Aside {
  /** Last day it stays aside. */
  until: string;
  reason: string;
}

/** An alert stays aside through the day that was named, and comes back by itself after it. */
export const isAside = ({ kind, until }: Pick<AlertAct, 'kind' | 'until'>, day: string): boolean =>
  kind === 'set-aside' && until !== null && until >= day;

/** What is set aside on a day, by the key of the alert. */
export async function asidesOf(
  tx: GovernmentTransaction,
  governmentId: number,
  day: string,
): Promise<ReadonlyMap<string, Aside>> {
  const acts = await listNewestAlertActs(tx, governmentId);
  return new Map(
    acts
      .filter((act) => isAside(act, day))
      .map(({ key, until, reason }) => [key, { until: until ?? '', reason }]),
  );
}
