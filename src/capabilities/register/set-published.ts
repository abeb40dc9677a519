import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { lockForChange } from './lock-for-change.ts';
import { reviewFirst } from './refusals.ts';
import { isUnreviewed } from './review.ts';
import { settleRecord } from './settle-record.ts';
import { updateCooperation } from './store/cooperations.ts';

/** Puts a cooperation into the published edition, or takes it out. */
export async function setPublished(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  code: string,
  published: boolean,
): Promise<void> {
  const cooperation = await lockForChange(tx, actor, code);
  if (cooperation.published === published) return;
  if (published && isUnreviewed(cooperation)) throw reviewFirst();
  await updateCooperation(tx, actor.governmentId, cooperation.id, { published }, clock.now());
  await settleRecord(tx, clock, actor.governmentId, cooperation.id);
  await recordEntry(tx, clock, actor, {
    action: published ? 'cooperation.publish' : 'cooperation.withdraw',
    subject: `cooperation:${code}`,
    outcome: 'done',
  });
}
