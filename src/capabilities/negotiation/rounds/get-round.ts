import { type AgreementOnFile, findAgreement } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { mayRead } from '../rules.ts';
import { findRound, type Round } from '../store/rounds.ts';

/** A round of the office with its agreement as it stands now; `not-found` for any other. */
export async function getRound(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  roundId: number,
): Promise<{ round: Round; file: AgreementOnFile }> {
  const round = mayRead(actor) ? await findRound(tx, actor.governmentId, roundId) : undefined;
  const file = round && (await findAgreement(tx, actor, round.agreementId));
  if (!round || !file) throw notFound();
  return { round, file };
}
