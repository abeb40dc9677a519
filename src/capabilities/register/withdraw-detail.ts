import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { lockForChange } from './lock-for-change.ts';
import { reasonNeeded } from './refusals.ts';
import { settleRecord } from './settle-record.ts';
import { updateCooperation } from './store/cooperations.ts';
import { setWithdrawn, type WithdrawableDetail } from './store/details.ts';

export interface Withdrawal {
  code: string;
  kind: WithdrawableDetail;
  id: number;
  reason: string;
}

/**
 * Takes an act, a party, an instrument or an amount of money that was recorded wrongly out of a record. It stays
 * in the database and in the history; the status is folded again without it.
 */
export async function withdrawDetail(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { code, kind, id, reason }: Withdrawal,
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await lockForChange(tx, actor, code);
  if (reason.trim() === '') throw reasonNeeded();
  const detail = { kind, id, cooperationId: cooperation.id };
  if (!(await setWithdrawn(tx, governmentId, detail, reason.trim()))) throw notFound();
  await updateCooperation(tx, governmentId, cooperation.id, {}, clock.now());
  await settleRecord(tx, clock, governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: `cooperation.withdraw-${kind}`,
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { [kind]: id, reason: reason.trim() },
  });
}
