import { type Government, houseKey, listGovernments } from '#access';
import { recordEntry } from '#audit';
import type { SystemActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import { type Carried, type MailCarrier, openCarrier } from '#platform/mail/open-carrier.ts';
import { replyAddress } from '#platform/mail/reply-address.ts';
import { mayBeAnswered } from './may-be-answered.ts';
import type { Message, MessageState } from './message.ts';
import type { MessageOwner, OwnedMessage } from './owner.ts';
import { choicePath } from './paths.ts';
import { heldUntil, isTriedForDays, nextTryAfter } from './rules.ts';
import { addAct, holdMessage, listActs, putOff, takeWaitingMessage } from './store/messages.ts';

interface Desk {
  replyKey: Buffer;
  workshop: Workshop;
  owners: readonly MessageOwner[];
  carrier: MailCarrier;
}

const outbox = (governmentId: number): SystemActor => ({ kind: 'system', name: 'outbox', governmentId });

const ownerOf = ({ owners }: Desk, { purpose }: Message) =>
  owners.find(({ purposes }) => purposes.includes(purpose));

async function conclude(
  tx: GovernmentTransaction,
  { workshop: { clock } }: Desk,
  { governmentId, id, purpose }: OwnedMessage,
  { kind, reason }: { kind: MessageState; reason: string },
): Promise<void> {
  await addAct(tx, governmentId, id, { kind, reason, at: clock.now(), by: 'outbox' });
  await recordEntry(tx, clock, outbox(governmentId), {
    action: 'message.hand-over',
    subject: `message:${id}`,
    outcome: kind === 'handed-over' ? 'done' : 'refused',
    detail: { purpose, state: kind },
  });
}

/** When the message last began to wait. */
async function waitingSince(tx: GovernmentTransaction, { governmentId, id, postedAt }: OwnedMessage) {
  const acts = await listActs(tx, governmentId, id);
  return new Date(acts.findLast(({ kind }) => kind === 'waiting')?.at ?? postedAt);
}

interface Held {
  message: OwnedMessage & { address: string };
  text: string;
}

/** Takes the next waiting message for this worker; `concluded`: it was not needed any more, or tried for days. */
async function takeNext(
  tx: GovernmentTransaction,
  desk: Desk,
  { id: governmentId, demonstration }: Government,
): Promise<Held | 'concluded' | undefined> {
  const now = desk.workshop.clock.now();
  const message = await takeWaitingMessage(tx, governmentId, now);
  if (!message?.address) return undefined;
  const owned = { ...message, address: message.address, governmentId };
  if (demonstration) {
    await conclude(tx, desk, owned, { kind: 'given-up', reason: 'demonstration' });
    return 'concluded';
  }
  if (message.tries > 0 && isTriedForDays(await waitingSince(tx, owned), now)) {
    await conclude(tx, desk, owned, { kind: 'given-up', reason: 'tried-for-days' });
    return 'concluded';
  }
  const owner = ownerOf(desk, message);
  const text = owner ? await owner.textOf(tx, desk.workshop, owned) : message.body;
  if (text === undefined) {
    await conclude(tx, desk, owned, { kind: 'given-up', reason: 'no-longer-needed' });
    return 'concluded';
  }
  await holdMessage(tx, governmentId, message.id, heldUntil(now));
  return { message: owned, text };
}

async function record(
  tx: GovernmentTransaction,
  desk: Desk,
  message: OwnedMessage,
  carried: Carried,
): Promise<void> {
  const { answer } = carried;
  if (carried.outcome === 'later')
    return putOff(tx, message.governmentId, message.id, {
      nextTry: nextTryAfter(message.tries + 1, desk.workshop.clock.now()),
      answer,
    });
  if (carried.outcome === 'refused') return conclude(tx, desk, message, { kind: 'refused', reason: answer });
  await ownerOf(desk, message)?.handedOver(tx, desk.workshop, message);
  await conclude(tx, desk, message, { kind: 'handed-over', reason: answer });
}

/** The address an answer to this message comes to; undefined when none is taken. */
function answersTo({ workshop, replyKey }: Desk, { governmentId, id, replyUntil }: OwnedMessage) {
  const mailbox = workshop.config.mail?.replyTo;
  if (!mailbox || !replyUntil) return undefined;
  return replyAddress(mailbox, replyKey, { governmentId, messageId: id, until: replyUntil });
}

/** Mail a person may stop says where. */
const isDigest = ({ purpose }: Message) => purpose === 'digest' || purpose === 'blocking-deadline';

type Step = 'done' | 'nothing-waits' | 'server-away';

/**
 * Hands the next waiting message over. A process killed between the server's acceptance and our record hands it over
 * again, minutes later: at least once, and both carry one Message-ID.
 */
async function handOverNext(desk: Desk, government: Government): Promise<Step> {
  const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
    withGovernment(desk.workshop.database, government.id, work);
  const held = await within((tx) => takeNext(tx, desk, government));
  if (held === undefined) return 'nothing-waits';
  if (held === 'concluded') return 'done';
  const { message, text } = held;
  const { address, title, language, mailId } = message;
  const replyTo = answersTo(desk, message);
  const carried = await desk.carrier.carry({
    to: address,
    subject: title,
    text: replyTo ? mayBeAnswered(text, message) : text,
    language,
    mailId,
    ...(replyTo && { replyTo }),
    ...(isDigest(message) && { unsubscribe: desk.workshop.config.baseUrl + choicePath(language) }),
  });
  await within((tx) => record(tx, desk, message, carried));
  return carried.outcome === 'later' && carried.unreachable ? 'server-away' : 'done';
}

/** Hands over whatever waits and whose time has come, of every government, until the mail server is away. */
export async function handOver(
  workshop: Workshop,
  owners: readonly MessageOwner[],
  signal: AbortSignal,
): Promise<void> {
  const { mail } = workshop.config;
  if (!mail) return;
  const replyKey = await houseKey(workshop, 'mail-reply');
  const desk: Desk = { workshop, owners, replyKey, carrier: openCarrier(mail) };
  try {
    for (const government of await listGovernments(workshop.database)) {
      let step: Step = 'done';
      while (step === 'done' && !signal.aborted) step = await handOverNext(desk, government);
      if (step === 'server-away' || signal.aborted) return;
    }
  } finally {
    desk.carrier.close();
  }
}
