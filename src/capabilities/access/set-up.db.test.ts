import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { House } from '#platform/house.ts';
import {
  caller,
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  password,
  sentBack,
} from '../../../tests/security/given-people.ts';
import {
  acceptSetUpLink,
  ensureGovernment,
  inviteMember,
  offerNewPassword,
  resolveActor,
  setUp,
  signIn,
} from './index.ts';

let given: GivenHouse;
let house: House;
beforeEach(async () => {
  given = await givenHouse();
  house = given.house;
});
afterEach(() => given.leave());

describe('setting up', () => {
  it('creates no account: the link does, once, and its password then opens the door', async () => {
    const { email, actor } = await givenAdministrator(house);
    expect(actor).toMatchObject({ kind: 'person', roles: ['administrator'] });
    const signedIn = await signIn(house, caller(), { email: ` ${email.toUpperCase()} `, password });
    expect(await resolveActor(house, sentBack(signedIn.cookies))).toMatchObject({ personId: actor.personId });
  });

  it('places the government under its province and the country', async () => {
    await givenAdministrator(house);
    const { rows } = await sql`select g.region_code, p.region_code as above from access.government g
      left join access.government p on p.id = g.parent_id order by 1`.execute(house.database);
    expect(rows).toEqual([
      { region_code: '33', above: 'ID' },
      { region_code: '33.14', above: '33' },
      { region_code: 'ID', above: null },
    ]);
  });

  it('is refused for a second time unless asked again, and for a region that does not exist', async () => {
    await givenAdministrator(house);
    const again = { regionCode: '33.14', name: 'X', email: 'admin@example.go.id' };
    expect(await codeOf(setUp(house.database, house.clock, again))).toBe('administrator-exists');
    expect((await setUp(house.database, house.clock, { ...again, again: true })).purpose).toBe(
      'new-password',
    );
    expect(await codeOf(setUp(house.database, house.clock, { ...again, regionCode: '99.99' }))).toBe(
      'region-unknown',
    );
  });

  it('gives a forgetful administrator a new password and ends every session they had', async () => {
    const { cookies, email } = await givenAdministrator(house);
    const wanted = { regionCode: '33.14', name: 'X', email, again: true };
    const { link } = await setUp(house.database, house.clock, wanted);
    const other = 'gerobak hijau terbang';
    await acceptSetUpLink(house, caller(), link, { name: '', password: other, repeated: other });
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    expect(await codeOf(signIn(house, caller(), { email, password }))).toBe('sign-in-failed');
    expect(await codeOf(signIn(house, caller(), { email, password: other }))).toBe('no refusal');
  });

  it('is refused in a database of demonstration data', async () => {
    await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    const wanted = { regionCode: '33.13', name: 'X', email: 'x@example.go.id' };
    expect(await codeOf(setUp(house.database, house.clock, wanted))).toBe('demonstration-database');
  });
});

describe('a one-time link', () => {
  const accept = (link: string) =>
    acceptSetUpLink(house, caller(), link, { name: 'Nama', password, repeated: password });
  const wanted = { regionCode: '33.14', name: 'X', email: 'x@example.go.id' };

  it('works once', async () => {
    const { link } = await setUp(house.database, house.clock, wanted);
    expect(await codeOf(accept(link))).toBe('no refusal');
    expect(await codeOf(accept(link))).toBe('link-not-valid');
  });

  it('opens one account when two browsers send it at the same moment', async () => {
    const { link } = await setUp(house.database, house.clock, wanted);
    const outcomes = await Promise.all([accept(link), accept(link), accept(link)].map(codeOf));
    expect(outcomes.sort()).toEqual(['link-not-valid', 'link-not-valid', 'no refusal']);
  });

  it('ends after 30 minutes, and when a newer one is made', async () => {
    const first = await setUp(house.database, house.clock, wanted);
    const second = await setUp(house.database, house.clock, wanted);
    expect(await codeOf(accept(first.link))).toBe('link-not-valid');
    given.minutesPass(30);
    expect(await codeOf(accept(second.link))).toBe('link-not-valid');
  });

  it('of one government does not open when another government is written in front of it', async () => {
    const { link } = await setUp(house.database, house.clock, wanted);
    const other = await ensureGovernment(house.database, { regionCode: '33.13' });
    expect(await codeOf(accept(link.replace(/^\d+/, String(other.id))))).toBe('link-not-valid');
    for (const forged of [
      '',
      '1',
      '1-',
      '-',
      `1-${'a'.repeat(43)}`,
      `${'9'.repeat(30)}-${'a'.repeat(43)}`,
      '1-\0',
    ])
      expect(await codeOf(accept(forged))).toBe('link-not-valid');
  });

  it('stays usable after a password that is refused', async () => {
    const { link } = await setUp(house.database, house.clock, wanted);
    const weak = { name: 'Nama', password: 'password1234', repeated: 'password1234' };
    expect(await codeOf(acceptSetUpLink(house, caller(), link, weak))).toBe('invalid-fields');
    const unlike = { name: 'Nama', password, repeated: `${password} ` };
    expect(await codeOf(acceptSetUpLink(house, caller(), link, unlike))).toBe('invalid-fields');
    expect(await codeOf(accept(link))).toBe('no refusal');
  });

  it('does not hand an existing account to whoever made the link: its own password is asked for', async () => {
    const victim = await givenAdministrator(house, '33.13', 'victim@example.go.id');
    const { actor } = await givenAdministrator(house, '33.14', 'attacker@example.go.id');
    const invited = { name: 'X', email: victim.email, roles: ['officer'], agency: '' };
    const { link } = await inviteMember(house, actor, invited);
    const guessed = { name: 'X', password: 'sandi milik penyerang', repeated: 'sandi milik penyerang' };
    expect(await codeOf(acceptSetUpLink(house, caller(), link, guessed))).toBe('invalid-fields');
    expect(
      (await acceptSetUpLink(house, caller(), link, { name: '', password, repeated: '' })).mustChoose,
    ).toBe(true);
    expect(await codeOf(offerNewPassword(house, actor, victim.actor.personId))).toBe('belongs-elsewhere-too');
  });
});
