import { houseKey } from '#access';
import type { MessageOwner, OwnedMessage } from '#correspondence';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { linkOf, linkSecret } from '#platform/links/link-secret.ts';
import { pathOf } from './paths.ts';
import { fillText } from './round/ladder.ts';
import { foldRequest, isAwaited } from './round/request-state.ts';
import { findLatestLink } from './store/links.ts';
import { addEvent, findRequest, listEvents, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

const requestIdOf = ({ memo }: OwnedMessage) => Number(memo.requestId);

/** The number of the link that still opens, while the agency is still asked. */
async function standingLink(
  tx: GovernmentTransaction,
  governmentId: number,
  requestId: number,
): Promise<number | undefined> {
  const request = await findRequest(tx, governmentId, requestId);
  const round = request && (await findRound(tx, governmentId, request.roundId));
  if (!round || round.closed) return undefined;
  if (!isAwaited(foldRequest(await listEvents(tx, governmentId, requestId)))) return undefined;
  const link = await findLatestLink(tx, governmentId, requestId);
  return link && !link.revoked ? link.number : undefined;
}

/**
 * What reporting does with its messages as they leave: fills the link in, holds back what was answered meanwhile, and
 * moves the request on once the mail server took one of them.
 */
export const requestMail: MessageOwner = {
  purposes: ['round-request', 'round-reminder', 'round-sent-back'],
  async textOf(tx, workshop, message) {
    const { governmentId } = message;
    const requestId = requestIdOf(message);
    const number = await standingLink(tx, governmentId, requestId);
    if (number === undefined) return undefined;
    const key = await houseKey(workshop, 'report-link');
    const link = linkOf(governmentId, linkSecret(key, { governmentId, subject: requestId, number }));
    return fillText(message.body, { link: workshop.config.baseUrl + pathOf('answer', 'id', { link }) });
  },
  async handedOver(tx, { clock }, message) {
    const { governmentId, memo, purpose } = message;
    const requestId = requestIdOf(message);
    const step = String(memo.step);
    if (!(await lockRequest(tx, governmentId, requestId))) return;
    // Several contacts of one agency are reminded once.
    if (foldRequest(await listEvents(tx, governmentId, requestId)).steps.has(step)) return;
    const kind = purpose === 'round-request' ? 'shared' : 'reminded';
    await addEvent(tx, governmentId, requestId, {
      kind,
      channel: 'mail',
      ...(step !== 'by-hand' && { step }),
      at: clock.now(),
      by: 'outbox',
    });
  },
};
