import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '#access';
import { givenAdministrator, givenMember, type Signed } from '../../../../tests/security/given-people.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { record } from '../given-published.ts';
import { officeRegisterRoutes } from '../index.ts';

let web: GivenWeb;
let officer: Signed;
beforeAll(async () => {
  web = await givenWeb({ routes: [...officeRegisterRoutes, ...accessRoutes] });
  const admin = await givenAdministrator(web.house, '33.14', 'admin@sragen.example.go.id');
  officer = await givenMember(web.house, admin.actor, 'officer@sragen.example.go.id', ['officer']);
  const given = (titleId: string) =>
    record(web.house.database, { titleId, kind: 'grant', publish: false }, officer.governmentId);
  await given('Hibah sapi perah');
  await given('Sekolah kembar');
});
afterAll(() => web.leave());

const ask = async (path: string) => (await web.ask(path, { headers: { cookie: officer.cookies } })).body;
const list = (query: string) => ask(`/id/kantor/kerja-sama?${query}`);

describe("the office's list", () => {
  it('says what of its address it does not understand, offers the address without it, and keeps the rest', async () => {
    const body = await list('status=selesai&year=99999&field=xyz&page=-3&kind=grant&q=sapi');
    expect(body).toContain('“selesai” bukan tahap');
    expect(body).toContain('“99999” bukan tahun empat angka');
    expect(body).toContain('“xyz” bukan bidang urusan');
    expect(body).toContain('“-3” bukan nomor halaman');
    expect(body).toContain('Hibah sapi perah');
    expect(body).not.toContain('Sekolah kembar');
    const without = /href="([^"]*)">\s*Hapus yang tidak dimengerti/.exec(body)?.[1] ?? '';
    expect(new URL(without, 'http://x').search.replaceAll('&amp;', '&')).toBe('?q=sapi&kind=grant');
    const english = await ask('/en/office/cooperations?status=done');
    expect(english).toContain('“done” is not a stage');
    expect(english).toContain('2 found');
  });

  it('says that a page is beyond the last, and shows the last', async () => {
    const body = await list('page=40');
    expect(body).toContain('Tidak ada halaman 40');
    expect(body).toContain('Sekolah kembar');
  });

  it('says which words it shows results for, with a way to the exact words', async () => {
    const body = await list('q=sekolh+kembar');
    expect(body).toMatch(/Menampilkan hasil untuk <strong>sekolah kembar<\/strong>, bukan “sekolh kembar”/);
    const exact = /href="([^"]*exact=yes[^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&') ?? '';
    expect(await ask(exact)).toContain('Tidak ada yang cocok');
  });

  it('takes "kerja sama" for no filter, and says so', async () => {
    const body = await list('q=kerja+sama');
    expect(body).toContain('“kerja sama” ada pada setiap data');
    expect(body).toContain('2 ditemukan');
  });
});
