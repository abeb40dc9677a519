import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { mailNotSetUp, messageMovedOn, notAllowed } from './refusals.ts';
import { isOfSomebodyElse, mayRun, mayTryAgain, recordedBy } from './rules.ts';
import { addAct, lockMessage } from './store/messages.ts';

/** Lets a message wait for the mail server that was prepared, refused or given up. */
export async function tryAgain(
  tx: GovernmentTransaction,
  { config, clock }: Pick<House, 'config' | 'clock'>,
  actor: GovernmentActor,
  messageId: number,
): Promise<void> {
  const { governmentId } = actor;
  const message = await lockMessage(tx, governmentId, messageId);
  if (!message || isOfSomebodyElse(message, actor)) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if (!config.mail) throw mailNotSetUp();
  if (!mayTryAgain(message)) throw messageMovedOn();
  await addAct(tx, governmentId, messageId, { kind: 'waiting', ...recordedBy(actor, clock) });
  await recordEntry(tx, clock, actor, {
    action: 'message.try-again',
    subject: `message:${messageId}`,
    outcome: 'done',
  });
}
