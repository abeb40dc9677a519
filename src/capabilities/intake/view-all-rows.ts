import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { Batch, BatchFinding, BatchRow } from './batch.ts';
import { getBatch, mustImport } from './get-batch.ts';
import { listRows } from './store/batch-rows.ts';

/** A whole import without pages, for programs: every row, and the findings of table and rows together. */
export function viewAllRows(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  batchId: number,
): Promise<{ batch: Batch; rows: BatchRow[]; findings: BatchFinding[] }> {
  mustImport(actor);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const batch = await getBatch(tx, actor, batchId);
    const all = { limit: Math.max(batch.rowCount, 1), offset: 0 };
    const rows = await listRows(tx, actor.governmentId, batch.id, {}, all);
    const findings = [...(batch.reading?.findings ?? []), ...rows.flatMap((row) => row.findings)];
    return { batch, rows, findings };
  });
}
