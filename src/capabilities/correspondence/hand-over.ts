import { type Government, houseKey, listGovernments } from '#access';
import { recordEntry } from '#audit';
import type { SystemActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { Workshop } from '#platform/house.ts';
import {
  type Carried,
  type MailCarrier,
  type OutgoingMail,
  openCarrier,
} from '#platform/mail/open-carrier.ts';
import { replyAddress } from '#platform/mail/reply-address.ts';
import { mayBeAnswered } from './may-be-answered.ts';
import type { Message, MessageState, Reason } from './message.ts';
import type { MessageOwner, OwnedMessage } from './owner.ts';
import { choicePath } from './paths.ts';
import { heldUntil, isTooOftenUnrecorded, isTriedForDays, nextTryAfter } from './rules.ts';
import { addAct, holdMessage, keepTaken, listActs, putOff, takeWaitingMessage } from './store/messages.ts';

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

type Owned = OwnedMessage & { address: string };

/** What to do next with a message: hand it over, only record that it was taken, or nothing any more. */
type Taken =
  | { next: 'carry'; message: Owned }
  | { next: 'record'; message: Owned; answer: string }
  | { next: 'concluded' };

/** Why a message that waits is not handed over (any more); undefined when it is. */
async function endOf(
  tx: GovernmentTransaction,
  desk: Desk,
  owned: Owned,
  demonstration: boolean,
): Promise<Reason | undefined> {
  const now = desk.workshop.clock.now();
  if (demonstration) return 'demonstration';
  if (isTooOftenUnrecorded(owned)) return 'outcome-unknown';
  if (owned.tries > 0 && isTriedForDays(await waitingSince(tx, owned), now)) return 'tried-for-days';
  return undefined;
}

/** Takes the next waiting message for this worker. */
async function takeNext(
  tx: GovernmentTransaction,
  desk: Desk,
  { id: governmentId, demonstration }: Government,
): Promise<Taken | undefined> {
  const now = desk.workshop.clock.now();
  const message = await takeWaitingMessage(tx, governmentId, now);
  if (!message?.address) return undefined;
  const owned: Owned = { ...message, address: message.address, governmentId };
  if (owned.takenAnswer !== null) return takeToRecord(tx, desk, owned, owned.takenAnswer);
  const reason = await endOf(tx, desk, owned, demonstration);
  if (reason) {
    await conclude(tx, desk, owned, { kind: 'given-up', reason });
    return { next: 'concluded' };
  }
  await holdMessage(tx, governmentId, message.id, heldUntil(now));
  return { next: 'carry', message: owned };
}

/** The text as it leaves; undefined when the message is not needed any more, which is recorded. */
async function textOf(tx: GovernmentTransaction, desk: Desk, owned: Owned): Promise<string | undefined> {
  const owner = ownerOf(desk, owned);
  const text = owner ? await owner.textOf(tx, desk.workshop, owned) : owned.body;
  if (text === undefined) await conclude(tx, desk, owned, { kind: 'given-up', reason: 'no-longer-needed' });
  return text;
}

/** It was taken before, and what follows from that was not recorded: that is tried again, and given up in the end. */
async function takeToRecord(
  tx: GovernmentTransaction,
  desk: Desk,
  owned: Owned,
  answer: string,
): Promise<Taken> {
  if (isTooOftenUnrecorded(owned)) {
    await conclude(tx, desk, owned, { kind: 'handed-over', reason: 'taken-not-told' });
    return { next: 'concluded' };
  }
  await holdMessage(tx, owned.governmentId, owned.id, heldUntil(desk.workshop.clock.now()));
  return { next: 'record', message: owned, answer };
}

async function recordTaken(
  tx: GovernmentTransaction,
  desk: Desk,
  message: OwnedMessage,
  answer: string,
): Promise<void> {
  await ownerOf(desk, message)?.handedOver(tx, desk.workshop, message);
  await conclude(tx, desk, message, { kind: 'handed-over', reason: answer });
}

async function recordInVain(
  tx: GovernmentTransaction,
  desk: Desk,
  message: OwnedMessage,
  carried: Exclude<Carried, { outcome: 'taken' }>,
): Promise<void> {
  const { answer } = carried;
  if (carried.outcome === 'refused') return conclude(tx, desk, message, { kind: 'refused', reason: answer });
  return putOff(tx, message.governmentId, message.id, {
    nextTry: nextTryAfter(message.tries + 1, desk.workshop.clock.now()),
    answer,
  });
}

/** The address an answer to this message comes to; undefined when none is taken. */
function answersTo({ workshop, replyKey }: Desk, { governmentId, id, replyUntil }: OwnedMessage) {
  const mailbox = workshop.config.mail?.replyTo;
  if (!mailbox || !replyUntil) return undefined;
  return replyAddress(mailbox, replyKey, { governmentId, messageId: id, until: replyUntil });
}

/** Mail a person may stop says where. */
const isDigest = ({ purpose }: Message) => purpose === 'digest' || purpose === 'blocking-deadline';

function mailOf(desk: Desk, message: Owned, text: string): OutgoingMail {
  const { address, title, language, mailId } = message;
  const replyTo = answersTo(desk, message);
  return {
    to: address,
    subject: title,
    text: replyTo ? mayBeAnswered(text, message) : text,
    language,
    mailId,
    ...(replyTo && { replyTo }),
    ...(isDigest(message) && { unsubscribe: desk.workshop.config.baseUrl + choicePath(language) }),
  };
}

type Step = 'done' | 'nothing-waits' | 'server-away';
type Within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) => Promise<T>;

/**
 * Hands a message over. That the server took it is kept at once and by itself, so that what follows may
 * fail without its being handed over again. Between the server's acceptance and that record a process can be killed:
 * at least once, at most three times, and all carry one Message-ID.
 */
async function carryOut(desk: Desk, message: Owned, within: Within): Promise<Step> {
  const text = await within((tx) => textOf(tx, desk, message)).catch((problem: unknown) => {
    const answer = problem instanceof Error ? problem.name : 'unknown';
    desk.workshop.log.problem('message-not-written', problem, { message: message.id });
    return { outcome: 'later', answer, unreachable: false } as const;
  });
  if (text === undefined) return 'done';
  const carried = typeof text === 'string' ? await desk.carrier.carry(mailOf(desk, message, text)) : text;
  if (carried.outcome === 'taken') {
    await within((tx) => keepTaken(tx, message.governmentId, message.id, carried.answer));
    await recordOrLog(desk, message, carried.answer, within);
    return 'done';
  }
  await within((tx) => recordInVain(tx, desk, message, carried));
  return carried.outcome === 'later' && carried.unreachable ? 'server-away' : 'done';
}

/** The messages behind one that cannot be recorded must not wait for it. */
const recordOrLog = (desk: Desk, message: Owned, answer: string, within: Within): Promise<void> =>
  within((tx) => recordTaken(tx, desk, message, answer)).catch((problem: unknown) =>
    desk.workshop.log.problem('message-not-recorded', problem, { message: message.id }),
  );

async function handOverNext(desk: Desk, government: Government): Promise<Step> {
  const within: Within = (work) => withGovernment(desk.workshop.database, government.id, work);
  const taken = await within((tx) => takeNext(tx, desk, government));
  if (taken === undefined) return 'nothing-waits';
  if (taken.next === 'carry') return carryOut(desk, taken.message, within);
  if (taken.next === 'record') await recordOrLog(desk, taken.message, taken.answer, within);
  return 'done';
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
