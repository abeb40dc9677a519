import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changeMembership, ensureGovernment } from '#access';
import { givenAdministrator, givenOfficer, password, readAudit } from '../../tests/security/given-people.ts';
import { cookiesOf, type GivenWeb, givenWeb, tokenIn } from '../../tests/security/given-web.tsx';

let web: GivenWeb;
beforeEach(async () => {
  web = await givenWeb();
});
afterEach(() => web.leave());

describe('an office page', () => {
  it('sends somebody not signed in to sign in, and back afterwards', async () => {
    await givenOfficer(web.house);
    const response = await web.ask('/id/kantor?a=1');
    expect(response.headers.location).toBe('/id/masuk?next=%2Fid%2Fkantor%3Fa%3D1');
    const form = await web.openForm(String(response.headers.location));
    const signedIn = await web.send(
      '/id/masuk',
      { email: 'officer@example.go.id', password, next: '/id/kantor?a=1', _csrf: form.token },
      form.cookie,
    );
    expect([signedIn.statusCode, signedIn.headers.location]).toEqual([303, '/id/kantor?a=1']);
    expect((await web.ask('/id/kantor', { headers: { cookie: cookiesOf(signedIn) } })).statusCode).toBe(200);
  });

  it.each([
    '//evil.example',
    'https://evil.example',
    '/\\evil.example',
    '/id/..//evil.example',
    'javascript:alert(1)',
  ])('is not left for %s after signing in', async (next) => {
    await givenOfficer(web.house);
    const form = await web.openForm(`/id/masuk?next=${encodeURIComponent(next)}`);
    const signedIn = await web.send(
      '/id/masuk',
      { email: 'officer@example.go.id', password, next, _csrf: form.token },
      form.cookie,
    );
    expect(signedIn.headers.location).toBe('/id/mulai');
  });

  it('keeps what was typed when the session has ended meanwhile', async () => {
    const response = await web.send('/id/kantor/3314-001', { judul: 'Kota kembar', _csrf: 'x' });
    expect(response.statusCode).toBe(401);
    expect(response.body).toContain('Kota kembar');
    expect((await web.ask('/api/v1/office')).statusCode).toBe(401);
  });

  it('is refused without the role, and a change of roles holds at the next click', async () => {
    const { admin, cookies: cookie, actor } = await givenOfficer(web.house);
    expect((await web.ask('/id/kantor', { headers: { cookie: admin.cookies } })).statusCode).toBe(403);
    expect((await web.ask('/id/kantor', { headers: { cookie } })).statusCode).toBe(200);
    await changeMembership(web.house, admin.actor, {
      personId: actor.personId,
      version: 1,
      agency: '',
      roles: ['auditor'],
    });
    expect((await web.ask('/id/kantor', { headers: { cookie } })).statusCode).toBe(403);
  });

  it('records refused writes of people signed in, but not a form with a typing error', async () => {
    const { cookies: cookie, actor } = await givenOfficer(web.house);
    const { token } = await web.openForm('/id/formulir', cookie);
    expect((await web.send('/id/kantor/hidden', { _csrf: token }, cookie)).statusCode).toBe(404);
    expect((await web.send('/id/kantor/typo', { _csrf: token }, cookie)).statusCode).toBe(422);
    const trail = await readAudit(web.house.database, actor.governmentId);
    const refused = trail.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toEqual([
      {
        action: 'probe.save',
        subject: 'cooperation:hidden',
        outcome: 'refused',
        detail: { code: 'not-found' },
      },
    ]);
  });
});

describe('signing in and out', () => {
  it('never keeps the session that came with the request', async () => {
    await givenOfficer(web.house);
    const form = await web.openForm('/id/masuk', 'jalin_session=planted');
    const signedIn = await web.send(
      '/id/masuk',
      { email: 'officer@example.go.id', password, _csrf: form.token },
      form.cookie,
    );
    const session = signedIn.cookies.find(({ name }) => name === 'jalin_session');
    expect(session?.value).toMatch(/^[\w-]{43}$/);
    expect(session).toMatchObject({ httpOnly: true, sameSite: 'Lax', path: '/' });
    const frame = await web.ask('/id', { headers: { cookie: cookiesOf(signedIn) } });
    const out = await web.send('/id/keluar', { _csrf: tokenIn(frame.body) }, cookiesOf(signedIn));
    expect(out.headers['set-cookie']).toMatch(/^jalin_session=; .*Max-Age=0/);
    expect((await web.ask('/id/kantor', { headers: { cookie: cookiesOf(signedIn) } })).statusCode).toBe(302);
  });

  it('shows the same page for an unknown account and a wrong password, the address kept, the password not', async () => {
    await givenOfficer(web.house);
    const pages = await Promise.all(
      ['officer@example.go.id', 'nobody@example.go.id'].map(async (email) => {
        const form = await web.openForm('/id/masuk');
        const response = await web.send(
          '/id/masuk',
          { email, password: 'salah sekali', _csrf: form.token },
          form.cookie,
        );
        expect(response.statusCode).toBe(422);
        expect(response.body).toContain(`value="${email}"`);
        expect(response.body).not.toContain('salah sekali');
        return response.body.replaceAll(email, '').replace(/value="[\w-]{80,}"/g, '');
      }),
    );
    expect(pages[0]).toBe(pages[1]);
  });

  it('offers the demonstration only where it may be entered', async () => {
    expect((await web.ask('/id/coba')).statusCode).toBe(404);
    await ensureGovernment(web.house.database, { regionCode: '33.14', demonstration: true });
    expect((await web.ask('/id/coba')).statusCode).toBe(200);
    expect((await web.ask('/id/coba', { remoteAddress: '192.168.1.7' })).statusCode).toBe(404);
    expect((await web.ask('/id/coba', { headers: { host: 'evil.example' } })).statusCode).toBe(404);
    expect((await web.ask('/id/coba', { headers: { 'x-forwarded-for': '1.2.3.4' } })).statusCode).toBe(404);
    expect((await web.ask('/id/masuk')).body).toContain('/id/coba');
  });
});

describe('an administrator', () => {
  it('invites, changes and sends away members through the pages alone', async () => {
    const { cookies: cookie } = await givenAdministrator(web.house);
    const { token } = await web.openForm('/id/formulir', cookie);
    const made = await web.send(
      '/id/anggota',
      { name: 'Baru', email: 'baru@example.go.id', roles: 'officer', agency: '', _csrf: token },
      cookie,
    );
    const link = /http:\/\/127\.0\.0\.1:3000(\/id\/undangan\/[\w-]+)/.exec(made.body)?.[1] ?? '';
    const form = await web.openForm(link);
    const accepted = await web.send(
      link,
      { name: 'Baru', password, repeated: password, _csrf: form.token },
      form.cookie,
    );
    expect([accepted.statusCode, accepted.headers.location]).toEqual([303, '/id/mulai']);
    expect((await web.ask(link)).statusCode).toBe(404);
    const members = await web.ask('/id/anggota', { headers: { cookie } });
    const paths = [...members.body.matchAll(/href="(\/id\/anggota\/[\w-]+)"/g)].map(([, path]) => path ?? '');
    expect(paths).toHaveLength(2);
    const bad = await web.send('/id/anggota', { name: '', email: 'x', agency: '', _csrf: token }, cookie);
    expect(bad.statusCode).toBe(422);
    expect(bad.body).toContain('href="#email"');
    const member = await web.ask(paths.find((path) => path) ?? '', { headers: { cookie } });
    expect(member.statusCode).toBe(200);
  });
});
