import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { removeBatch } from '#register';
import { lockUnchanged, mustImport } from './get-batch.ts';
import { invalidFields } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { changeBatch } from './store/batches.ts';

const reason = z.string().trim().min(1).max(2000);

/**
 * Takes an applied import out of the register again, with a reason. Returns how many records went and the codes of
 * those that stay because somebody has worked on them since. Refuses `batch-changed-meanwhile`, `invalid`.
 */
export async function undoBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number; because: string },
): Promise<{ removed: number; kept: string[] }> {
  mustImport(actor);
  const because = reason.safeParse(wanted.because);
  return withGovernment(house.database, actor.governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, wanted, ['applied']);
    if (!because.success)
      throw invalidFields([
        {
          field: 'because',
          words: { id: 'Tulis mengapa impor ini diurungkan', en: 'Write why this import is undone' },
        },
      ]);
    const takenBack = await removeBatch(tx, house.clock, actor, batch.id, because.data);
    const from = { ...batch, states: ['applied'] as const };
    await changeBatch(tx, actor.governmentId, from, {
      state: 'undone',
      undoneAt: house.clock.now(),
      takenBack,
    });
    await recordEntry(tx, house.clock, actor, {
      action: 'import.undo',
      subject: `batch:${batch.id}`,
      outcome: 'done',
      detail: { ...takenBack, because: because.data },
    });
    return takenBack;
  });
}
