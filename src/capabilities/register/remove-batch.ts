import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listCodesOfBatch, markRemoved } from './store/cooperations.ts';
import { withdrawEditions } from './store/published.ts';
import { withdrawBatchClaims } from './withdraw-batch-claims.ts';

const recordsAtOnce = 500;

/**
 * Takes back everything an import added. Records that somebody worked on since (version above 1) stay, and are
 * named: nobody's later work disappears with somebody else's undo. Removed rows stay on record with the reason and
 * with all that was said of them; their codes are never given again.
 */
export async function removeBatch(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  batchId: number,
  because: string,
): Promise<{ removed: number; kept: string[] }> {
  const rows = await listCodesOfBatch(tx, actor.governmentId, batchId);
  const untouched = rows.filter(({ version }) => version === 1);
  const worked = rows.filter(({ version }) => version > 1).map(({ code }) => code);
  for (let from = 0; from < untouched.length; from += recordsAtOnce) {
    const some = untouched.slice(from, from + recordsAtOnce);
    const ids = some.map(({ id }) => id);
    await markRemoved(tx, actor.governmentId, ids, because, clock.now());
    const codes = some.map(({ code }) => code);
    await withdrawEditions(tx, codes, clock.now());
  }
  const statements = await withdrawBatchClaims(tx, clock, actor, batchId, because);
  const kept = [...new Set([...worked, ...statements.kept])];
  await recordEntry(tx, clock, actor, {
    action: 'cooperation.remove-batch',
    subject: `batch:${batchId}`,
    outcome: 'done',
    detail: { removed: untouched.length, withdrawn: statements.withdrawn, kept, because },
  });
  return { removed: untouched.length, kept };
}
