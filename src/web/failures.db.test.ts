import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { givenOfficer } from '../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb, host } from '../../tests/security/given-web.tsx';

let web: GivenWeb;
beforeEach(async () => {
  web = await givenWeb();
});
afterEach(() => web.leave());

describe('a failure', () => {
  it('shows a number that the log has too, and logs nothing that was typed', async () => {
    const response = await web.ask('/id/rusak');
    expect(response.statusCode).toBe(503);
    const reference = /nomor ([0-9a-f]{8})/.exec(response.body)?.[1];
    expect(reference).toBeDefined();
    expect(web.logged.join('\n')).toContain(reference);
    expect(web.logged.join('\n')).not.toContain('rahasia@');
  });

  it('of the database is said plainly and does not end the process', async () => {
    await web.house.database.destroy();
    const response = await web.ask('/id/rusak');
    expect(response.statusCode).toBe(503);
    expect((await web.ask('/healthz')).statusCode).toBe(200);
    expect((await web.ask('/readyz')).statusCode).toBe(503);
  });

  it.each(['https://evil.example', '//evil.example', '/\\evil.example'])(
    'is what a redirect to %s becomes',
    async (to) => {
      const response = await web.ask(`/id/jauh?to=${encodeURIComponent(to)}`);
      expect(response.statusCode).toBe(503);
      expect(response.headers.location).toBeUndefined();
    },
  );
});

describe('health', () => {
  it('tells being up from being ready', async () => {
    expect((await web.ask('/healthz')).json()).toEqual({ status: 'up' });
    expect((await web.ask('/readyz')).json()).toEqual({
      status: 'ready',
      checks: { database: true, migrations: true, catalogue: true },
    });
  });
});

describe('floods', () => {
  it('are stopped by account, without stopping the colleagues behind the same address', async () => {
    const { admin, cookies: cookie } = await givenOfficer(web.house);
    const strict = await web.build(web.house, { requestsPerMinute: { account: 5, address: 1_000 } });
    const statuses = [];
    for (let sent = 0; sent < 7; sent++)
      statuses.push((await strict.inject({ url: '/id', headers: { ...host, cookie } })).statusCode);
    expect(statuses).toEqual([200, 200, 200, 200, 200, 429, 429]);
    expect(
      (await strict.inject({ url: '/id', headers: { ...host, cookie: admin.cookies } })).statusCode,
    ).toBe(200);
    expect((await strict.inject({ url: '/id', headers: host })).statusCode).toBe(200);
    await strict.close();
  });
});
