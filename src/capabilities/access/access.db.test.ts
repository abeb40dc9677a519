import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PersonActor, Role } from '#kernel/actor.ts';
import type { Clock } from '#kernel/clock.ts';
import { readConfig } from '#platform/config.ts';
import { checkCatalogue } from '#platform/database/self-check.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import {
  acceptSetUpLink,
  changeMembership,
  endMembership,
  endSession,
  ensureGovernment,
  enterGovernment,
  inviteMember,
  offerNewPassword,
  readCookie,
  resolveActor,
  resolveVisit,
  setUp,
  signIn,
  signInDemo,
  signOut,
} from './index.ts';
import * as hashing from './password-hash.ts';
import { idleMinutes } from './rules.ts';

vi.mock('./password-hash.ts', { spy: true });

let fresh: FreshDatabase;
let dataDir: string;
let house: House;
let time: Date;
const clock: Clock = { now: () => new Date(time) };
const minutesPass = (minutes: number) => {
  time = new Date(time.getTime() + minutes * 60_000);
};

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'jalin-access-'));
});
afterAll(() => rm(dataDir, { recursive: true, force: true }));

beforeEach(async () => {
  time = new Date('2026-03-02T09:00:00+07:00');
  fresh = await freshDatabase();
  house = {
    config: readConfig({ DATA_DIR: dataDir }),
    clock,
    database: fresh.database,
    files: diskFileStore(join(dataDir, 'files')),
    log: silentLog,
  };
  return () => fresh.drop();
});

const caller = (cookies = '', remoteAddress = '127.0.0.1') => ({
  remoteAddress,
  headers: { host: '127.0.0.1:3000', 'user-agent': 'Peramban Uji/1.0', ...(cookies && { cookie: cookies }) },
});
/** What a browser sends back after these Set-Cookie values. */
const sentBack = (setCookies: readonly string[]) => setCookies.map((one) => one.split(';')[0]).join('; ');
const password = 'kucing oren makan soto';

async function givenAdministrator(regionCode = '33.14', email = 'admin@example.go.id') {
  const { link, governmentId } = await setUp(house.database, clock, {
    regionCode,
    name: 'Administrator',
    email,
  });
  const signedIn = await acceptSetUpLink(house, caller(), link, {
    name: 'Administrator Uji',
    password,
    repeated: password,
  });
  const cookies = sentBack(signedIn.cookies);
  const actor = (await resolveActor(house, cookies)) as PersonActor;
  return { governmentId, cookies, actor, email };
}

async function givenMember(admin: PersonActor, email: string, roles: Role[], agency = '') {
  const { link } = await inviteMember(house, admin, { name: 'Anggota Uji', email, roles, agency });
  const signedIn = await acceptSetUpLink(house, caller(), link, {
    name: 'Anggota Uji',
    password,
    repeated: password,
  });
  const cookies = sentBack(signedIn.cookies);
  return { cookies, actor: (await resolveActor(house, cookies)) as PersonActor };
}

const codeOf = (promise: Promise<unknown>) =>
  promise.then(
    () => 'no refusal',
    (problem) => problem.code ?? String(problem),
  );

describe('the catalogue', () => {
  it('finds nothing in the access tables that would let a row out', async () => {
    expect(
      (await checkCatalogue(house.database as never)).filter(({ object }) => object.startsWith('access.')),
    ).toEqual([]);
  });

  it('lets the one function that looks across governments answer for one person only, and change nothing', async () => {
    const { actor } = await givenAdministrator();
    await givenAdministrator('33.13', 'other@example.go.id');
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

describe('setting up', () => {
  it('creates no account: the link does, once, and its password then opens the door', async () => {
    const { email, actor } = await givenAdministrator();
    expect(actor).toMatchObject({ kind: 'person', roles: ['administrator'] });
    const signedIn = await signIn(house, caller(), { email: ` ${email.toUpperCase()} `, password });
    expect(await resolveActor(house, sentBack(signedIn.cookies))).toMatchObject({ personId: actor.personId });
  });

  it('places the government under its province and the country', async () => {
    await givenAdministrator();
    const { rows } = await sql`select g.region_code, p.region_code as above from access.government g
      left join access.government p on p.id = g.parent_id order by 1`.execute(house.database);
    expect(rows).toEqual([
      { region_code: '33', above: 'ID' },
      { region_code: '33.14', above: '33' },
      { region_code: 'ID', above: null },
    ]);
  });

  it('is refused for a second time unless asked again, and for a region that does not exist', async () => {
    await givenAdministrator();
    const again = { regionCode: '33.14', name: 'X', email: 'admin@example.go.id' };
    expect(await codeOf(setUp(house.database, clock, again))).toBe('administrator-exists');
    expect((await setUp(house.database, clock, { ...again, again: true })).purpose).toBe('new-password');
    expect(await codeOf(setUp(house.database, clock, { ...again, regionCode: '99.99' }))).toBe(
      'region-unknown',
    );
  });

  it('gives a forgetful administrator a new password and ends every session they had', async () => {
    const { cookies, email } = await givenAdministrator();
    const wanted = { regionCode: '33.14', name: 'X', email, again: true };
    const { link } = await setUp(house.database, clock, wanted);
    const other = 'gerobak hijau terbang';
    await acceptSetUpLink(house, caller(), link, { name: '', password: other, repeated: other });
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    expect(await codeOf(signIn(house, caller(), { email, password }))).toBe('sign-in-failed');
    expect(await codeOf(signIn(house, caller(), { email, password: other }))).toBe('no refusal');
  });

  it('is refused in a database of demonstration data', async () => {
    await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    const wanted = { regionCode: '33.13', name: 'X', email: 'x@example.go.id' };
    expect(await codeOf(setUp(house.database, clock, wanted))).toBe('demonstration-database');
  });
});

describe('a one-time link', () => {
  const accept = (link: string) =>
    acceptSetUpLink(house, caller(), link, { name: 'Nama', password, repeated: password });
  const wanted = { regionCode: '33.14', name: 'X', email: 'x@example.go.id' };

  it('works once', async () => {
    const { link } = await setUp(house.database, clock, wanted);
    expect(await codeOf(accept(link))).toBe('no refusal');
    expect(await codeOf(accept(link))).toBe('link-not-valid');
  });

  it('opens one account when two browsers send it at the same moment', async () => {
    const { link } = await setUp(house.database, clock, wanted);
    const outcomes = await Promise.all([accept(link), accept(link), accept(link)].map(codeOf));
    expect(outcomes.sort()).toEqual(['link-not-valid', 'link-not-valid', 'no refusal']);
  });

  it('ends after 30 minutes, and when a newer one is made', async () => {
    const first = await setUp(house.database, clock, wanted);
    const second = await setUp(house.database, clock, wanted);
    expect(await codeOf(accept(first.link))).toBe('link-not-valid');
    minutesPass(30);
    expect(await codeOf(accept(second.link))).toBe('link-not-valid');
  });

  it('of one government does not open when another government is written in front of it', async () => {
    const { link } = await setUp(house.database, clock, wanted);
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
    const { link } = await setUp(house.database, clock, wanted);
    const weak = { name: 'Nama', password: 'password1234', repeated: 'password1234' };
    expect(await codeOf(acceptSetUpLink(house, caller(), link, weak))).toBe('invalid-fields');
    const unlike = { name: 'Nama', password, repeated: `${password} ` };
    expect(await codeOf(acceptSetUpLink(house, caller(), link, unlike))).toBe('invalid-fields');
    expect(await codeOf(accept(link))).toBe('no refusal');
  });

  it('does not hand an existing account to whoever made the link: its own password is asked for', async () => {
    const victim = await givenAdministrator('33.13', 'victim@example.go.id');
    const { actor } = await givenAdministrator('33.14', 'attacker@example.go.id');
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

describe('signing in', () => {
  it('costs an unknown account the same hash as a known one, and says the same', async () => {
    await givenAdministrator();
    const verify = vi.mocked(hashing.verifyPassword);
    const hash = vi.mocked(hashing.hashPassword);
    verify.mockClear();
    hash.mockClear();
    const wrong = await codeOf(
      signIn(house, caller(), { email: 'admin@example.go.id', password: 'salah sekali' }),
    );
    expect([verify.mock.calls.length, hash.mock.calls.length]).toEqual([1, 0]);
    const unknown = await codeOf(
      signIn(house, caller(), { email: 'nobody@example.go.id', password: 'salah sekali' }),
    );
    expect([verify.mock.calls.length, hash.mock.calls.length]).toEqual([1, 1]);
    expect([wrong, unknown]).toEqual(['sign-in-failed', 'sign-in-failed']);
  });

  it('always opens a new session and ends the one sent along, so none can be planted', async () => {
    const { email, cookies } = await givenAdministrator();
    const planted = await signIn(house, caller(cookies), { email, password });
    const token = (all: string) => readCookie(all, 'jalin_session');
    expect(token(sentBack(planted.cookies))).not.toBe(token(cookies));
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    const invented = await signIn(house, caller('jalin_session=invented'), { email, password });
    expect(token(sentBack(invented.cookies))).not.toBe('invented');
  });

  it('keeps no token in the database that a browser could send', async () => {
    const { cookies } = await givenAdministrator();
    const token = readCookie(cookies, 'jalin_session') ?? '';
    const { rows } = await sql<{ token: string }>`select token from access.session`.execute(house.database);
    expect(rows).toHaveLength(1);
    expect(rows[0]?.token).toMatch(/^[0-9a-f]{64}$/);
    expect((await resolveActor(house, `jalin_session=${rows[0]?.token}`)).kind).toBe('anonymous');
    expect(rows[0]?.token).not.toBe(token);
  });

  it('makes one place wait longer and longer, whether the account exists or not, without locking it', async () => {
    const { email } = await givenAdministrator();
    for (const typed of [email, 'nobody@example.go.id']) {
      const attempt = (from: string, sent = 'salah sekali') =>
        codeOf(signIn(house, caller('', from), { email: typed, password: sent }));
      for (let tries = 0; tries < 5; tries++) expect(await attempt('10.0.0.1')).toBe('sign-in-failed');
      expect(await attempt('10.0.0.1', password)).toBe('too-many-sign-in-attempts');
      expect(await attempt('10.0.0.2')).toBe('sign-in-failed');
    }
    minutesPass(1);
    expect(await codeOf(signIn(house, caller('', '10.0.0.1'), { email, password }))).toBe('no refusal');
  });

  it('counts attempts sent at the same moment one by one', async () => {
    const { email } = await givenAdministrator();
    const burst = Array.from({ length: 12 }, () =>
      codeOf(signIn(house, caller('', '10.0.0.9'), { email, password: 'salah sekali' })),
    );
    const outcomes = await Promise.all(burst);
    expect(outcomes.filter((code) => code === 'sign-in-failed')).toHaveLength(5);
  });

  it('does not make the owner wait on their own device while somebody guesses from many places', async () => {
    const { email, cookies } = await givenAdministrator();
    for (let place = 0; place < 60; place++)
      await codeOf(signIn(house, caller('', `10.1.0.${place}`), { email, password: 'salah sekali' }));
    expect(await codeOf(signIn(house, caller('', '10.2.0.1'), { email, password }))).toBe(
      'too-many-sign-in-attempts',
    );
    expect(await codeOf(signIn(house, caller(cookies), { email, password }))).toBe('no refusal');
  }, 60_000);

  it('records success in the government and failure outside any, without the address', async () => {
    const { email, governmentId } = await givenAdministrator();
    await codeOf(signIn(house, caller(), { email, password: 'salah sekali' }));
    const entries = await readAudit(0);
    expect(entries.map(({ action, outcome }) => [action, outcome])).toEqual([['access.sign-in', 'refused']]);
    expect(JSON.stringify(entries)).not.toContain('admin@');
    expect((await readAudit(governmentId)).map(({ action }) => action)).toEqual([
      'access.set-up',
      'access.accept-link',
      'access.sign-in',
    ]);
  });

  it('lets somebody of two governments choose, and enter no third', async () => {
    const admin = await givenAdministrator('33.14', 'both@example.go.id');
    const other = await givenAdministrator('33.13', 'other@example.go.id');
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

async function readAudit(governmentId: number) {
  return fresh.database.transaction().execute(async (tx) => {
    await sql`select set_config('app.government', ${String(governmentId)}, true)`.execute(tx);
    const { rows } = await sql<{ action: string; outcome: string }>`
      select action, outcome, subject, actor_id, detail from audit.entry where government_id = ${governmentId}
      order by number`.execute(tx);
    return rows;
  });
}

describe('a session', () => {
  it('slides while it is used, ends after half an idle hour, and after twelve hours anyway', async () => {
    const { cookies, email } = await givenAdministrator();
    for (let hour = 0; hour < 23; hour++) {
      minutesPass(idleMinutes - 1);
      expect((await resolveActor(house, cookies)).kind).toBe('person');
    }
    minutesPass(60);
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
    const busy = sentBack((await signIn(house, caller(), { email, password })).cookies);
    for (let turn = 0; turn < 35; turn++) {
      minutesPass(20);
      await resolveActor(house, busy);
    }
    expect((await resolveActor(house, busy)).kind).toBe('person');
    minutesPass(20);
    expect((await resolveActor(house, busy)).kind).toBe('anonymous');
  });

  it('ends on the server at signing out', async () => {
    const { cookies } = await givenAdministrator();
    await signOut(house, await resolveVisit(house, cookies));
    expect((await resolveActor(house, cookies)).kind).toBe('anonymous');
  });

  it('of somebody else cannot be ended', async () => {
    const admin = await givenAdministrator();
    const member = await givenMember(admin.actor, 'officer@example.go.id', ['officer']);
    const { session } = await resolveVisit(house, member.cookies);
    expect(await codeOf(endSession(house, admin.actor, session?.id ?? ''))).toBe('not-found');
    await endSession(house, member.actor, session?.id ?? '');
    expect((await resolveActor(house, member.cookies)).kind).toBe('anonymous');
  });
});

describe('a change of roles', () => {
  it('holds from the next request, in the session that is open', async () => {
    const admin = await givenAdministrator();
    const member = await givenMember(admin.actor, 'officer@example.go.id', ['officer']);
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
    const admin = await givenAdministrator();
    const foreign = await givenAdministrator('33.13', 'foreign@example.go.id');
    const member = await givenMember(admin.actor, 'officer@example.go.id', ['officer']);
    const change = { personId: member.actor.personId, version: 1, agency: '', roles: ['administrator'] };
    expect(await codeOf(changeMembership(house, member.actor, change))).toBe('not-administrator');
    expect(await codeOf(changeMembership(house, foreign.actor, change))).toBe('not-found');
    expect(await codeOf(offerNewPassword(house, foreign.actor, member.actor.personId))).toBe('not-found');
  });

  it('is refused when somebody else changed the member first, and when no administrator would be left', async () => {
    const admin = await givenAdministrator();
    const self = { personId: admin.actor.personId, version: 1, agency: '', roles: ['officer'] };
    expect(await codeOf(changeMembership(house, admin.actor, self))).toBe('last-administrator');
    expect(await codeOf(endMembership(house, admin.actor, admin.actor.personId, 1))).toBe(
      'last-administrator',
    );
    const stale = { ...self, version: 7, roles: ['administrator', 'officer'] };
    expect(await codeOf(changeMembership(house, admin.actor, stale))).toBe('member-changed-meanwhile');
  });

  it('cannot leave a government without administrators when two remove each other at once', async () => {
    const one = await givenAdministrator();
    const two = await givenMember(one.actor, 'two@example.go.id', ['administrator']);
    const outcomes = await Promise.all([
      codeOf(endMembership(house, one.actor, two.actor.personId, 1)),
      codeOf(endMembership(house, two.actor, one.actor.personId, 1)),
    ]);
    expect(outcomes.sort()).toEqual(['last-administrator', 'no refusal']);
  });

  it('ties a reporter to one agency, and an officer who also reports to none', async () => {
    const admin = await givenAdministrator();
    const bare = { name: 'X', email: 'r@example.go.id', roles: ['reporter'], agency: '' };
    expect(await codeOf(inviteMember(house, admin.actor, bare))).toBe('invalid-fields');
    const reporter = await givenMember(
      admin.actor,
      'r@example.go.id',
      ['reporter'],
      'Dinas Pendidikan dan Olahraga',
    );
    expect(reporter.actor.agencyId).toEqual(expect.any(Number));
    const both = await givenMember(
      admin.actor,
      'b@example.go.id',
      ['reporter', 'officer'],
      'Dinas Kesehatan',
    );
    expect(both.actor.agencyId).toBeUndefined();
  });
});

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
    await fresh.drop();
    fresh = await freshDatabase();
    house = { ...house, database: fresh.database };
    const { id } = await ensureGovernment(house.database, { regionCode: '33.14', demonstration: true });
    expect(await codeOf(signInDemo(house, caller('', '192.168.1.7'), wanted(id)))).toBe('not-found');
    const proxied = { ...caller(), headers: { ...caller().headers, 'x-forwarded-for': '203.0.113.9' } };
    expect(await codeOf(signInDemo(house, proxied, wanted(id)))).toBe('not-found');
    const open = { ...house, config: readConfig({ DATA_DIR: dataDir, HOST: '0.0.0.0' }) };
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
