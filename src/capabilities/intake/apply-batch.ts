import type { GovernmentActor } from '#kernel/actor.ts';
import { Refusal } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { Queue } from '#platform/queue.ts';
import { addJob } from './add-job.ts';
import type { Batch } from './batch.ts';
import { lockUnchanged, mustImport } from './get-batch.ts';
import { markDuplicates } from './mark-duplicates.ts';
import { applyFailed, nothingToApply, registerChanged } from './refusals.ts';
import type { ImportHouse } from './start-import.ts';
import { countRows } from './store/batch-rows.ts';
import { changeBatch, findBatch } from './store/batches.ts';
import { keepProgress } from './store/progress.ts';
import { type Applied, type Attempt, reserveCodes, writeBatch } from './write-batch.ts';

/**
 * Writes the chosen rows into the register in one transaction: all of them or none. Refuses
 * `batch-changed-meanwhile` when the preview is not the one the officer saw or the import was stopped on the way,
 * `register-changed-meanwhile` when rows have been recorded by others since, `nothing-to-apply`.
 */
export async function applyBatch(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
): Promise<Applied> {
  mustImport(actor);
  const batch = await claimForApplying(house, actor, wanted);
  await keepProgress(house.database, actor.governmentId, batch, 0, 0);
  try {
    return await write({ house, actor, batch, signal: undefined });
  } catch (problem) {
    await backToPreview(house, actor, batch, problem);
    throw problem;
  }
}

/** The same by the queue: what is asked for is checked now, the rows are written by `finishApplying`. */
export async function applyLater(
  house: ImportHouse & { queue: Queue },
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
): Promise<void> {
  mustImport(actor);
  await claimForApplying(house, actor, wanted, house.queue);
}

/** Writes what `applyLater` asked for. What goes wrong leaves the preview as it was, with the reason beside it. */
export async function finishApplying(
  house: ImportHouse,
  actor: GovernmentActor,
  batchId: number,
  signal: AbortSignal,
): Promise<void> {
  const { governmentId } = actor;
  const batch = await withGovernment(house.database, governmentId, async (tx) => {
    const found = await findBatch(tx, governmentId, batchId);
    if (found?.state !== 'applying') return undefined;
    const version = await changeBatch(tx, governmentId, { ...found, states: ['applying'] }, {});
    return version === undefined ? undefined : { ...found, version };
  });
  if (!batch) return;
  await keepProgress(house.database, governmentId, batch, 0, 0);
  try {
    await write({ house, actor, batch, signal });
  } catch (problem) {
    signal.throwIfAborted();
    if (!(problem instanceof Refusal)) house.log.problem('an import could not be applied', problem);
    await backToPreview(house, actor, batch, problem instanceof Refusal ? problem : applyFailed());
  }
}

/** In a transaction of its own, so that the page shows at once that the work has begun. */
async function claimForApplying(
  house: ImportHouse,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
  later?: Queue,
): Promise<Batch> {
  const { governmentId } = actor;
  const found = await withGovernment(house.database, governmentId, async (tx) => {
    const batch = await lockUnchanged(tx, actor, wanted, ['preview']);
    const { decisions } = await countRows(tx, governmentId, batch.id);
    if (!decisions.take && !decisions.add) throw nothingToApply();
    const marked = await markDuplicates(tx, actor, batch);
    const from = { ...batch, states: ['preview'] as const };
    const changes = marked > 0 ? {} : { state: 'applying' as const, refusal: null };
    const version = await changeBatch(tx, governmentId, from, changes);
    if (later && marked === 0) await addJob(tx, later, 'intake.apply-batch', actor, batch.id);
    return { marked, batch: { ...batch, version: version ?? batch.version } };
  });
  if (found.marked > 0) throw registerChanged(found.marked);
  return found.batch;
}

async function write(attempt: Attempt): Promise<Applied> {
  const { house, actor } = attempt;
  const next = await reserveCodes(attempt);
  return withGovernment(house.database, actor.governmentId, (tx) => writeBatch({ ...attempt, tx, next }));
}

/** Nothing was written; the preview is there again, with the reason when it is one an officer can use. */
async function backToPreview(
  house: ImportHouse,
  actor: GovernmentActor,
  batch: Batch,
  problem: unknown,
): Promise<void> {
  const refusal = problem instanceof Refusal ? { code: problem.code, words: problem.words } : null;
  await withGovernment(house.database, actor.governmentId, (tx) =>
    changeBatch(tx, actor.governmentId, { ...batch, states: ['applying'] }, { state: 'preview', refusal }),
  );
}
