import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { settleRecord } from './settle-record.ts';
import { lockCooperation, updateCooperation } from './store/cooperations.ts';

/** Takes the removal of a record back: it is as it was, published again when it was published. */
export async function restoreCooperation(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
): Promise<void> {
  const { governmentId } = actor;
  const cooperation = await lockCooperation(tx, governmentId, code);
  if (!cooperation?.removedAt) throw notFound();
  await updateCooperation(tx, governmentId, cooperation.id, { removedBecause: null }, clock.now());
  await settleRecord(tx, clock, governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.restore',
    subject: `cooperation:${code}`,
    outcome: 'done',
  });
}
