import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mustMayRead } from './agency-place.ts';
import { type CooperationRecord, findRecord } from './find-record.ts';
import { findCooperation, findCooperationById } from './store/cooperations.ts';

/**
 * An office's own view of one cooperation, published or not. A merged one leads to the one that was kept; removed
 * ones, those of other governments, and to a reporter those of other agencies are not found.
 */
export async function viewRecord(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<CooperationRecord> {
  const { governmentId } = actor;
  let cooperation = await findCooperation(tx, governmentId, code);
  while (cooperation && cooperation.mergedInto !== null)
    cooperation = await findCooperationById(tx, governmentId, cooperation.mergedInto);
  const record =
    cooperation && !cooperation.removedAt ? await findRecord(tx, governmentId, cooperation.id) : undefined;
  if (!record) throw notFound();
  await mustMayRead(tx, actor, record.cooperation);
  return record;
}
