import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { getBatch, mustImport } from './get-batch.ts';
import { batchChanged } from './refusals.ts';
import { canBeDiscarded } from './rules.ts';
import type { ImportHouse } from './start-import.ts';
import { changeBatch } from './store/batches.ts';

/**
 * Gives up an import of which nothing is in the register; work under way on it stops at its next sign of life.
 * Needs no version: whatever became of it meanwhile, the officer wants none of it.
 */
export async function discardBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  batchId: number,
): Promise<void> {
  mustImport(actor);
  await withGovernment(house.database, actor.governmentId, async (tx) => {
    const batch = await getBatch(tx, actor, batchId);
    const from = { ...batch, states: canBeDiscarded };
    const version = await changeBatch(tx, actor.governmentId, from, { state: 'cancelled' });
    if (version === undefined) throw batchChanged();
    await recordEntry(tx, house.clock, actor, {
      action: 'import.discard',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { from: batch.state },
    });
  });
}
