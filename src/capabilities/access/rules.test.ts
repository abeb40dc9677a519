import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isLoopback,
  isValidOn,
  mayEnterWithoutPassword,
  rolesAmong,
  sessionHasEnded,
  waitAfter,
} from './rules.ts';

const at = (time: string) => new Date(`2026-03-02T${time}:00+07:00`);

describe('a session', () => {
  const session = { expiresAt: at('20:00'), lastUsedAt: at('09:00') };
  it('goes on while it is used', () => expect(sessionHasEnded(session, at('09:30'))).toBe(false));
  it('ends after 30 idle minutes', () => expect(sessionHasEnded(session, at('09:31'))).toBe(true));
  it('ends at its absolute end however busy', () =>
    expect(sessionHasEnded({ ...session, lastUsedAt: at('19:59') }, at('20:00'))).toBe(true));
});

describe('a membership', () => {
  it('holds from its first moment until, and not at, its last', () => {
    const membership = { validFrom: at('09:00'), validUntil: at('10:00') };
    expect(
      [at('08:59'), at('09:00'), at('09:59'), at('10:00')].map((now) => isValidOn(membership, now)),
    ).toEqual([false, true, true, false]);
  });
});

describe('the wait after failed sign-ins', () => {
  it('never shrinks, never exceeds a quarter of an hour, and lets honest mistakes pass', () => {
    fc.assert(
      fc.property(
        fc.nat(100_000),
        fc.constantFrom('one-place' as const, 'all-places' as const),
        (failures, over) => {
          expect(waitAfter(failures + 1, over)).toBeGreaterThanOrEqual(waitAfter(failures, over));
          expect(waitAfter(failures, over)).toBeLessThanOrEqual(900);
        },
      ),
    );
    expect([0, 1, 2, 3, 4].map((failures) => waitAfter(failures, 'one-place'))).toEqual([0, 0, 0, 0, 0]);
    expect(waitAfter(5, 'one-place')).toBe(2);
  });
  it('does not shut the owner out while somebody guesses from elsewhere', () =>
    expect(waitAfter(1_000_000, 'all-places')).toBeLessThanOrEqual(10));
});

describe('roles sent with a form', () => {
  it('are only those that exist, each once', () =>
    expect(rolesAmong(['officer', 'king', 'officer', '__proto__', 'auditor'])).toEqual([
      'officer',
      'auditor',
    ]));
});

describe('entering without a password', () => {
  const door = {
    demonstration: true,
    listeningHost: '127.0.0.1',
    baseUrl: 'http://127.0.0.1:3000',
    remoteAddress: '127.0.0.1',
    headers: { host: 'localhost:3000' },
  };
  it('is open to the person trying the demonstration on this machine', () =>
    expect(mayEnterWithoutPassword(door)).toBe(true));
  it.each([
    ['the data are real', { demonstration: false }],
    ['we listen to the network', { listeningHost: '0.0.0.0' }],
    ['people reach us by a public name', { baseUrl: 'https://jalin.example.go.id' }],
    ['the caller is elsewhere', { remoteAddress: '192.168.1.7' }],
    ['a foreign name was pointed at this machine', { headers: { host: 'evil.example' } }],
    ['there is no host name', { headers: {} }],
    ['a proxy stands between', { headers: { host: 'localhost', 'x-forwarded-for': '203.0.113.9' } }],
    [
      'another kind of proxy stands between',
      { headers: { host: 'localhost', forwarded: 'for=203.0.113.9' } },
    ],
  ])('is closed when %s', (_, change) => expect(mayEnterWithoutPassword({ ...door, ...change })).toBe(false));
  it.each(['127.0.0.1', '127.8.9.10', '::1', '::ffff:127.0.0.1', 'localhost'])(
    'knows %s as this machine',
    (host) => expect(isLoopback(host)).toBe(true),
  );
  it.each(['0.0.0.0', '::', '128.0.0.1', '127.0.0.1.example.com', 'localhost.example.com', '10.0.0.1', ''])(
    'does not take "%s" for this machine',
    (host) => expect(isLoopback(host)).toBe(false),
  );
});
