import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Message, MessageState } from './message.ts';
import { notAllowed } from './refusals.ts';
import { actorName, mayRead } from './rules.ts';
import { countMessages, listMessages } from './store/messages.ts';

const messagesOnAPage = 50;

export interface OutboxView {
  messages: Message[];
  counts: ReadonlyMap<MessageState, number>;
  total: number;
  /** The page shown: the one asked for, or the last. */
  page: number;
  pages: number;
}

/** The messages of an office in one state or all, newest first, a page of them; of digests only one's own. */
export async function viewOutbox(
  tx: GovernmentTransaction,
  actor: GovernmentActor,
  { state, page }: { state: MessageState | undefined; page: number },
): Promise<OutboxView> {
  if (!mayRead(actor)) throw notAllowed();
  const { governmentId } = actor;
  const reader = actorName(actor);
  const counts = await countMessages(tx, governmentId, reader);
  const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const asked = state === undefined ? total : (counts.get(state) ?? 0);
  const pages = Math.max(1, Math.ceil(asked / messagesOnAPage));
  const shown = Math.min(page, pages);
  const messages = await listMessages(tx, governmentId, {
    reader,
    state,
    limit: messagesOnAPage,
    offset: (shown - 1) * messagesOnAPage,
  });
  return { messages, counts, total, page: shown, pages };
}
