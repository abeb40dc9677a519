import { type Role, roles } from '#kernel/actor.ts';

/** Minutes and hours of a session (OWASP Session Management: 15-30 minutes idle for offices, a day's work in all). */
export const idleMinutes = 30;
export const absoluteHours = 12;
/** A one-time link is for somebody who is being told about it now. */
export const linkMinutes = 30;

const minute = 60_000;

export interface SessionTimes {
  expiresAt: Date;
  lastUsedAt: Date;
}

/** Whether a session is over: past its absolute end, or idle too long. */
export function sessionHasEnded(session: SessionTimes, now: Date): boolean {
  return now >= session.expiresAt || now.getTime() - session.lastUsedAt.getTime() > idleMinutes * minute;
}

/** Writing the last use at every request would make readers writers; to the minute is enough for 30 minutes. */
export const lastUseIsStale = (session: SessionTimes, now: Date): boolean =>
  now.getTime() - session.lastUsedAt.getTime() > minute;

export interface Validity {
  validFrom: Date;
  validUntil: Date | null;
}

export const isValidOn = (membership: Validity, now: Date): boolean =>
  membership.validFrom <= now && (membership.validUntil === null || now < membership.validUntil);

/**
 * How long, in seconds, an account waits after so many failures in a row: growing, never a lock, so that
 * nobody can shut an officer out. From one device or address up to a quarter of an hour; counted over all
 * addresses (guessing from many places) much less, because the rightful owner waits with the guesser.
 */
export function waitAfter(failures: number, over: 'one-place' | 'all-places'): number {
  const free = over === 'one-place' ? 5 : 50;
  const longest = over === 'one-place' ? 900 : 10;
  return failures < free ? 0 : Math.min(longest, 2 ** Math.min(failures - free + 1, 20));
}

/** Failures older than this are forgotten. */
export const attemptMemoryHours = 24;

const isRole = (value: string): value is Role => (roles as readonly string[]).includes(value);

/** The known roles among the given words, in the order of the list, without repetition. */
export const rolesAmong = (words: readonly string[]): Role[] => {
  const wanted = new Set(words.filter(isRole));
  return roles.filter((role) => wanted.has(role));
};

const loopback = /^(localhost|127(\.\d{1,3}){3}|::1|\[::1\]|::ffff:127(\.\d{1,3}){3})$/i;
/** Whether a host is this machine itself, by name or by address (IPv4, IPv6, mapped). */
export const isLoopback = (host: string): boolean => loopback.test(host);

/** What a proxy adds: the caller is then somewhere else, whatever the socket says. */
const proxyHeaders = [
  'forwarded',
  'x-forwarded-for',
  'x-forwarded-host',
  'x-real-ip',
  'via',
  'cf-connecting-ip',
];

export interface DemonstrationDoor {
  demonstration: boolean;
  listeningHost: string;
  baseUrl: string;
  remoteAddress: string;
  headers: Readonly<Record<string, string | undefined>>;
}

/**
 * Entering without a password is for one person trying the demonstration on their own machine: the data are
 * demonstration data, we listen on loopback only, and the caller is on loopback, called us so by name (a
 * foreign page may point its own name at 127.0.0.1), and did not come through a proxy.
 */
export function mayEnterWithoutPassword(door: DemonstrationDoor): boolean {
  const calledAs = URL.canParse(`http://${door.headers.host}`)
    ? new URL(`http://${door.headers.host}`).hostname
    : '';
  return (
    door.demonstration &&
    isLoopback(door.listeningHost) &&
    isLoopback(new URL(door.baseUrl).hostname) &&
    isLoopback(door.remoteAddress) &&
    isLoopback(calledAs) &&
    proxyHeaders.every((name) => door.headers[name] === undefined)
  );
}
