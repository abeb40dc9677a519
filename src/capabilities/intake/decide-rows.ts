import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import type { ImportHouse } from './start-import.ts';
import { decideAll } from './store/batch-rows.ts';
import { changeBatch } from './store/batches.ts';

export interface RowsDecision {
  batchId: number;
  version: number;
  /** Rows with this finding; 'none' = those without any; left out = all. */
  finding?: string | undefined;
  decision: 'take' | 'skip';
  /** Takes the rows without findings and skips all others. */
  onlyClean?: boolean;
}

/** Decides about many rows at once; returns how many changed. Refuses `not-found`, `batch-changed-meanwhile`. */
export async function decideRows(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: RowsDecision,
): Promise<number> {
  mustImport(actor);
  const { governmentId } = actor;
  const { finding, decision } = wanted;
  return withGovernment(house.database, governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, wanted, ['preview']);
    const changed = wanted.onlyClean
      ? await takeOnlyClean(tx, governmentId, batch.id)
      : await decideAll(tx, governmentId, batch.id, { finding }, decision);
    await changeBatch(tx, governmentId, { ...batch, states: ['preview'] }, {});
    await recordEntry(tx, house.clock, actor, {
      action: 'import.decide-rows',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { finding: wanted.onlyClean ? 'none' : (finding ?? null), decision, rows: changed },
    });
    return changed;
  });
}

async function takeOnlyClean(
  tx: GovernmentTransaction,
  governmentId: number,
  batchId: number,
): Promise<number> {
  const skipped = await decideAll(tx, governmentId, batchId, { finding: 'any' }, 'skip');
  return skipped + (await decideAll(tx, governmentId, batchId, { finding: 'none' }, 'take'));
}
