import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mustImport } from './get-batch.ts';
import { type BatchLine, listBatchLines } from './store/batches.ts';

export const batchesOnAPage = 20;

/** The imports of the actor's government, newest first. */
export function listBatches(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  page = 1,
): Promise<{ rows: BatchLine[]; total: number }> {
  mustImport(actor);
  const offset = (Math.max(1, page) - 1) * batchesOnAPage;
  return withGovernment(house.database, actor.governmentId, (tx) =>
    listBatchLines(tx, actor.governmentId, { limit: batchesOnAPage, offset }),
  );
}
