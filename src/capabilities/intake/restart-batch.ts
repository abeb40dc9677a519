import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { Queue } from '#platform/queue.ts';
import { addJob } from './add-job.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import type { ImportHouse } from './start-import.ts';
import { changeBatch } from './store/batches.ts';

/**
 * Takes up an import whose work ended with the process that did it: reading begins again, applying goes back to the
 * preview (its transaction left nothing behind). Refuses `batch-changed-meanwhile`.
 */
export async function restartBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
  later?: Queue,
): Promise<void> {
  mustImport(actor);
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    const states = ['waiting', 'reading', 'applying', 'refused'] as const;
    const batch = await lockUnchanged(tx, actor, wanted, states);
    const state = batch.state === 'applying' ? ('preview' as const) : ('waiting' as const);
    await changeBatch(tx, actor.governmentId, { ...batch, states }, { state, refusal: null });
    if (later && state === 'waiting') await addJob(tx, later, 'intake.read-batch', actor, batch.id);
    await recordEntry(tx, house.clock, actor, {
      action: 'import.restart',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { from: batch.state },
    });
  });
}
