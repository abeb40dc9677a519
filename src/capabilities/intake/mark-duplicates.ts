import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listKnownCooperations } from '#register';
import { type Batch, effective } from './batch.ts';
import { RegisterIndex } from './known-index.ts';
import { duplicateFinding } from './preview-row.ts';
import { listRowsAfter, updateRow } from './store/batch-rows.ts';

/**
 * Asks the register again right before rows are written: others may have recorded them since the preview. Rows that
 * are there by now are marked and left out; returns how many. Rows the officer has already seen as duplicates stay
 * as decided.
 */
export async function markDuplicates(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  batch: Batch,
): Promise<number> {
  const register = new RegisterIndex(await listKnownCooperations(tx, actor));
  let marked = 0;
  let place = { number: -1, part: 0 };
  for (;;) {
    const rows = await listRowsAfter(tx, actor.governmentId, batch.id, place, 500);
    for (const row of rows) {
      if (row.decision !== 'take' || row.codes.includes('duplicate-in-register')) continue;
      const known = register.find(effective(row));
      if (!known) continue;
      marked += 1;
      const finding = { ...duplicateFinding(known), row: row.number };
      await updateRow(tx, actor.governmentId, batch.id, row, {
        ...row,
        decision: 'skip',
        findings: [...row.findings, finding],
        codes: [...row.codes, finding.code],
        duplicateOf: known.code,
      });
    }
    const last = rows.at(-1);
    if (!last) return marked;
    place = last;
  }
}
