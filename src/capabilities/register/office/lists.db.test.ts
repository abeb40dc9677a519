import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { accessRoutes } from '#access';
import { withGovernment } from '#platform/database/database.ts';
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

describe('the organisations of an office', () => {
  const organisations = (query: string) => ask(`/id/kantor/organisasi?${query}`);
  const names = (body: string) =>
    [...body.matchAll(/kantor\/organisasi\/([a-z0-9-]+)"/g)].map(([, slug]) => slug);
  beforeAll(async () => {
    await withGovernment(web.house.database, officer.governmentId, (tx) =>
      sql`insert into register.organisation (government_id, name, slug, kind, country, aliases)
        select ${officer.governmentId}, 'Yayasan Contoh ' || lpad(n::text, 3, '0'), 'yayasan-contoh-' || n, 'nonprofit',
          case when n % 3 = 0 then 'JP' else 'ID' end, case when n = 7 then '{"São Tomé Trust"}'::text[] else '{}' end
        from generate_series(1, 120) n`.execute(tx),
    );
  });

  it('are turned page by page, and the pages keep the words and filters', async () => {
    const body = await organisations('q=yayasan&country=ID');
    expect(names(body)).toHaveLength(50);
    expect(body).toContain('80 organisasi, menurut nama');
    expect(body).toContain('q=yayasan&amp;country=ID&amp;page=2');
    expect(names(await organisations('q=yayasan&country=ID&page=2'))).toHaveLength(30);
    const beyond = await organisations('q=yayasan&country=ID&page=3');
    expect(beyond).toContain('Tidak ada halaman 3');
    expect(names(beyond)).toHaveLength(30);
  });

  it('are found by any name without accents, and with slips put right', async () => {
    expect(names(await organisations('q=sao+tome'))).toEqual(['yayasan-contoh-7']);
    expect(names(await organisations('q=SÃO'))).toEqual(['yayasan-contoh-7']);
    const body = await organisations('q=yayasn+contoh+009');
    expect(body).toMatch(/Menampilkan hasil untuk <strong>yayasan contoh 009<\/strong>/);
    expect(names(body)).toEqual(['yayasan-contoh-9']);
    expect(await organisations('q=yayasn&exact=yes')).toContain('Tidak ada yang cocok');
  });

  it('say how many records each takes part in, and what of the address is not understood', async () => {
    const body = await organisations('q=belanda&kind=penguin');
    expect(body).toContain('“penguin” bukan jenis organisasi');
    expect(body).toMatch(/Pemerintah Kerajaan Belanda[\s\S]*?>2</);
  });
});

describe('what an organisation may be merged with', () => {
  it('is offered by likeness, a part of a long list, and found by a part of its name', async () => {
    const options = (body: string) =>
      [...body.matchAll(/<option value="([a-z0-9-]+)"/g)].map(([, slug]) => slug);
    const page = '/id/kantor/organisasi/yayasan-contoh-50';
    expect(options(await ask(page))).toHaveLength(50);
    expect(options(await ask(page))).not.toContain('pdam-kabupaten-sragen');
    expect(options(await ask(`${page}?q=pdam`))).toContain('pdam-kabupaten-sragen');
  });
});

describe('the open conflicts of an office', () => {
  it('say which page is not there, and teach what no conflict means', async () => {
    const body = await ask('/id/kantor/perbedaan?page=-3');
    expect(body).toContain('“-3” bukan nomor halaman');
    expect(body).toContain('Tidak ada perbedaan yang terbuka');
  });
});

describe('the page of likely duplicates', () => {
  it('turns its pages, and says that a page is beyond the last', async () => {
    const partner = { name: 'Kota Kembar Banyak', kind: 'foreign-local-government', country: 'JP' } as const;
    // Twelve records of one partner make 66 pairs; the two given above are one more.
    for (let number = 1; number <= 12; number += 1)
      await record(
        web.house.database,
        {
          titleId: `Kunjungan ${number}`,
          kind: 'sister-city',
          start: '2015',
          publish: false,
          parties: [{ organisation: partner, side: 'foreign', role: 'partner', asWritten: partner.name }],
        },
        officer.governmentId,
      );
    const pairsIn = (body: string) => (body.match(/>\s*Bandingkan\s*</g) ?? []).length;
    const first = await ask('/id/kantor/data-ganda');
    expect(first).toContain('Kerja sama (67)');
    expect(pairsIn(first)).toBe(50);
    expect(pairsIn(await ask('/id/kantor/data-ganda?page=2'))).toBe(17);
    const beyond = await ask('/id/kantor/data-ganda?page=9');
    expect(beyond).toContain('Tidak ada halaman 9');
    expect(pairsIn(beyond)).toBe(17);
  });
});
