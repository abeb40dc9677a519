import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Batch, BatchState } from './batch.ts';
import { batchChanged, importNotAllowed } from './refusals.ts';
import { mayImport } from './rules.ts';
import { findBatch, lockBatch } from './store/batches.ts';

/** Holds what the routes say too: imports are the officer's. */
export function mustImport(actor: GovernmentActor): void {
  if (!mayImport(actor)) throw importNotAllowed();
}

/** The batch of the actor's government; another one's is `not-found`. */
export async function getBatch(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  id: number,
): Promise<Batch> {
  const batch = Number.isSafeInteger(id) ? await findBatch(tx, actor.governmentId, id) : undefined;
  if (!batch) throw notFound();
  return batch;
}

/** The same, locked, in one of these states and as the form last saw it. Refuses `batch-changed-meanwhile`. */
export async function lockUnchanged(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  wanted: { batchId: number; version: number },
  states: readonly BatchState[],
): Promise<Batch> {
  const { batchId, version } = wanted;
  const batch = Number.isSafeInteger(batchId) ? await lockBatch(tx, actor.governmentId, batchId) : undefined;
  if (!batch) throw notFound();
  if (batch.version !== version || !states.includes(batch.state)) throw batchChanged();
  return batch;
}
