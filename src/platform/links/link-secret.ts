import { createHash, createHmac } from 'node:crypto';

/**
 * The secret of a link that opens without an account: 256 bits derived from a key of the house, so that a reminder carries the
 * same link as the letter before it although the database keeps only the digest. `number` counts the links of one subject.
 */
export function linkSecret(
  key: Buffer,
  link: { governmentId: number; subject: number; number: number },
): string {
  return createHmac('sha256', key)
    .update(`${link.governmentId}:${link.subject}:${link.number}`)
    .digest('base64url');
}

/** What the database keeps of a secret: enough to know it again, too little to tell it. */
export const digestOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** The government stands in front, so that a link is looked up inside that government's transaction. */
export const linkOf = (governmentId: number, secret: string): string => `${governmentId}-${secret}`;

/** Takes a link apart; undefined when it cannot be one of ours. */
export function readLink(link: string): { governmentId: number; digest: string } | undefined {
  const [, government, secret] = /^(\d{1,9})-([\w-]{43})$/.exec(link.trim()) ?? [];
  return government && secret ? { governmentId: Number(government), digest: digestOf(secret) } : undefined;
}
