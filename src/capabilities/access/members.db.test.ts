import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { checkCatalogue } from '#platform/database/self-check.ts';
import type { House } from '#platform/house.ts';
import {
  caller,
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenMember,
  password,
  sentBack,
} from '../../../tests/security/given-people.ts';
import {
  changeMembership,
  endMembership,
  endSession,
  inviteMember,
  offerNewPassword,
  resolveActor,
  resolveVisit,
  signIn,
  signOut,
} from './index.ts';
import { idleMinutes } from './rules.ts';

let given: GivenHouse;
let house: House;
beforeEach(async () => {
  given = await givenHouse();
  house = given.house;
});
afterEach(() => given.leave());

describe('the catalogue', () => {
  it('finds nothing in the access tables that would let a row out', async () => {
    expect(
      (await checkCatalogue(house.database as never)).filter(({ object }) => object.startsWith('access.')),
    ).toEqual([]);
  });

  it('lets the one function that looks across governments answer for one person only, and change nothing', async () => {
    const { actor } = await givenAdministrator(house);
    await givenAdministrator(house, '33.13', 'other@example.go.id');
    const own = await sql<{ government_id: number }>`
      select government_id from access.memberships_of(${actor.personId})`.execute(house.database);
    expect(own.rows).toEqual([{ government_id: actor.governmentId }]);
    const outside = await sql`select 1 from access.membership`.execute(house.database);
    expect(outside.rows).toEqual([]);
    const asked = await sql`select set_config('app.person', ${actor.personId}, false)`.execute(
      house.database,
    );
    expect(asked.rows.length).toBe(1);
    expect((await sql`select 1 from access.membership`.execute(house.database)).rows).toEqual([]);
  });
});

describe('a session', () => {
  it('slides while it is used, ends after half an idle hour, and after twelve hours anyway', async () => {
    const { cookies, email } = await givenAdministrator(house);
    for (let hour = 0; hour < 23; hour++) {
      given.minutesPass(idleMinutes - 1);
      expect((await resolveActor(house, cookies)).kind).toBe('person');
    }
    given.minutesPass(60);
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    const busy = sentBack((await signIn(house, caller(), { email, password })).cookies);
    for (let turn = 0; turn < 35; turn++) {
      given.minutesPass(20);
      await resolveActor(house, busy);
    }
    expect((await resolveActor(house, busy)).kind).toBe('person');
    given.minutesPass(20);
    expect((await resolveActor(house, busy)).kind).toBe('anonymous');
  });

  it('ends on the server at signing out', async () => {
    const { cookies } = await givenAdministrator(house);
    await signOut(house, await resolveVisit(house, cookies));
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
  });

  it('of somebody else cannot be ended', async () => {
    const admin = await givenAdministrator(house);
    const member = await givenMember(house, admin.actor, 'officer@example.go.id', ['officer']);
    const { session } = await resolveVisit(house, member.cookies);
    expect(await codeOf(endSession(house, admin.actor, session?.id ?? ''))).toBe('not-found');
    await endSession(house, member.actor, session?.id ?? '');
    expect((await resolveActor(house, member.cookies)).kind).toBe('anonymous');
  });
});

describe('a change of roles', () => {
  it('holds from the next request, in the session that is open', async () => {
    const admin = await givenAdministrator(house);
    const member = await givenMember(house, admin.actor, 'officer@example.go.id', ['officer']);
    const change = { personId: member.actor.personId, version: '1', agency: '', roles: ['auditor'] };
    await changeMembership(house, admin.actor, change);
    expect(await resolveActor(house, member.cookies)).toMatchObject({ roles: ['auditor'] });
    await endMembership(house, admin.actor, member.actor.personId, 2);
    expect((await resolveActor(house, member.cookies)).kind).toBe('anonymous');
    expect(await codeOf(signIn(house, caller(), { email: 'officer@example.go.id', password }))).toBe(
      'no-membership',
    );
  });

  it('is for administrators of that government only', async () => {
    const admin = await givenAdministrator(house);
    const foreign = await givenAdministrator(house, '33.13', 'foreign@example.go.id');
    const member = await givenMember(house, admin.actor, 'officer@example.go.id', ['officer']);
    const change = { personId: member.actor.personId, version: 1, agency: '', roles: ['administrator'] };
    expect(await codeOf(changeMembership(house, member.actor, change))).toBe('not-administrator');
    expect(await codeOf(changeMembership(house, foreign.actor, change))).toBe('not-found');
    expect(await codeOf(offerNewPassword(house, foreign.actor, member.actor.personId))).toBe('not-found');
  });

  it('is refused when somebody else changed the member first, and when no administrator would be left', async () => {
    const admin = await givenAdministrator(house);
    const self = { personId: admin.actor.personId, version: 1, agency: '', roles: ['officer'] };
    expect(await codeOf(changeMembership(house, admin.actor, self))).toBe('last-administrator');
    expect(await codeOf(endMembership(house, admin.actor, admin.actor.personId, 1))).toBe(
      'last-administrator',
    );
    const stale = { ...self, version: 7, roles: ['administrator', 'officer'] };
    expect(await codeOf(changeMembership(house, admin.actor, stale))).toBe('member-changed-meanwhile');
  });

  it('cannot leave a government without administrators when two remove each other at once', async () => {
    const one = await givenAdministrator(house);
    const two = await givenMember(house, one.actor, 'two@example.go.id', ['administrator']);
    const outcomes = await Promise.all([
      codeOf(endMembership(house, one.actor, two.actor.personId, 1)),
      codeOf(endMembership(house, two.actor, one.actor.personId, 1)),
    ]);
    expect(outcomes.sort()).toEqual(['last-administrator', 'no refusal']);
  });

  it('ties a reporter to one agency, who then works for it alone', async () => {
    const admin = await givenAdministrator(house);
    const bare = { name: 'X', email: 'r@example.go.id', roles: ['reporter'], agency: '' };
    expect(await codeOf(inviteMember(house, admin.actor, bare))).toBe('invalid-fields');
    const reporter = await givenMember(
      house,
      admin.actor,
      'r@example.go.id',
      ['reporter'],
      'Dinas Pendidikan dan Olahraga',
    );
    expect(reporter.actor.agencyId).toEqual(expect.any(Number));
    const both = { ...bare, roles: ['reporter', 'officer'], agency: 'Dinas Kesehatan' };
    expect(await codeOf(inviteMember(house, admin.actor, both))).toBe('invalid-fields');
  });
});
