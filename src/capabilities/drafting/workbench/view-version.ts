import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { findVersionRow, type Version } from '../store/versions.ts';
import { getAgreement } from './find-agreement.ts';

/** One kept version with the agreement as it was; `not-found` where there is none for this actor. */
export async function viewVersion(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { agreementId, number }: { agreementId: number; number: number },
): Promise<Version> {
  await getAgreement(tx, actor, agreementId);
  const version = await findVersionRow(tx, actor.governmentId, agreementId, number);
  if (!version) throw notFound();
  return version;
}
