import crypto from 'node:crypto';
import { syncBuiltinESMExports } from 'node:module';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import type { House } from '#platform/house.ts';
import {
  caller,
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  password,
  readAudit,
  sentBack,
} from '../../../tests/security/given-people.ts';
import {
  acceptSetUpLink,
  ensureGovernment,
  enterGovernment,
  inviteMember,
  readCookie,
  resolveActor,
  resolveVisit,
  signIn,
} from './index.ts';
import { tooManyAttempts } from './refusals.ts';

let given: GivenHouse;
let house: House;
beforeEach(async () => {
  given = await givenHouse();
  house = given.house;
});
afterEach(() => given.leave());

describe('signing in', () => {
  it('costs an unknown account the same hash as a known one, and says the same', async () => {
    await givenAdministrator(house);
    const argon2 = vi.spyOn(crypto, 'argon2');
    syncBuiltinESMExports(); // whoever imported it by name calls the spy too
    onTestFinished(() => {
      argon2.mockRestore();
      syncBuiltinESMExports();
    });
    const costsOf = () =>
      argon2.mock.calls.splice(0).map(([algorithm, { memory, passes, parallelism, tagLength }]) => ({
        algorithm,
        memory,
        passes,
        parallelism,
        tagLength,
      }));
    const wrong = await codeOf(
      signIn(house, caller(), { email: 'admin@example.go.id', password: 'salah sekali' }),
    );
    const known = costsOf();
    const unknown = await codeOf(
      signIn(house, caller(), { email: 'nobody@example.go.id', password: 'salah sekali' }),
    );
    expect(known).toHaveLength(1);
    expect(costsOf()).toEqual(known);
    expect([wrong, unknown]).toEqual(['sign-in-failed', 'sign-in-failed']);
  });

  it('always opens a new session and ends the one sent along, so none can be planted', async () => {
    const { email, cookies } = await givenAdministrator(house);
    const planted = await signIn(house, caller(cookies), { email, password });
    const token = (all: string) => readCookie(all, 'jalin_session');
    expect(token(sentBack(planted.cookies))).not.toBe(token(cookies));
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    const invented = await signIn(house, caller('jalin_session=invented'), { email, password });
    expect(token(sentBack(invented.cookies))).not.toBe('invented');
  });

  it('keeps no token in the database that a browser could send', async () => {
    const { cookies } = await givenAdministrator(house);
    const token = readCookie(cookies, 'jalin_session') ?? '';
    const { rows } = await sql<{ token: string }>`select token from access.session`.execute(house.database);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.token).toMatch(/^[0-9a-f]{64}$/);
    expect((await resolveActor(house, `jalin_session=${rows[0]?.token}`)).kind).toBe('anonymous');
    expect(rows[0]?.token).not.toBe(token);
  });

  it('makes one place wait longer and longer, whether the account exists or not, without locking it', async () => {
    const { email } = await givenAdministrator(house);
    for (const typed of [email, 'nobody@example.go.id']) {
      const attempt = (from: string, sent = 'salah sekali') =>
        codeOf(signIn(house, caller('', from), { email: typed, password: sent }));
      for (let tries = 0; tries < 5; tries++) expect(await attempt('10.0.0.1')).toBe('sign-in-failed');
      expect(await attempt('10.0.0.1', password)).toBe('too-many-sign-in-attempts');
      expect(await attempt('10.0.0.2')).toBe('sign-in-failed');
    }
    given.minutesPass(1);
    expect(await codeOf(signIn(house, caller('', '10.0.0.1'), { email, password }))).toBe('no refusal');
  });

  it('says how long to wait in seconds, and a long wait in minutes', () => {
    const [short, one, long] = [12, 1, 893].map((seconds) => tooManyAttempts(seconds).words);
    expect(short?.id).toContain('Tunggu 12 detik, lalu coba lagi. Akun tidak dikunci.');
    expect(one?.en).toContain('Wait 1 second, then');
    expect([long?.id, long?.en].join()).toMatch(/Tunggu 15 menit.*Wait 15 minutes/);
  });

  it('counts attempts sent at the same moment one by one', async () => {
    const { email } = await givenAdministrator(house);
    const burst = Array.from({ length: 12 }, () =>
      codeOf(signIn(house, caller('', '10.0.0.9'), { email, password: 'salah sekali' })),
    );
    const outcomes = await Promise.all(burst);
    expect(outcomes.filter((code) => code === 'sign-in-failed')).toHaveLength(5);
  });

  it('does not make the owner wait on their own device while somebody guesses from many places', async () => {
    const { email, cookies } = await givenAdministrator(house);
    for (let place = 0; place < 60; place++)
      await codeOf(signIn(house, caller('', `10.1.0.${place}`), { email, password: 'salah sekali' }));
    expect(await codeOf(signIn(house, caller('', '10.2.0.1'), { email, password }))).toBe(
      'too-many-sign-in-attempts',
    );
    expect(await codeOf(signIn(house, caller(cookies), { email, password }))).toBe('no refusal');
  }, 60_000);

  it('records success in the government and failure outside any, without the address', async () => {
    const { email, governmentId } = await givenAdministrator(house);
    await codeOf(signIn(house, caller(), { email, password: 'salah sekali' }));
    const entries = await readAudit(house.database, 0);
    expect(entries.map(({ action, outcome }) => [action, outcome])).toEqual([['access.sign-in', 'refused']]);
    expect(JSON.stringify(entries)).not.toContain('admin@');
    expect((await readAudit(house.database, governmentId)).map(({ action }) => action)).toEqual([
      'access.set-up',
      'access.accept-link',
      'access.sign-in',
    ]);
  });

  it('lets somebody of two governments choose, and enter no third', async () => {
    const admin = await givenAdministrator(house, '33.14', 'both@example.go.id');
    const other = await givenAdministrator(house, '33.13', 'other@example.go.id');
    const invited = { name: 'X', email: 'both@example.go.id', roles: ['officer'], agency: '' };
    const { link } = await inviteMember(house, other.actor, invited);
    const { cookies, mustChoose } = await acceptSetUpLink(house, caller(), link, {
      name: '',
      password,
      repeated: '',
    });
    expect(mustChoose).toBe(true);
    const visit = await resolveVisit(house, sentBack(cookies));
    expect(visit.actor.kind).toBe('anonymous');
    const session = visit.session;
    if (!session) throw new Error('no session');
    const third = await ensureGovernment(house.database, { regionCode: '33.12' });
    expect(await codeOf(enterGovernment(house, session, third.id))).toBe('not-found');
    await enterGovernment(house, session, other.governmentId);
    expect(await resolveActor(house, sentBack(cookies))).toMatchObject({
      governmentId: other.governmentId,
      roles: ['officer'],
    });
    expect(admin.governmentId).not.toBe(other.governmentId);
  });
});
