import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { holdersOf, officesOf } from './holders.ts';

/** Each office that signs, and the last day its last holder holds it; null while no end is recorded. */
export async function lastHolders(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<{ office: string; until: string | null }[]> {
  const holders = holdersOf(await listSettingActs(tx, governmentId));
  return officesOf(holders).map((office) => {
    const ends = holders.filter((holder) => holder.office === office).map(({ to }) => to);
    return { office, until: ends.includes(null) ? null : (ends.toSorted().at(-1) ?? null) };
  });
}
