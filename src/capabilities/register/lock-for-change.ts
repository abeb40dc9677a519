import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mustMayRead } from './agency-place.ts';
import { takenOver } from './refusals.ts';
import { mayChange } from './review.ts';
import { lockCooperation } from './store/cooperations.ts';
import type { Cooperation } from './store/rows.ts';

/**
 * The record of this code, locked until the transaction ends. Refuses `not-found` for one that is removed, merged or
 * not the reader's to see, and `not-allowed` to a reporter whose record the unit has taken over.
 */
export async function lockForChange(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<Cooperation> {
  const cooperation = await lockCooperation(tx, actor.governmentId, code);
  if (!cooperation || cooperation.removedAt || cooperation.mergedInto !== null) throw notFound();
  await mustMayRead(tx, actor, cooperation);
  if (!mayChange(actor, cooperation)) throw takenOver();
  return cooperation;
}
