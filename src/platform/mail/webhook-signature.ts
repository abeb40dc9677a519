import { createHmac, timingSafeEqual } from 'node:crypto';

/** How far the clocks of the mail server and ours may be apart; what is older is a replay. */
const windowSeconds = 300;

export interface SignedHeaders {
  /** Seconds since 1970, as text. */
  timestamp: string;
  /** "sha256=" and the hex HMAC of timestamp, full stop and body. */
  signature: string;
}

/** Whether the headers could be of a call made just now: judged before the body is read. */
export function isRecent({ timestamp, signature }: SignedHeaders, now: Date): boolean {
  if (!/^\d{9,11}$/.test(timestamp) || !/^sha256=[0-9a-f]{64}$/.test(signature)) return false;
  return Math.abs(now.getTime() / 1000 - Number(timestamp)) <= windowSeconds;
}

/** The signature of a call: HMAC-SHA256 over the time and the body, as "sha256=" and lower-case hex. */
export const signatureOf = (secret: string, timestamp: string, body: Uint8Array): string =>
  `sha256=${createHmac('sha256', secret).update(`${timestamp}.`).update(body).digest('hex')}`;

/** Whether somebody who knows the secret signed this body. */
export function isSigned(secret: string, { timestamp, signature }: SignedHeaders, body: Uint8Array): boolean {
  const right = Buffer.from(signatureOf(secret, timestamp, body));
  const given = Buffer.from(signature);
  return given.length === right.length && timingSafeEqual(given, right);
}
