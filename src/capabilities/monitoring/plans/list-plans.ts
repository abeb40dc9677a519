import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { mayRead } from '../rules.ts';
import { listPlansOfYear, type PlannedOfCooperation } from '../store/annual-plans.ts';

/** Every cooperation of the office with its annual plan of a year, as far as it has one. */
export async function listPlans(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  year: number,
): Promise<PlannedOfCooperation[]> {
  if (!mayRead(actor)) throw notAllowed();
  return listPlansOfYear(tx, actor.governmentId, year);
}
