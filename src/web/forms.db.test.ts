import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { givenOfficer } from '../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb, host, ours, tokenIn } from '../../tests/security/given-web.tsx';
import { formLimits } from './read-form.ts';

let web: GivenWeb;
beforeEach(async () => {
  web = await givenWeb();
});
afterEach(() => web.leave());

describe('a form', () => {
  const answer = async (headers: Record<string, string | undefined>, token?: string) => {
    const form = await web.openForm();
    const given = {
      ...host,
      'content-type': 'application/x-www-form-urlencoded',
      cookie: form.cookie,
      ...headers,
    };
    const response = await web.app.inject({
      method: 'POST',
      url: '/id/formulir',
      payload: new URLSearchParams({ a: '1', _csrf: token ?? form.token }).toString(),
      headers: Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined)) as Record<
        string,
        string
      >,
    });
    return response.statusCode;
  };

  it.each<[string, Record<string, string | undefined>, number]>([
    ['our own page', { 'sec-fetch-site': 'same-origin' }, 200],
    ['a neighbour under the same domain', { 'sec-fetch-site': 'same-site' }, 403],
    ['a foreign site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['no page at all', { 'sec-fetch-site': 'none' }, 403],
    [
      'a foreign site that also claims our origin',
      { 'sec-fetch-site': 'cross-site', origin: 'http://127.0.0.1:3000' },
      403,
    ],
    ['an older browser on our page', { origin: 'http://127.0.0.1:3000' }, 200],
    [
      'an older browser on our page behind a proxy',
      { origin: 'http://127.0.0.1:3000', host: 'inner:8080' },
      200,
    ],
    ['an older browser on another port', { origin: 'http://127.0.0.1:9999' }, 403],
    ['an older browser on a foreign page', { origin: 'https://evil.example' }, 403],
    ['an older browser on a page without origin', { origin: 'null' }, 403],
    ['a program that says nothing', {}, 403],
  ])('sent from %s is answered %#', async (_, headers, status) => expect(await answer(headers)).toBe(status));

  it('needs its own token', async () => {
    const other = await web.openForm();
    for (const token of ['', 'x', other.token, 'A'.repeat(86)]) expect(await answer(ours, token)).toBe(403);
    expect((await web.send('/id/formulir', { _csrf: other.token })).statusCode).toBe(403);
  });

  it('has another token in every page, so that compression reveals none', async () => {
    const { cookie, token } = await web.openForm();
    const again = await web.openForm('/id/formulir', cookie);
    expect(again.token).not.toBe(token);
    expect((await web.send('/id/formulir', { _csrf: token }, cookie)).statusCode).toBe(200);
  });

  it('opened before signing in is offered again with what was typed, and then goes through', async () => {
    const before = await web.openForm();
    const { cookies: cookie } = await givenOfficer(web.house);
    const stale = await web.send(
      '/id/formulir',
      { judul: 'Kota </textarea><b>kembar', _csrf: before.token, password: 'x' },
      cookie,
    );
    expect(stale.statusCode).toBe(403);
    expect(stale.body).toContain('Kota &lt;/textarea>');
    expect(stale.body).not.toContain('name="password"');
    const sent = await web.send('/id/formulir', { judul: 'Kota', _csrf: tokenIn(stale.body) }, cookie);
    expect(sent.json().typed).toMatchObject({ judul: 'Kota' });
  });

  it('arrives without NUL and lone surrogates, with plain line ends and every value of a field', async () => {
    const { cookie, token } = await web.openForm();
    const payload = `_csrf=${token}&a=x%00y&a=2&b=1%0D%0A2&c=%ED%A0%80&__proto__=p&constructor=q`;
    const response = await web.ask('/id/formulir', {
      method: 'POST',
      payload,
      headers: { ...ours, cookie, 'content-type': 'application/x-www-form-urlencoded' },
    });
    const { typed } = JSON.parse(response.body.replace('"__proto__"', '"proto"'));
    expect(typed).toMatchObject({
      a: 'x\uFFFDy',
      b: '1\n2',
      c: expect.stringContaining('\uFFFD'),
      proto: 'p',
      constructor: 'q',
    });
  });

  it('is refused when it has too many fields, too much text, or is no form', async () => {
    const { cookie, token } = await web.openForm();
    const many = Object.fromEntries(
      Array.from({ length: formLimits.fields + 1 }, (_, at) => [`f${at}`, 'x']),
    );
    expect((await web.send('/id/formulir', { ...many, _csrf: token }, cookie)).statusCode).toBe(413);
    expect(
      (await web.send('/id/formulir', { a: 'x'.repeat(1_100_000), _csrf: token }, cookie)).statusCode,
    ).toBe(413);
    const asJson = await web.ask('/id/formulir', {
      method: 'POST',
      payload: '{}',
      headers: { ...ours, cookie, 'content-type': 'application/json' },
    });
    expect(asJson.statusCode).toBe(422);
  });
});

describe('files', () => {
  const multipart = (token: string, files: [string, string | Buffer][], end = '--x--\r\n') => {
    const parts = files.map(([name, content]) =>
      Buffer.concat([
        Buffer.from(
          `--x\r\ncontent-disposition: form-data; name="berkas"; filename="${name}"\r\ncontent-type: text/csv\r\n\r\n`,
        ),
        Buffer.from(content),
        Buffer.from('\r\n'),
      ]),
    );
    const field = Buffer.from(`--x\r\ncontent-disposition: form-data; name="_csrf"\r\n\r\n${token}\r\n`);
    return Buffer.concat([field, ...parts, Buffer.from(end)]);
  };
  const upload = async (files: [string, string | Buffer][], end?: string) => {
    const { cookies: cookie } = await givenOfficer(web.house);
    const { token } = await web.openForm('/id/formulir', cookie);
    return web.ask('/id/kantor/3314-001', {
      method: 'POST',
      payload: multipart(token, files, end),
      headers: { ...ours, cookie, 'content-type': 'multipart/form-data; boundary=x' },
    });
  };

  it('arrive whole, under a name without folders, empty inputs left out', async () => {
    const response = await upload([
      ['../../etc/passwd', 'abc'],
      ['C:\\dokumen\\tabel.csv', '12345'],
      ['', ''],
    ]);
    expect(response.json().files).toEqual([
      ['passwd', 3],
      ['tabel.csv', 5],
    ]);
  });

  it('are refused above 10 MB, above ten, and when the sending breaks off', async () => {
    const large = Buffer.alloc(10 * 1024 * 1024 + 1, 'a');
    const { statusCode, headers, body } = await upload([['besar.csv', large]]);
    expect(statusCode).toBe(413);
    expect(headers['retry-after']).toBeUndefined();
    expect(body).toContain('Kiriman terlalu besar');
    expect(body).toContain('10 MB untuk setiap berkas');
  });
  it('that are too large leave what was typed before and behind them on the page, and it can go on without', async () => {
    const { cookies: cookie } = await givenOfficer(web.house);
    const { token } = await web.openForm('/id/formulir', cookie);
    const field = (name: string, value: string) =>
      Buffer.from(`--x\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`);
    const large: [string, Buffer][] = [['besar.csv', Buffer.alloc(10 * 1024 * 1024 + 1, 'a')]];
    const payload = Buffer.concat([
      field('judul', 'Kota kembar'),
      multipart(token, large, ''),
      field('alasan', 'Diketik di bawah berkas'),
      Buffer.from('--x--\r\n'),
    ]);
    const refused = await web.ask('/id/formulir', {
      method: 'POST',
      payload,
      headers: { ...ours, cookie, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(refused.statusCode).toBe(413);
    expect(refused.body).toContain('Kota kembar');
    expect(refused.body).toContain('Diketik di bawah berkas');
    expect(refused.body).toContain('Lanjutkan tanpa berkas');
    const again = await web.send('/id/formulir', { judul: 'Kota', _csrf: tokenIn(refused.body) }, cookie);
    expect(again.statusCode).toBe(200);
  });
  it('are refused above ten', async () =>
    expect((await upload(Array.from({ length: 11 }, (_, at) => [`${at}.csv`, 'x']))).statusCode).toBe(413));
  it('are refused when the sending breaks off', async () =>
    expect((await upload([['a.csv', 'x']], '')).statusCode).toBe(422));
  it('are allowed up to 10 MB', async () =>
    expect((await upload([['besar.csv', Buffer.alloc(10 * 1024 * 1024, 'a')]])).statusCode).toBe(200));

  it('are not taken from people who have not signed in', async () => {
    const { cookie, token } = await web.openForm();
    const response = await web.ask('/id/formulir', {
      method: 'POST',
      payload: multipart(token, [['a.csv', 'x']]),
      headers: { ...ours, cookie, 'content-type': 'multipart/form-data; boundary=x' },
    });
    expect(response.statusCode).toBe(413);
  });

  it('are sent as attachments that can run nothing, whatever their name', async () => {
    const { headers } = await web.ask('/berkas');
    expect(headers['content-disposition']).toBe(
      `attachment; filename="kerja sama _2017______.csv"; filename*=UTF-8''kerja%20sama%20%222017%22%0D%0A%C3%B1.csv`.replace(
        '______',
        '____',
      ),
    );
    expect(headers['content-security-policy']).toContain('sandbox');
  });
});
