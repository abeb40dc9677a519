import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { record } from '../given-published.ts';
import { registerRoutes } from '../index.ts';

let web: GivenWeb;
beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  const given = (titleId: string, partner: string, country: string, aliases: string[] = [], publish = true) =>
    record(web.house.database, {
      titleId,
      kind: 'sister-city',
      regionCode: '33.14',
      publish,
      parties: [
        {
          organisation: { name: partner, kind: 'foreign-local-government', country, aliases },
          side: 'foreign',
          role: 'partner',
          asWritten: partner,
        },
      ],
    });
  await given('Kota kembar satu', 'Kota Guilin', 'CN', ['桂林市']);
  await given('Kota kembar dua', 'Kota Xi’an', 'CN');
  await given('Kota kembar tiga', 'Kota Pforzheim', 'DE');
  await given('Rahasia', 'Kota Tersembunyi', 'JP', [], false);
});
afterAll(() => web.leave());

const namesIn = (body: string) =>
  [...body.matchAll(/href="\/id\/organisasi\/[^"]+">\s*([^<]+?)\s*<\/a>/g)].map(([, name = '']) => name);
const page = async (query = '') => (await web.ask(`/id/organisasi${query}`)).body;
const asked = async (query: string) => namesIn(await page(query));

describe('the public list of organisations', () => {
  it('is narrowed by country, and tells how many each has', async () => {
    expect(await asked('?country=CN')).toEqual(['Kota Guilin', 'Kota Xi’an']);
    const body = await page('?country=DE');
    expect(namesIn(body)).toEqual(['Kota Pforzheim']);
    expect(body).toMatch(/Tiongkok[^<]*(<[^>]*>|\s)*\(?2/);
  });

  it('finds names without their accents, and by another name they have', async () => {
    expect(await asked('?q=xian')).toEqual(['Kota Xi’an']);
    expect(await asked(`?q=${encodeURIComponent('桂林')}`)).toEqual(['Kota Guilin']);
  });

  it('puts a slip of the pen right, says so, and offers the exact words', async () => {
    const body = await page('?q=pforzhiem');
    expect(namesIn(body)).toEqual(['Kota Pforzheim']);
    expect(body).toMatch(/Menampilkan hasil untuk <strong>pforzheim<\/strong>, bukan “pforzhiem”/);
    expect(await page('?q=pforzhiem&exact=yes')).toContain('Tidak ada yang cocok');
  });

  it('names what it does not understand, also a part nobody knows', async () => {
    const body = await page('?country=Cina&negara=CN');
    expect(body).toContain('“Cina” bukan kode negara');
    expect(body).toContain('“negara” tidak dikenal');
    expect(namesIn(body)).toHaveLength(3);
  });

  it('never names an organisation of what is not published, not even as a correction', async () => {
    const body = await page('?q=tersembunyii');
    expect(body).not.toContain('<strong>tersembunyi</strong>');
    expect(namesIn(body)).toEqual([]);
  });
});

describe('the code of a region as the words to find', () => {
  it('finds its records with and without the dot, and the region', async () => {
    for (const q of ['33.14', '3314', 'guilin 33.14']) {
      const { body } = await web.ask(`/id/kerja-sama?q=${encodeURIComponent(q)}`);
      expect(body, q).toContain('Kota kembar satu');
      expect(body, q).toMatch(/33\.14 adalah kode wilayah[\s\S]*?href="\/id\/daerah\/33\.14"/);
    }
    expect((await web.ask('/id/kerja-sama?q=33.72')).body).not.toContain('Kota kembar satu');
  });
});
