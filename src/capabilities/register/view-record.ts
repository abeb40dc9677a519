import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type CooperationRecord, findRecord } from './find-record.ts';
import { findCooperation, findCooperationById } from './store/cooperations.ts';

/**
 * An office's own view of one cooperation, published or not. A merged one leads to the one that was kept;
 * removed ones and those of other governments are not found.
 */
export async function viewRecord(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  code: string,
): Promise<CooperationRecord> {
  const { governmentId } = actor;
  const asked = await findCooperation(tx, governmentId, code);
  const cooperation =
    asked && asked.mergedInto !== null
      ? await findCooperationById(tx, governmentId, asked.mergedInto)
      : asked;
  const record =
    cooperation && !cooperation.removedAt ? await findRecord(tx, governmentId, cooperation.id) : undefined;
  if (!record) throw notFound();
  return record;
}
