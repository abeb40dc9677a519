import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { type KnownCooperation, listKnown } from './store/known.ts';

export type { KnownCooperation };

/** All cooperations of the actor's government in short, for asking whether one is there already. */
export function listKnownCooperations(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<KnownCooperation[]> {
  return listKnown(tx, actor.governmentId);
}
