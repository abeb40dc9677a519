import { houseKey } from '#access';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { notFound } from '#kernel/refusal.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { digestOf, linkSecret } from '#platform/links/link-secret.ts';
import { actorName } from './inputs.ts';
import { notAllowed, roundIsClosed } from './refusals.ts';
import { mayRun } from './rules.ts';
import { findLatestLink, insertLink, revokeLinks } from './store/links.ts';
import { addEvent, lockRequest } from './store/requests.ts';
import { findRound } from './store/rounds.ts';

/** Ends the link of a request and, unless it is only to be revoked, makes another: the old one opens nothing from then on. */
export async function renewLink(
  house: Pick<House, 'database' | 'clock' | 'config'>,
  actor: GovernmentActor,
  { requestId, onlyRevoke }: { requestId: number; onlyRevoke: boolean },
): Promise<void> {
  const { governmentId } = actor;
  const { clock } = house;
  const key = await houseKey(house, 'report-link');
  await withGovernment(house.database, governmentId, async (tx) => {
    const request = await lockRequest(tx, governmentId, requestId);
    if (!request) throw notFound();
    if (!mayRun(actor)) throw notAllowed();
    const round = await findRound(tx, governmentId, request.roundId);
    if (round?.closed) throw roundIsClosed();
    const recorded = { at: clock.now(), by: actorName(actor) };
    const latest = await findLatestLink(tx, governmentId, requestId);
    await revokeLinks(tx, governmentId, requestId, recorded.at);
    await addEvent(tx, governmentId, requestId, { kind: 'revoked', ...recorded });
    if (!onlyRevoke) {
      const link = { governmentId, requestId, number: (latest?.number ?? 0) + 1 };
      await insertLink(tx, governmentId, {
        ...link,
        digest: digestOf(linkSecret(key, { ...link, subject: link.requestId })),
        ...recorded,
      });
      await addEvent(tx, governmentId, requestId, { kind: 'link-made', ...recorded });
    }
    await recordEntry(tx, clock, actor, {
      action: onlyRevoke ? 'request.revoke-link' : 'request.renew-link',
      subject: `request:${requestId}`,
      outcome: 'done',
      detail: {},
    });
  });
}
