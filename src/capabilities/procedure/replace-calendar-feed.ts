import { createHash, randomBytes } from 'node:crypto';
import { recordEntry } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { notAllowed } from './refusals.ts';
import { mayKeepCalendar } from './rules.ts';
import { dropFeed, keepFeed } from './store/calendar-feeds.ts';

export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/**
 * Makes the secret part of the address by which calendar programs read an office's deadlines, in place of the one
 * before; or, with `revoke`, ends it. Returns the secret, which is shown once and kept nowhere.
 */
export async function replaceCalendarFeed(
  tx: GovernmentTransaction,
  clock: Clock,
  actor: GovernmentActor,
  { revoke }: { revoke: boolean },
): Promise<string | undefined> {
  if (!mayKeepCalendar(actor)) throw notAllowed();
  const { governmentId } = actor;
  const secret = revoke ? undefined : `${governmentId}-${randomBytes(24).toString('base64url')}`;
  if (secret === undefined) await dropFeed(tx, governmentId);
  else
    await keepFeed(tx, governmentId, {
      secretSha256: digestOf(secret),
      at: clock.now(),
      by: actor.kind === 'person' ? actor.personId : actor.name,
    });
  await recordEntry(tx, clock, actor, {
    action: revoke ? 'calendar-feed.revoke' : 'calendar-feed.replace',
    subject: `government:${governmentId}`,
    outcome: 'done',
    detail: {},
  });
  return secret;
}
