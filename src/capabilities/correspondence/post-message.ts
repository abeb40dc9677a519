import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { isMailAddress, oneLine } from '#platform/mail/mail-address.ts';
import type { MessageState, Reason } from './message.ts';
import { recordedBy } from './rules.ts';
import { addAct, findMessageByKey, insertMessage } from './store/messages.ts';

const Posting = z.object({
  /** "round-reminder": which room's, and what for. */
  purpose: z.string().regex(/^[a-z-]{1,60}$/),
  /** "request:12" */
  subjectOf: z.string().regex(/^[a-z-]+:[\w-]{1,80}$/),
  memo: z.record(z.string(), z.union([z.string().max(80), z.int()])).default({}),
  /** The recipient as an office. */
  office: z.string().trim().min(1).max(300),
  /** null, or what is no address: the message is kept as prepared, for a person to pass on. */
  address: z.string().trim().nullable(),
  language: z.enum(['id', 'en']),
  title: z.string().transform(oneLine).pipe(z.string().min(1).max(300)),
  body: z.string().trim().min(1).max(10_000),
  /** Posted twice with one key, a message is one message. */
  key: z.string().min(1).max(200),
  /** Answers by mail are taken until that day. */
  replyUntil: z.iso.date().optional(),
});
export type Posting = z.input<typeof Posting>;

interface Way {
  state: Extract<MessageState, 'waiting' | 'prepared'>;
  reason: Reason | '';
}

function wayOf(address: string | null, mailIsSetUp: boolean): Way {
  if (address === null) return { state: 'prepared', reason: 'no-address' };
  return mailIsSetUp ? { state: 'waiting', reason: '' } : { state: 'prepared', reason: 'no-mail-set-up' };
}

export interface Posted {
  id: number;
  state: MessageState;
  /** The same key was posted before: nothing was added. */
  known: boolean;
}

/**
 * Writes a message to the outbox in the caller's transaction: it exists when that commits. The outbox's job hands it to
 * the mail server; where none is set up or no address is known, it stays prepared for a person to pass on.
 */
export async function postMessage(
  tx: GovernmentTransaction,
  house: Pick<House, 'config' | 'clock'>,
  actor: GovernmentActor,
  posting: Posting,
): Promise<Posted> {
  const { key, replyUntil = null, address: given, ...message } = Posting.parse(posting);
  const { governmentId } = actor;
  const address = given !== null && isMailAddress(given) ? given : null;
  const { state, reason } = wayOf(address, house.config.mail !== undefined);
  const recorded = recordedBy(actor, house.clock);
  const id = await insertMessage(
    tx,
    governmentId,
    { ...message, address, key, replyUntil, state, mailId: randomUUID() },
    recorded,
  );
  if (id === undefined) {
    const before = await findMessageByKey(tx, governmentId, key);
    return { id: before?.id ?? 0, state: before?.state ?? state, known: true };
  }
  await addAct(tx, governmentId, id, { kind: state, reason, ...recorded });
  await recordEntry(tx, house.clock, actor, {
    action: 'message.post',
    subject: `message:${id}`,
    outcome: 'done',
    detail: { purpose: message.purpose, about: message.subjectOf, state },
  });
  return { id, state, known: false };
}
