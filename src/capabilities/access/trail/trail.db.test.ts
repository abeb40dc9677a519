import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { givenAdministrator, givenMember, type Signed } from '../../../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { accessRoutes } from '../routes.tsx';

let web: GivenWeb;
let auditor: Signed;
let officer: Signed;
let stranger: Signed;
let administrator: Signed;
beforeAll(async () => {
  web = await givenWeb({ routes: accessRoutes });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  administrator = admin;
  const other = await givenAdministrator(web.house, '33.13', 'admin@lain.example.go.id');
  auditor = await givenMember(web.house, admin.actor, 'auditor@sragen.example.go.id', ['auditor']);
  officer = await givenMember(web.house, admin.actor, 'officer@sragen.example.go.id', ['officer']);
  stranger = await givenMember(web.house, other.actor, 'auditor@lain.example.go.id', ['auditor']);
  await web.send('/id/anggota', {}, officer.cookies);
  const { body } = await web.ask('/id/sesi-saya', { headers: { cookie: officer.cookies } });
  const _csrf = /name="_csrf" value="([\w-]+)"/.exec(body)?.[1] ?? '';
  await web.send('/id/anggota', { _csrf }, officer.cookies);
});
afterAll(() => web.leave());

const ask = async (path: string, by = auditor) => web.ask(path, { headers: { cookie: by.cookies } });
const rowsOf = (csv: string) => csv.trim().split('\r\n').slice(1);

describe('the trail', () => {
  it('tells what was done and what was refused, by office and in words', async () => {
    const { statusCode, body } = await ask('/id/kantor/jejak');
    expect(statusCode).toBe(200);
    expect(body).toContain('Anggota diundang');
    expect(body).toContain('Petugas kerja sama');
    expect(body).toContain('role-missing');
    expect(body).not.toContain('officer@sragen.example.go.id');
  });

  it('is narrowed by day, action, office and outcome', async () => {
    const csv = async (query: string) => rowsOf((await ask(`/id/kantor/jejak/csv${query}`)).body);
    const all = await csv('');
    const refused = await csv('?outcome=refused');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.length).toBeLessThan(all.length);
    expect(await csv('?outcome=refused&office=officer')).toEqual(refused);
    expect(await csv('?outcome=refused&office=auditor')).toEqual([]);
    expect((await csv('?action=access.invite-member')).every((row) => row.includes('Anggota diundang'))).toBe(
      true,
    );
    expect(await csv('?until=2026-03-01')).toEqual([]);
    expect(await csv('?from=2026-03-02&until=2026-03-02')).toEqual(all);
  });

  it('names what of its address it does not understand, and shows the last page for one beyond it', async () => {
    const { body } = await ask(
      '/id/kantor/jejak?from=2026-02-31&office=raja&outcome=mungkin&page=0&action=XY',
    );
    for (const typed of ['2026-02-31', 'raja', 'mungkin', '0', 'XY'])
      expect(body).toContain(`“${typed}” bukan`);
    const beyond = (await ask('/id/kantor/jejak?outcome=refused&page=900')).body;
    expect(beyond).toContain('Tidak ada halaman 900; yang terakhir halaman 1');
    expect(beyond).toContain('role-missing');
    expect(beyond).toContain('href="/id/kantor/jejak?outcome=refused"');
  });

  it('is each government’s own, and only for those who check it', async () => {
    expect((await ask('/id/kantor/jejak', stranger)).body).not.toContain('role-missing');
    expect((await ask('/id/kantor/jejak', officer)).statusCode).toBe(403);
  });

  it('is found whole, gives its newest hash, and knows a hash kept before', async () => {
    const { body } = await ask('/id/kantor/jejak/periksa');
    expect(body).toContain('Jejak utuh');
    const head = /[0-9a-f]{64}/.exec(body)?.[0] ?? '';
    expect((await ask(`/id/kantor/jejak/periksa?head=${head}`)).body).toContain('masih ada dalam jejak');
    expect((await ask(`/id/kantor/jejak/periksa?head=${'a'.repeat(64)}`)).body).toContain(
      'tidak ada dalam jejak',
    );
  });

  it('says from which entry on it was tampered with', async () => {
    const admin = auditor.governmentId;
    await web.house.database.transaction().execute(async (tx) => {
      await sql`select set_config('app.government', ${String(admin)}, true)`.execute(tx);
      await sql`insert into audit.entry (government_id, number, at, actor_kind, action, subject, outcome, previous_hash, hash)
        values (${admin}, 9000, now(), 'system', 'x', 'y', 'done', 'p', 'h')`.execute(tx);
    });
    expect((await ask('/id/kantor/jejak/periksa')).body).toContain('Jejak tidak utuh');
  });
});

describe('the members of a government', () => {
  it('are found by a part of their name or address, and a page there is not is named', async () => {
    const { body } = await ask('/id/anggota?q=auditor@sragen&page=x', administrator);
    expect(body).toContain('1 anggota, menurut nama');
    expect(body).toContain('“x” bukan nomor halaman');
    const nobody = (await ask('/id/anggota?q=bupati&page=9', administrator)).body;
    expect(nobody).toContain('Tidak ada anggota yang cocok');
    expect(nobody).toContain('Tidak ada halaman 9');
  });
});
