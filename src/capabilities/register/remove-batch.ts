import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { settleRecord } from './settle-record.ts';
import { listCodesOfBatch, updateCooperation } from './store/cooperations.ts';

/**
 * Takes back everything an import added. Records that people worked on since (version above 1) are removed
 * too, and named, so that nobody's later work disappears without being told. The rows stay on record as
 * removed with the reason; their codes are never given again.
 */
export async function removeBatch(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  batchId: number,
  because: string,
): Promise<{ removed: number; edited: string[] }> {
  const rows = await listCodesOfBatch(tx, actor.governmentId, batchId);
  for (const row of rows) {
    await updateCooperation(tx, actor.governmentId, row.id, { removedBecause: because }, clock.now());
    await settleRecord(tx, clock, actor.governmentId, row.id);
  }
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.remove-batch',
    subject: `batch:${batchId}`,
    outcome: 'done',
    detail: { removed: rows.length, because },
  });
  return { removed: rows.length, edited: rows.filter((row) => row.version > 1).map((row) => row.code) };
}
