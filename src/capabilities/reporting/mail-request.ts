import { postMessage } from '#correspondence';
import type { GovernmentActor } from '#kernel/actor.ts';
import { today } from '#kernel/clock.ts';
import { notFound } from '#kernel/refusal.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import type { ComposedMessage } from './compose-message.ts';
import { noMailAddress, notAllowed, roundIsClosed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { findAskedAgency } from './store/agencies.ts';
import { findRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

export interface Mailing {
  requestId: number;
  /** Its body has `{tautan}` where the link stands: the outbox keeps no link that lets a reader answer. */
  message: Pick<ComposedMessage, 'step' | 'purpose' | 'subject' | 'body'>;
}

/** A step of the ladder goes to a contact once; by hand, once a day. */
const keyOf = (requestId: number, step: string, contactId: number, day: string) =>
  `request:${requestId}:${step}:${step === 'by-hand' ? `${day}:` : ''}${contactId}`;

/**
 * Posts a text to every contact of the agency that has a mail address; returns how many. The request itself moves on
 * when the mail server takes it, and not before (`requestMail`).
 */
export async function mailRequest(
  tx: GovernmentTransaction,
  house: Pick<House, 'config' | 'clock'>,
  actor: GovernmentActor,
  { requestId, message }: Mailing,
): Promise<number> {
  const { governmentId } = actor;
  const request = await findRequest(tx, governmentId, requestId);
  const round = request && (await findRound(tx, governmentId, request.roundId));
  const agency = request && (await findAskedAgency(tx, governmentId, request.agencyId));
  if (!request || !round || !agency) throw notFound();
  if (!mayRun(actor)) throw notAllowed();
  if (round.closed) throw roundIsClosed();
  const reachable = agency.contacts.filter(({ email }) => email);
  if (reachable.length === 0) throw noMailAddress();
  for (const { id, email, officeTitle } of reachable)
    await postMessage(tx, house, actor, {
      purpose: message.purpose,
      subjectOf: `request:${requestId}`,
      memo: { requestId, step: message.step },
      office: `${officeTitle}, ${request.agencyName}`,
      address: email,
      language: 'id',
      title: message.subject,
      body: message.body,
      replyUntil: round.linksUntil,
      key: keyOf(requestId, message.step, id, today(house.clock)),
    });
  return reachable.length;
}
