import { timingSafeEqual } from 'node:crypto';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { digestOf } from './replace-calendar-feed.ts';
import { findFeed } from './store/calendar-feeds.ts';
import { type ClocksView, viewClocks } from './view-clocks.ts';

const sameDigest = (a: string, b: string) =>
  a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

/** The deadlines a secret address opens; undefined when it was never given out or has been revoked. */
export async function findCalendarFeed(
  { database, clock }: Pick<House, 'database' | 'clock'>,
  secret: string,
): Promise<ClocksView | undefined> {
  const governmentId = Number(/^(\d{1,9})-[\w-]{32}$/.exec(secret)?.[1] ?? Number.NaN);
  if (!Number.isSafeInteger(governmentId)) return undefined;
  const reader: GovernmentActor = { kind: 'system', name: 'calendar feed', governmentId };
  return withGovernment(database, governmentId, async (tx) => {
    const feed = await findFeed(tx, governmentId);
    if (!feed || !sameDigest(feed.secretSha256, digestOf(secret))) return undefined;
    return viewClocks(tx, clock, reader);
  });
}
