import { createHmac, timingSafeEqual } from 'node:crypto';
import type { House } from '#platform/house.ts';
import { tooManyAttempts } from './refusals.ts';
import { attemptMemoryHours, waitAfter } from './rules.ts';
import { houseKey } from './secret.ts';
import { cookie, deviceCookieName, readCookie } from './session-cookie.ts';
import { type AttemptBucket, countAttempt, forgetAttempts } from './store/attempts.ts';
import { newToken } from './token.ts';

/** Where an attempt comes from. Never the address alone: a whole office shares one. */
export interface Caller {
  remoteAddress: string;
  headers: Readonly<Record<string, string | undefined>>;
}

const memory = attemptMemoryHours * 3_600_000;

/**
 * A device on which this account signed in before carries a signed mark. It is counted by itself, so that
 * somebody guessing from elsewhere does not make its owner wait.
 */
function knownDevice(key: Buffer, email: string, mark: string | undefined): string | undefined {
  const [id, signature] = (mark ?? '').split('.');
  if (!id || !signature) return undefined;
  const expected = createHmac('sha256', key).update(`device:${email}:${id}`).digest();
  const given = Buffer.from(signature, 'base64url');
  return given.length === expected.length && timingSafeEqual(given, expected) ? id : undefined;
}

/** Set-Cookie value that marks this device as one where the account signed in (a year). */
export async function deviceMark(house: House, email: string): Promise<string> {
  const key = await houseKey(house, 'sign-in-attempts');
  const id = newToken();
  const signature = createHmac('sha256', key).update(`device:${email}:${id}`).digest('base64url');
  return cookie(house.config, deviceCookieName(house.config), `${id}.${signature}`, 365 * 86_400);
}

export interface CountedAttempt {
  /** To be called when the attempt succeeded. */
  forget(): Promise<void>;
  /** Keyed hash of the account, for the audit: it names nobody and still groups attempts. */
  account: string;
}

/**
 * Counts an attempt on an account before it is tried, existing or not. Refuses `too-many` while the caller
 * has to wait; waiting attempts are not counted and cost no hash.
 */
export async function beginAttempt(house: House, caller: Caller, email: string): Promise<CountedAttempt> {
  const key = await houseKey(house, 'sign-in-attempts');
  const bucketOf = (what: string) => createHmac('sha256', key).update(`${email}|${what}`).digest('hex');
  const device = knownDevice(key, email, readCookie(caller.headers.cookie, deviceCookieName(house.config)));
  const place = bucketOf(device ? `device|${device}` : `address|${caller.remoteAddress}`);
  const all = bucketOf('all');
  const now = house.clock.now();
  const waitFor = ({ bucket, failures, lastAt }: AttemptBucket) => {
    const age = now.getTime() - lastAt.getTime();
    if (age > memory) return 0;
    return Math.ceil(waitAfter(failures, bucket === all ? 'all-places' : 'one-place') - age / 1_000);
  };
  const wait = await countAttempt(house.database, device ? [place] : [place, all], now, waitFor);
  if (wait > 0) throw tooManyAttempts(wait);
  return {
    account: bucketOf('account').slice(0, 16),
    forget: () => forgetAttempts(house.database, place, all, new Date(now.getTime() - memory)),
  };
}
