import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Locator } from './facts.ts';
import { lockForChange } from './lock-for-change.ts';
import { settleRecord } from './settle-record.ts';
import { listClaims, setStanding } from './store/claims.ts';
import { updateCooperation } from './store/cooperations.ts';

/**
 * Withdraws the live claims of a cooperation that carry this locator, because what they were told from no longer
 * stands. They stay on record as withdrawn, and no longer count as evidence.
 */
export async function withdrawClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  locator: Locator,
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await lockForChange(tx, actor, code);
  const about = { cooperationId: cooperation.id };
  const claims = (await listClaims(tx, governmentId, about)).filter(
    (claim) =>
      claim.standing === 'live' &&
      Object.entries(locator).every(([name, value]) => claim.locator[name] === value),
  );
  if (claims.length === 0) return;
  await setStanding(
    tx,
    governmentId,
    claims.map(({ id }) => id),
    'withdrawn',
  );
  await updateCooperation(tx, governmentId, cooperation.id, {}, clock.now());
  await settleRecord(tx, clock, governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.withdraw-claims',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { ...locator, claims: claims.length },
  });
}
