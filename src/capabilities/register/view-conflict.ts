import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { listClaims } from './store/claims.ts';
import { findConflict } from './store/conflicts.ts';
import { findCooperationById } from './store/cooperations.ts';
import type { Claim, Conflict, Cooperation } from './store/rows.ts';

export interface ConflictView {
  conflict: Conflict;
  /** The claims that disagree, in the order they were entered. */
  claims: Claim[];
  /** What they are about; undefined = the region as a whole. */
  cooperation: Cooperation | undefined;
}

/** One conflict with its claims side by side. */
export async function viewConflict(
  tx: GovernmentTransaction,
  { governmentId }: GovernmentActor,
  conflictId: number,
): Promise<ConflictView> {
  const conflict = await findConflict(tx, governmentId, conflictId);
  if (!conflict) throw notFound();
  const about =
    conflict.cooperationId === null
      ? { regionCode: conflict.regionCode ?? '' }
      : { cooperationId: conflict.cooperationId };
  const claims = await listClaims(tx, governmentId, about);
  return {
    conflict,
    claims: claims.filter(({ id }) => conflict.claimIds.includes(id)),
    cooperation:
      conflict.cooperationId === null
        ? undefined
        : await findCooperationById(tx, governmentId, conflict.cooperationId),
  };
}
