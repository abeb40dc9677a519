import { existsSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { givenFolder, jalin, keepRunning } from '../support/built-program.ts';

const folder = givenFolder();
let settings: Record<string, string>;
beforeAll(async () => {
  settings = { DATA_DIR: folder.path, PORT: String(await freePort()) };
});
afterAll(() => folder.remove());

const run = (line: string, more: Record<string, string> = {}) =>
  jalin(line.split(' '), { ...settings, ...more });
const admin = 'setup --region 33.14 --name Administrator --email admin@sragen.example';

/** Opens a one-time link as a browser does and chooses a password. */
async function acceptLink(link: string, name = 'Administrator'): Promise<number> {
  const address = link.replace(/^https?:\/\/[^/]+/, `http://127.0.0.1:${settings.PORT}`);
  const page = await fetch(address);
  const html = await page.text();
  const csrf = /name="_csrf" value="([^"]+)"/.exec(html)?.[1] ?? '';
  const cookie = page.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ');
  const secret = 'kucing oren makan soto';
  const form = new URLSearchParams({
    _csrf: csrf,
    name,
    password: secret,
    repeated: secret,
  });
  const answer = await fetch(address, {
    method: 'POST',
    body: form,
    redirect: 'manual',
    headers: { cookie, 'sec-fetch-site': 'same-origin' },
  });
  return answer.status;
}

describe('the command line', () => {
  it('says what it can do, and refuses what it does not know with the usage', async () => {
    expect(await run('--help')).toMatchObject({
      code: 0,
      out: expect.stringContaining('jalin setup --region'),
    });
    for (const line of [
      'nothing',
      'backup',
      'setup --regio 33.14',
      'user',
      'user dance',
      'setup --region 33.14',
    ])
      expect(await run(line), line).toMatchObject({ code: 2, err: expect.stringContaining('jalin ') });
  });

  it('stops at a wrong setting with its name and the mend, exit code 78', async () => {
    const file = join(folder.path, 'a-file');
    writeFileSync(file, '');
    const wrong: [string, Record<string, string>, string][] = [
      ['serve', { PORT: 'abc' }, 'PORT'],
      ['serve', { JALIN_NOW: 'yesterday' }, 'JALIN_NOW'],
      ['serve', { BASE_URL: 'sragen' }, 'BASE_URL'],
      ['migrate', { DATABASE_URL: 'mysql://x' }, 'DATABASE_URL'],
      ['migrate', { DATABASE_URL: `postgres://a:b@127.0.0.1:${await freePort()}/c` }, 'DATABASE_URL'],
      ['migrate', { DATA_DIR: file }, 'DATA_DIR'],
    ];
    for (const [line, more, name] of wrong) {
      const { code, err } = await run(line, more);
      expect([code, err.startsWith(`jalin: ${name}: `)], `${name}: ${err}`).toEqual([78, true]);
    }
    expect(JSON.parse((await run('migrate --json', { PORT: 'x' })).out)).toMatchObject({
      problem: { setting: 'PORT' },
    });
  });

  it('parses a period without any database', async () => {
    const { code, out } = await jalin(
      ['parse', 'period', '1 Januari s/d 31 Desember 2015', '--as-of', '2017', '--json'],
      {
        DATA_DIR: '/dev/null/nowhere',
      },
    );
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      { start: '2015-01-01', end: '2015-12-31', status: 'ended' },
    ]);
  });
});

describe('a new office', () => {
  it('is told by the doctor that there is no database yet, and none is made', async () => {
    const { code, out } = await run('doctor --json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ ok: false });
    expect(out).toContain('jalin setup');
    expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  });

  it('gets its database, and a one-time link for its first administrator, once', async () => {
    expect((await run('migrate')).out).toContain('applied: 0001-governments.sql');
    expect(JSON.parse((await run('migrate --json')).out)).toEqual({ applied: [] });
    const { code, out } = await run(`${admin} --json`);
    expect([code, JSON.parse(out)]).toMatchObject([
      0,
      {
        government: 'Kabupaten Sragen',
        purpose: 'first-administrator',
        link: expect.stringContaining('/id/undangan/'),
      },
    ]);
    const unknown = await run(`setup --region 99.99 --name A --email a@b.example --json`);
    expect([unknown.code, JSON.parse(unknown.out)]).toMatchObject([
      1,
      { refused: { code: 'region-unknown' } },
    ]);
  });

  it('is not filled with the demonstration, neither by demo nor by start', async () => {
    const { code, out, err } = await run('demo --json');
    expect([code, JSON.parse(out)]).toMatchObject([1, { refused: { code: 'real-data' } }]);
    expect(err).toContain('data contoh tidak boleh bercampur');
    const server = keepRunning(['start'], settings);
    await server.until('masuk / sign in');
    expect(server.said.out).toContain('kerja sama / cooperations: 0');
    expect(server.said.out).not.toContain('/coba');
    expect(await server.stop()).toBe(0);
  });

  it('manages its people while it is being served', async () => {
    const server = keepRunning(['serve'], settings);
    await server.until('masuk / sign in');
    try {
      const { link } = JSON.parse((await run(`${admin} --again --json`)).out);
      expect(await acceptLink(link)).toBe(303);
      expect(await run(admin)).toMatchObject({ code: 1, err: expect.stringContaining('--again') });
      const invited = await run(
        'user invite --region 33.14 --name Officer --email officer@sragen.example --role officer --json',
      );
      expect(await acceptLink(JSON.parse(invited.out).link, 'Officer')).toBe(303);
      expect(JSON.parse((await run('user list --json')).out)).toMatchObject([
        { region: '33.14', email: 'admin@sragen.example', roles: ['administrator'], ended: false },
        { region: '33.14', email: 'officer@sragen.example', roles: ['officer'], ended: false },
      ]);
      expect((await run('user new-password --region 33.14 --email officer@sragen.example')).out).toContain(
        '/id/undangan/',
      );
      expect(await run('user end --region 33.14 --email officer@sragen.example')).toMatchObject({ code: 0 });
      expect((await run('user list --region 33.14')).out).toContain('berakhir');
      const last = await run('user end --region 33.14 --email admin@sragen.example --json');
      expect([last.code, JSON.parse(last.out)]).toMatchObject([
        1,
        { refused: { code: 'last-administrator' } },
      ]);
      const doctor = await run('doctor --json');
      expect([doctor.code, JSON.parse(doctor.out).ok], doctor.out).toEqual([0, true]);
      expect(await run('serve', { PORT: '0' })).toMatchObject({
        code: 1,
        err: expect.stringContaining('sedang dipakai'),
      });
    } finally {
      expect(await server.stop()).toBe(0);
    }
  });

  it('says which people and governments it does not know', async () => {
    for (const [line, code] of [
      ['user end --region 33.14 --email nobody@sragen.example --json', 'member-unknown'],
      ['user list --region 33.09 --json', 'government-unknown'],
      ['user invite --region 33.14 --name A --email a@b.example --role king --json', 'invalid-fields'],
    ] as const)
      expect(JSON.parse((await run(line)).out), line).toMatchObject({ refused: { code } });
  });

  it('can have its history verified, also against a head kept outside', async () => {
    const { code, out } = await run('verify-audit --json');
    const { whole, chains } = JSON.parse(out);
    expect([code, whole]).toEqual([0, true]);
    const head = chains.at(-1).verdict.head;
    expect(await run(`verify-audit --head ${head}`)).toMatchObject({ code: 0 });
    expect(await run(`verify-audit --head ${'0'.repeat(63)}1`)).toMatchObject({ code: 1 });
  });

  it('can have its jobs done by a process that does nothing else, which ends when told', async () => {
    const worker = keepRunning(['worker'], settings);
    await worker.until('mengerjakan antrean');
    const from = Date.now();
    expect(await worker.stop()).toBe(0);
    expect(Date.now() - from).toBeLessThan(8_000);
  });

  it('is told when its port is taken, by the name of the setting', async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => taken.once('listening', resolve));
    const { port } = taken.address() as { port: number };
    const { code, err } = await run('serve', { PORT: String(port) });
    taken.close();
    expect([code, err]).toMatchObject([78, expect.stringContaining(`PORT: ${port} is used`)]);
  });
});
