import { recordEntry } from '#audit';
import { fingerprintOf } from '#drafting';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { recordedBy } from '#kernel/recorded.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed, textMovedOn } from '../refusals.ts';
import { mayConfirm } from '../rules.ts';
import { insertRoundAct, listRoundActs, lockRound } from '../store/rounds.ts';
import { getRound } from './get-round.ts';

/** The office says that the text of this round is agreed; only while it is the text that stands now. */
export async function confirmRound(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  roundId: number,
): Promise<void> {
  const { governmentId } = actor;
  await lockRound(tx, governmentId, roundId);
  const { round, file } = await getRound(tx, actor, roundId);
  if (!mayConfirm(actor)) throw notAllowed();
  if (fingerprintOf(file.agreement) !== round.fingerprint) throw textMovedOn();
  const acts = await listRoundActs(tx, governmentId, [roundId]);
  if (acts.some(({ kind }) => kind === 'confirmed')) return;
  await insertRoundAct(tx, governmentId, roundId, { kind: 'confirmed' }, recordedBy(actor, clock));
  await recordEntry(tx, clock, actor, {
    action: 'negotiation.confirm',
    subject: `agreement:${round.agreementId}`,
    outcome: 'done',
    detail: { round: roundId, version: round.version, fingerprint: round.fingerprint },
  });
}
