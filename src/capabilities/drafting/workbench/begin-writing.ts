import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from '../refusals.ts';
import { findAgreementRow, lockAgreement } from '../store/agreements.ts';
import { mayReadAgreement } from './find-agreement.ts';

/**
 * Holds the agreement until the transaction ends, so that its writers follow one another. Refuses `not-found` where there
 * is none for this actor, and `not-allowed` to somebody who can read it but not do this.
 */
export async function beginWriting(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  agreementId: number,
  may: (actor: GovernmentActor) => boolean,
): Promise<void> {
  const row = await findAgreementRow(tx, actor.governmentId, agreementId);
  if (!row || !(await mayReadAgreement(tx, actor, row))) throw notFound();
  if (!may(actor)) throw notAllowed();
  await lockAgreement(tx, actor.governmentId, agreementId, clock.now());
}
