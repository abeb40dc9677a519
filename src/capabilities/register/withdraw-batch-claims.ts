import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { enteredBy } from './keep-claims.ts';
import { settleRecord } from './settle-record.ts';
import { setStanding } from './store/claims.ts';
import { closeConflict } from './store/conflicts.ts';
import { updateCooperation } from './store/cooperations.ts';
import { listActs, setActsWithdrawn } from './store/details.ts';
import { type AddedClaim, leaveOpenConflicts, listClaimsAddedByBatch } from './store/known.ts';

/**
 * Withdraws what an import said about cooperations that were there before it: claims and acts stay on record as
 * withdrawn. Where a person has resolved a conflict in favour of one of the claims, all of that cooperation stay.
 * Part of `removeBatch`, which writes the audit entry.
 */
export async function withdrawBatchClaims(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  batchId: number,
  because: string,
): Promise<{ withdrawn: number; kept: string[] }> {
  const added = await listClaimsAddedByBatch(tx, actor.governmentId, batchId);
  const kept: string[] = [];
  let withdrawn = 0;
  for (const claims of Map.groupBy(added, ({ cooperationId }) => cooperationId).values()) {
    if (claims.some(({ chosen }) => chosen)) kept.push(claims[0]?.code ?? '');
    else {
      await withdraw(tx, clock, actor, claims, because);
      withdrawn += claims.length;
    }
  }
  return { withdrawn, kept };
}

async function withdraw(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  claims: readonly AddedClaim[],
  because: string,
): Promise<void> {
  const { governmentId } = actor;
  const cooperationId = claims[0]?.cooperationId ?? 0;
  const ids = claims.map(({ id }) => id);
  await setStanding(tx, governmentId, ids, 'withdrawn');
  const sources = new Set(claims.map(({ sourceId }) => sourceId));
  const acts = (await listActs(tx, governmentId, [cooperationId])).filter((act) => sources.has(act.sourceId));
  await setActsWithdrawn(
    tx,
    governmentId,
    acts.map(({ id }) => id),
    true,
  );
  const applied = { before: {}, after: {}, acts: [] };
  const resolution = { chosenClaimId: null, reason: because, by: enteredBy(actor), office: '', applied };
  for (const id of await leaveOpenConflicts(tx, governmentId, ids))
    await closeConflict(tx, governmentId, id, resolution, clock.now());
  await updateCooperation(tx, governmentId, cooperationId, {}, clock.now());
  await settleRecord(tx, clock, governmentId, cooperationId);
}
