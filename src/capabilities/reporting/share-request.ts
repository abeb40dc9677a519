import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { invalid, notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { actorName } from './inputs.ts';
import { linkNotStanding, notAllowed, roundIsClosed } from './refusals.ts';
import { isAwaited } from './round/request-state.ts';
import { mayRun } from './rules.ts';
import { addEvent, foldRequestsOfRound, insertMessage, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

/** Ways a person says they passed something on by. */
export const sharingChannels = ['whatsapp', 'mail', 'letter', 'phone', 'in-person'] as const;
export type SharingChannel = (typeof sharingChannels)[number];

export interface Sharing {
  requestId: number;
  channel: string;
  /** What was passed on: a step of the ladder, or "by-hand" when no step asked for it. */
  message: { step: string; purpose: MessagePurpose; subject: string; body: string };
}

/** What a text to an agency is for. */
export type MessagePurpose = 'round-request' | 'round-reminder' | 'round-escalation' | 'round-sent-back';

const eventOf = { 'round-request': 'shared', 'round-escalation': 'escalated' } as const;

/**
 * Records that a person passed a text on, by which way and when. Whether it arrived and was read nobody knows, so
 * nothing says so. This is the one place where texts to agencies leave the room: the outbox carries them from here.
 */
export async function shareRequest(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { requestId, channel, message }: Sharing,
): Promise<void> {
  const { governmentId } = actor;
  const request = await lockRequest(tx, governmentId, requestId);
  if (!request) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  const way = sharingChannels.find((one) => one === channel);
  if (!way)
    throw invalid('channel', {
      id: 'Pilih lewat apa Anda menyampaikannya',
      en: 'Choose how you passed it on',
    });
  if ((await findRound(tx, governmentId, request.roundId))?.closed) throw roundIsClosed();
  const fold = (await foldRequestsOfRound(tx, governmentId, request.roundId)).get(requestId);
  if (fold && !fold.linkStands && isAwaited(fold)) throw linkNotStanding();
  const recorded = { at: clock.now(), by: actorName(actor) };
  const kind = message.purpose in eventOf ? eventOf[message.purpose as keyof typeof eventOf] : 'reminded';
  const step = message.step === 'by-hand' ? {} : { step: message.step };
  await addEvent(tx, governmentId, requestId, { kind, channel: way, ...step, ...recorded });
  await insertMessage(tx, governmentId, requestId, { ...message, channel: way }, recorded);
  await recordEntry(tx, clock, actor, {
    action: `request.${kind === 'escalated' ? 'escalate' : kind === 'shared' ? 'share' : 'remind'}`,
    subject: `request:${requestId}`,
    outcome: 'done',
    detail: { channel: way, step: message.step },
  });
}
