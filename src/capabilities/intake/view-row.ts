import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { type Batch, type BatchRow, effective } from './batch.ts';
import { type PartyQuestion, questionsOf } from './correct-parties.ts';
import { getBatch, mustImport } from './get-batch.ts';
import { findRow } from './store/batch-rows.ts';
import { splitRow } from './table/index.ts';
import type { TableRow } from './types.ts';

export interface RowView {
  batch: Batch;
  row: BatchRow;
  questions: PartyQuestion[];
  /** What it would be split into; empty when it names one country. */
  parts: TableRow[];
}

/** One row of a preview with what it leaves to the officer. Refuses `not-found`. */
export function viewRow(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  batchId: number,
  place: { number: number; part: number },
): Promise<RowView> {
  mustImport(actor);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const batch = await getBatch(tx, actor, batchId);
    const row = await findRow(tx, actor.governmentId, batch.id, place);
    if (!row) throw notFound();
    const parts = row.part === 0 ? splitRow(effective(row)) : [];
    return {
      batch,
      row,
      questions: questionsOf(effective(row), batch.regionCode),
      parts: parts.length > 1 ? parts : [],
    };
  });
}
