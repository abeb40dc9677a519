import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { settleRecord } from './settle-record.ts';
import { lockCooperation, updateCooperation } from './store/cooperations.ts';

/** Puts a cooperation into the published edition, or takes it out. */
export async function setPublished(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  published: boolean,
): Promise<void> {
  const cooperation = await lockCooperation(tx, actor.governmentId, code);
  if (!cooperation || cooperation.removedAt || cooperation.mergedInto !== null) throw notFound();
  if (cooperation.published === published) return;
  await updateCooperation(tx, actor.governmentId, cooperation.id, { published }, clock.now());
  await settleRecord(tx, clock, actor.governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: published ? 'cooperation.publish' : 'cooperation.withdraw',
    subject: `cooperation:${code}`,
    outcome: 'done',
  });
}
