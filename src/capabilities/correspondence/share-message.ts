import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { messageMovedOn, notAllowed } from './refusals.ts';
import { isOfSomebodyElse, mayRun, mayShare, recordedBy } from './rules.ts';
import { addAct, lockMessage } from './store/messages.ts';

/** Records that a person says they passed a message on themselves; it is not handed to the mail server any more. */
export async function shareMessage(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  messageId: number,
): Promise<void> {
  const { governmentId } = actor;
  const message = await lockMessage(tx, governmentId, messageId);
  if (!message || isOfSomebodyElse(message, actor)) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if (!mayShare(message)) throw messageMovedOn();
  await addAct(tx, governmentId, messageId, { kind: 'shared', ...recordedBy(actor, clock) });
  await recordEntry(tx, clock, actor, {
    action: 'message.share',
    subject: `message:${messageId}`,
    outcome: 'done',
  });
}
