import { z } from 'zod';
import { recordRefusal } from '#audit';
import type { House } from '#platform/house.ts';
import { beginAttempt, type Caller, deviceMark } from './count-attempt.ts';
import { enterGovernment, listOpenMemberships } from './enter-government.ts';
import { noMembership, signInFailed } from './refusals.ts';
import { readCookie, sessionCookie, sessionCookieName } from './session-cookie.ts';
import { type OpenedSession, openWithPassword } from './sign-in-library.ts';
import { removeEndedSessions, removeSessionByToken } from './store/sessions.ts';
import { fingerprintOf } from './token.ts';

export const emailAddress = z.string().trim().toLowerCase().normalize('NFC').max(254).pipe(z.email());

const input = z.object({ email: emailAddress, password: z.string().min(1).max(512) });

export interface SignedIn {
  /** Set-Cookie values. */
  cookies: string[];
  /** True when the person works for several governments and has to choose one. */
  mustChoose: boolean;
}

/**
 * Signs in with e-mail address and password. Refuses with one and the same sentence for unknown accounts and
 * wrong passwords, `too-many` while an account has to wait, and `no-membership`.
 */
export async function signIn(
  house: House,
  caller: Caller,
  typed: { email: string; password: string },
): Promise<SignedIn> {
  const parsed = input.safeParse(typed);
  if (!parsed.success) throw signInFailed();
  const { email, password } = parsed.data;
  const attempt = await beginAttempt(house, caller, email);
  const opened = await openWithPassword(house, email, password, caller.headers['user-agent'] ?? '');
  if (!opened) {
    await recordRefusal(house.database, house.clock, null, {
      action: 'access.sign-in',
      subject: `account:${attempt.account}`,
      code: 'sign-in-failed',
    });
    throw signInFailed();
  }
  await attempt.forget();
  const signedIn = await welcome(house, caller, opened);
  return { ...signedIn, cookies: [...signedIn.cookies, await deviceMark(house, email)] };
}

/** What follows every opened session: the session sent with the request ends, the only government is entered. */
export async function welcome(house: House, caller: Caller, opened: OpenedSession): Promise<SignedIn> {
  const before = readCookie(caller.headers.cookie, sessionCookieName(house.config));
  if (before) await removeSessionByToken(house.database, fingerprintOf(before));
  await removeEndedSessions(house.database, opened.personId, house.clock.now());
  const memberships = await listOpenMemberships(house, opened.personId);
  const fingerprint = fingerprintOf(opened.token);
  const [only] = memberships;
  if (!only) {
    await removeSessionByToken(house.database, fingerprint);
    throw noMembership();
  }
  if (memberships.length === 1)
    await enterGovernment(house, { fingerprint, personId: opened.personId, name: '' }, only.governmentId);
  return { cookies: [sessionCookie(house.config, opened.token)], mustChoose: memberships.length > 1 };
}
