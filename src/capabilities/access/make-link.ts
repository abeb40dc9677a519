import type { Clock } from '#kernel/clock.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import { linkMinutes } from './rules.ts';
import { addLink, type SetUpLink, withdrawLinks } from './store/links.ts';
import { fingerprintOf, newToken } from './token.ts';

/** A one-time link just made: the only time its secret can be read. */
export interface MadeLink {
  /** Path after the language: `/undangan/...` is the route's; this is the parameter. */
  link: string;
  expiresAt: Date;
}

/** Makes a link for one e-mail address and withdraws older ones to it. */
export async function makeLink(
  tx: GovernmentTransaction,
  clock: Clock,
  governmentId: number,
  madeBy: string,
  link: SetUpLink,
): Promise<MadeLink> {
  const token = newToken();
  const madeAt = clock.now();
  const expiresAt = new Date(madeAt.getTime() + linkMinutes * 60_000);
  await withdrawLinks(tx, governmentId, link.email, madeAt);
  await addLink(tx, governmentId, { ...link, tokenHash: fingerprintOf(token), madeBy, madeAt, expiresAt });
  // The government stands in front so that the link is looked up inside that government's transaction.
  return { link: `${governmentId}-${token}`, expiresAt };
}

/** Takes a link apart; undefined when it cannot be one of ours. */
export function readLink(link: string): { governmentId: number; tokenHash: string } | undefined {
  const [, government, token] = /^(\d{1,9})-([\w-]{43})$/.exec(link) ?? [];
  return government && token
    ? { governmentId: Number(government), tokenHash: fingerprintOf(token) }
    : undefined;
}
