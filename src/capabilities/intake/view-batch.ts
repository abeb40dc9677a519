import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { Batch, BatchRow } from './batch.ts';
import { getBatch, mustImport } from './get-batch.ts';
import { countRows, listRows, type RowCounts, type RowFilter } from './store/batch-rows.ts';
import { findProgress, type Progress } from './store/progress.ts';

export const rowsOnAPage = 25;

export interface BatchView {
  batch: Batch;
  counts: RowCounts;
  rows: BatchRow[];
  /** Rows that pass the filter. */
  matching: number;
  progress: Progress | undefined;
}

/** An import as its page shows it: what was read, one page of rows, the findings counted, how far the work is. */
export function viewBatch(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  batchId: number,
  { page = 1, ...filter }: RowFilter & { page?: number } = {},
): Promise<BatchView> {
  mustImport(actor);
  const { governmentId } = actor;
  return withGovernment(house.database, governmentId, async (tx) => {
    const batch = await getBatch(tx, actor, batchId);
    const offset = (Math.max(1, page) - 1) * rowsOnAPage;
    const counts = await countRows(tx, governmentId, batch.id);
    return {
      batch,
      counts,
      rows: await listRows(tx, governmentId, batch.id, filter, { limit: rowsOnAPage, offset }),
      matching: matchingOf(counts, filter),
      progress: await findProgress(tx, governmentId, batch.id),
    };
  });
}

function matchingOf(counts: RowCounts, { finding, decision }: RowFilter): number {
  if (decision) return counts.decisions[decision] ?? 0;
  if (finding === 'none') return counts.withoutFindings;
  return finding ? (counts.codes[finding] ?? 0) : counts.total;
}
