import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { givenOfficer } from '../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb } from '../../tests/security/given-web.tsx';

let web: GivenWeb;
beforeEach(async () => {
  web = await givenWeb();
});
afterEach(() => web.leave());

describe('every response', () => {
  it.each([
    '/id',
    '/id/tidak-ada',
    '/api/v1/things/x',
    '/assets/main-abc.css',
    '/healthz',
    '/',
    '/id/rusak',
    '/%zz',
  ])('to %s carries the security headers', async (url) => {
    const { headers } = await web.ask(url);
    expect(headers['content-security-policy']).toBe(
      "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self' data:; font-src 'none'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'; object-src 'none'",
    );
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
    });
    expect(headers['permissions-policy']).toContain('camera=()');
    expect(headers['strict-transport-security']).toBeUndefined();
    expect(headers['x-powered-by'] ?? headers.server).toBeUndefined();
  });

  it('insists on https for a year, and on host-bound cookies, where people come by https', async () => {
    const secure = await web.build({
      ...web.house,
      config: readConfig({ DATA_DIR: web.house.config.dataDir, BASE_URL: 'https://jalin.example.go.id' }),
    });
    const response = await secure.inject({ url: '/id/formulir', headers: { host: 'jalin.example.go.id' } });
    expect(response.headers['strict-transport-security']).toMatch(/max-age=31536000/);
    expect(response.headers['set-cookie']).toMatch(
      /^__Host-jalin_form=[\w-]+; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax; Secure$/,
    );
    await secure.close();
  });

  it('answers HEAD like GET without a body', async () => {
    const head = await web.ask('/id', { method: 'HEAD' });
    expect([head.statusCode, head.body]).toEqual([200, '']);
  });
});

describe('an address', () => {
  it.each([
    ['en-GB,en;q=0.9', '/en'],
    ['id', '/id'],
    ['fr-FR,fr;q=0.9', '/id'],
    ['fr, en;q=0.3, id;q=0.2', '/en'],
    ['en;q=0, id;q=0.1', '/id'],
    ['', '/id'],
  ])('of the front door leads a browser that prefers "%s" to %s', async (language, to) => {
    const response = await web.ask('/', { headers: { 'accept-language': language } });
    expect([response.statusCode, response.headers.location]).toEqual([302, to]);
  });

  it("that leads nowhere says so in its own language, or the browser's", async () => {
    const of = async (url: string, language = '') => {
      const response = await web.ask(url, { headers: { 'accept-language': language } });
      return [response.statusCode, /<title>([^<]*)/.exec(response.body)?.[1]];
    };
    expect(await of('/en/nowhere')).toEqual([404, 'Error: Page not found - Jalin']);
    expect(await of('/id/nowhere', 'en')).toEqual([404, 'Galat: Halaman tidak ditemukan - Jalin']);
    expect(await of('/fr/nowhere', 'en')).toEqual([404, 'Error: Page not found - Jalin']);
    expect((await of('/%E0%A4%A'))[0]).toBe(404);
    expect((await web.ask('/api/v2/nothing')).json()).toEqual({
      error: { code: 'not-found', message: { id: expect.any(String), en: expect.any(String) } },
    });
  });

  it('may end with a slash', async () => expect((await web.ask('/id/')).statusCode).toBe(200));

  it('is cleaned of what PostgreSQL cannot store', async () => {
    const response = await web.ask('/api/v1/things/a%00b?q=%00x%ED%A0%80');
    expect(response.json()).toEqual({ name: 'a\uFFFDb', q: expect.stringMatching(/^\uFFFDx\uFFFD+$/) });
  });
});

describe('a public page', () => {
  it('may be kept by caches for a minute and asked for again by its tag, and sets no cookie', async () => {
    const first = await web.ask('/id');
    expect(first.headers['cache-control']).toBe('public, max-age=60');
    expect(first.headers['set-cookie']).toBeUndefined();
    const again = await web.ask('/id', { headers: { 'if-none-match': String(first.headers.etag) } });
    expect([again.statusCode, again.body]).toEqual([304, '']);
  });

  it('is compressed', async () => {
    const response = await web.ask('/id', { headers: { 'accept-encoding': 'br, gzip' } });
    expect(response.headers['content-encoding']).toBe('br');
    expect(response.rawPayload.length).toBeLessThan(1_500);
    expect((await web.ask('/assets/main-abc.css', { headers: { 'accept-encoding': 'gzip' } })).body).toBe(
      'compressed',
    );
  });

  it('is kept by nobody when it holds a form or is shown to somebody signed in', async () => {
    expect((await web.ask('/id/formulir')).headers['cache-control']).toBe('no-store');
    const { cookies: cookie } = await givenOfficer(web.house);
    const response = await web.ask('/id', { headers: { cookie } });
    expect(response.headers['cache-control']).toBe('no-store');
    expect(response.body).toContain('Anggota Uji');
    expect((await web.ask('/id/kantor', { headers: { cookie } })).headers['cache-control']).toBe('no-store');
  });

  it('of the styles may be kept for a year', async () => {
    const { headers } = await web.ask('/assets/main-abc.css');
    expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await web.ask('/assets/../secret')).statusCode).toBe(404);
    expect((await web.ask('/assets/%2e%2e/secret')).statusCode).toBe(404);
  });
});

describe('the public API', () => {
  it("may be read by other sites' pages, which get no more than anybody", async () => {
    const { headers } = await web.ask('/api/v1/things/x');
    expect(headers['access-control-allow-origin']).toBe('*');
    expect((await web.ask('/api/v1/office')).headers['access-control-allow-origin']).toBeUndefined();
    expect((await web.ask('/api/v1/things/none')).json()).toEqual({
      error: { code: 'not-found', message: { id: expect.any(String), en: expect.any(String) } },
    });
  });
});
