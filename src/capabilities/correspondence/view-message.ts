import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Message, MessageAct } from './message.ts';
import { notAllowed } from './refusals.ts';
import type { Reply } from './reply.ts';
import { isOfSomebodyElse, mayRead } from './rules.ts';
import { findMessage, listActs } from './store/messages.ts';
import { listRepliesTo } from './store/replies.ts';

export interface MessageView {
  message: Message;
  acts: MessageAct[];
  replies: Reply[];
}

/** One message with all that was recorded of it. Another government's, or a colleague's digest, is not found. */
export async function viewMessage(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  messageId: number,
): Promise<MessageView> {
  const message = await findMessage(tx, actor.governmentId, messageId);
  if (!message || isOfSomebodyElse(message, actor)) throw notFound();
  if (!mayRead(actor)) throw notAllowed();
  return {
    message,
    acts: await listActs(tx, actor.governmentId, messageId),
    replies: await listRepliesTo(tx, actor.governmentId, messageId),
  };
}
