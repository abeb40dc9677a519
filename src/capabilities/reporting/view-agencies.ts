import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from './refusals.ts';
import { mayRead } from './rules.ts';
import { type AskedAgency, listAskedAgencies } from './store/agencies.ts';

/** The agencies an office asks, with whom to write to in each. */
export async function viewAgencies(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
): Promise<AskedAgency[]> {
  if (!mayRead(actor)) throw notAllowed();
  return listAskedAgencies(tx, actor.governmentId);
}
