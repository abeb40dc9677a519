import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';
import type { House } from '#platform/house.ts';
import {
  caller,
  codeOf,
  type GivenHouse,
  givenHouse,
  password,
  sentBack,
} from '../../../tests/security/given-people.ts';
import { ensureGovernment, resolveActor, signIn, signInDemo } from './index.ts';

let given: GivenHouse;
let house: House;
beforeEach(async () => {
  given = await givenHouse();
  house = given.house;
});
afterEach(() => given.leave());

describe('the demonstration', () => {
  const wanted = (governmentId: number, role = 'officer') => ({
    governmentId,
    role,
    language: 'id' as const,
  });

  it('lets one click enter as any role of any region, twice as the same person', async () => {
    const { id } = await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    const first = await signInDemo(house, caller(), wanted(id));
    const actor = await resolveActor(house, sentBack(first.cookies));
    expect(actor).toMatchObject({ kind: 'person', governmentId: id, roles: ['officer'] });
    const second = await signInDemo(house, caller(), wanted(id));
    expect(await resolveActor(house, sentBack(second.cookies))).toEqual(actor);
    expect(await codeOf(signInDemo(house, caller(), wanted(id, 'king')))).toBe('not-found');
  });

  it('is not found with real data, from elsewhere, through a proxy, or when listening to the network', async () => {
    const real = await ensureGovernment(house.database, { regionCode: '33.14' });
    expect(await codeOf(signInDemo(house, caller(), wanted(real.id)))).toBe('not-found');
    await given.leave();
    given = await givenHouse();
    house = given.house;
    const { id } = await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    expect(await codeOf(signInDemo(house, caller('', '192.168.1.7'), wanted(id)))).toBe('not-found');
    const proxied = { ...caller(), headers: { ...caller().headers, 'x-forwarded-for': '203.0.113.9' } };
    expect(await codeOf(signInDemo(house, proxied, wanted(id)))).toBe('not-found');
    const open = { ...house, config: readConfig({ DATA_DIR: given.dataDir, HOST: '0.0.0.0' }) };
    expect(await codeOf(signInDemo(open, caller(), wanted(id)))).toBe('not-found');
  });

  it('gives its people no password to sign in with', async () => {
    const { id } = await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    await signInDemo(house, caller(), wanted(id));
    const typed = { email: `officer.${id}@demonstrasi.invalid`, password: '' };
    expect(await codeOf(signIn(house, caller(), typed))).toBe('sign-in-failed');
    expect(await codeOf(signIn(house, caller(), { ...typed, password }))).toBe('sign-in-failed');
  });
});
