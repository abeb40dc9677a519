import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { lockForChange } from './lock-for-change.ts';
import { reasonNeeded } from './refusals.ts';
import { settleRecord } from './settle-record.ts';
import { updateCooperation } from './store/cooperations.ts';

/** Removes a record from the register, with a reason. Its code is never given again, and it can be taken back. */
export async function removeCooperation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { code, reason }: { code: string; reason: string },
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await lockForChange(tx, actor, code);
  if (reason.trim() === '') throw reasonNeeded();
  await updateCooperation(tx, governmentId, cooperation.id, { removedBecause: reason.trim() }, clock.now());
  await settleRecord(tx, clock, governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.remove',
    subject: `cooperation:${code}`,
    outcome: 'done',
    detail: { reason: reason.trim() },
  });
}
