import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mustImport } from './get-batch.ts';
import { type BatchLine, countBatches, listBatchLines } from './store/batches.ts';

const batchesOnAPage = 20;

/** A page of the imports of the actor's government, newest first; the last one when a page beyond it was asked for. */
export function listBatches(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  asked = 1,
): Promise<{ rows: BatchLine[]; total: number; page: number; pages: number }> {
  mustImport(actor);
  const { governmentId } = actor;
  return withGovernment(house.database, governmentId, async (tx) => {
    const total = await countBatches(tx, governmentId);
    const pages = Math.max(1, Math.ceil(total / batchesOnAPage));
    const page = Math.min(asked, pages);
    const stretch = { limit: batchesOnAPage, offset: (page - 1) * batchesOnAPage };
    return { rows: await listBatchLines(tx, governmentId, stretch), total, page, pages };
  });
}
