import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withGovernment } from '#platform/database/database.ts';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { clock, officerOf, record } from '../given-published.ts';
import { registerRoutes, setPublished } from '../index.ts';

let web: GivenWeb;
let hidden: string;
let withdrawn: string;
const secret = {
  titleId: 'Rahasia Zanzibar',
  titleEn: 'Secret Zanzibar',
  regionCode: '91.71',
  kind: 'humanitarian',
  activity: 'Zanzibar',
  parties: [
    {
      organisation: { name: 'Kota Zanzibar', kind: 'foreign-local-government' as const, country: 'TZ' },
      side: 'foreign' as const,
      role: 'partner' as const,
      asWritten: 'Kota Zanzibar',
    },
  ],
};
const setTo = (code: string, published: boolean) =>
  withGovernment(web.house.database, 91, (tx) => setPublished(tx, clock, officerOf(91), code, published));

beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  await record(web.house.database);
  hidden = (await record(web.house.database, { ...secret, publish: false }, 91)).code;
  withdrawn = (await record(web.house.database, secret, 91)).code;
  await setTo(withdrawn, false);
});
afterAll(() => web.leave());

/** Every public address, with the names an outsider might guess. */
const addresses = () =>
  registerRoutes.flatMap(({ path }) => {
    const patterns = typeof path === 'string' ? [path] : [`/id${path.id}`, `/en${path.en}`];
    return patterns.flatMap((pattern) => {
      const values = pattern.includes(':slug')
        ? ['kota-zanzibar-tz']
        : /countries\/|negara\//.test(pattern)
          ? ['TZ']
          : /regions\/|daerah\//.test(pattern)
            ? ['91.71']
            : [hidden, withdrawn];
      const filled = pattern.includes(':')
        ? values.map((value) => pattern.replace(/:\w+/, value))
        : [pattern];
      const asked = [
        '',
        '?sort=title&perPage=200',
        '?q=zanzibar',
        '?country=TZ',
        '?region=91.71',
        '?kind=humanitarian',
      ];
      return filled.flatMap((address) =>
        pattern.includes(':') ? [address] : asked.map((query) => address + query),
      );
    });
  });

describe('what is not published', () => {
  it('appears at no public address: page, list, count, facet, download or API', async () => {
    expect(addresses().length).toBeGreaterThan(60);
    for (const address of addresses()) {
      const { body, statusCode } = await web.ask(address);
      // 400: an address of the API that has no such part in its question.
      expect(statusCode, address).toBeOneOf([200, 400, 404]);
      expect(body, address).not.toMatch(/Rahasia|Secret|kota zanzibar/i);
      // What is not found may repeat the address it was asked by, and nothing else.
      if (statusCode === 404) continue;
      expect(body, address).not.toContain(hidden);
      expect(body, address).not.toContain(withdrawn);
    }
  });

  it('is in no count', async () => {
    const stats = (await web.ask('/api/v1/stats')).json();
    expect(stats).toMatchObject({ cooperations: 1, regions: 1, countries: 1, organisations: 1 });
    const { facets, total } = (await web.ask('/api/v1/cooperations')).json();
    expect(total).toBe(1);
    expect(facets).toMatchObject({
      region: [{ value: '33.14', count: 1 }],
      country: [{ value: 'NL', count: 1 }],
      kind: [{ value: 'grant', count: 1 }],
    });
    expect((await web.ask('/api/v1/claims?region=91.71')).json().total).toBe(0);
    expect((await web.ask('/api/v1/countries')).json().rows).toMatchObject([{ code: 'NL' }]);
  });

  it('is not found by its code, and neither by its organisation', async () => {
    for (const address of [
      `/api/v1/cooperations/${hidden}`,
      `/id/kerja-sama/${withdrawn}`,
      '/en/organisations/kota-zanzibar-tz',
    ])
      expect((await web.ask(address)).statusCode, address).toBe(404);
  });

  it('appears again, with when it was away, once it is published again', async () => {
    await setTo(withdrawn, true);
    const { history } = (await web.ask(`/api/v1/cooperations/${withdrawn}`)).json();
    expect(history.flatMap(({ changed }: { changed: string[] }) => changed).sort()).toEqual([
      'again',
      'first',
      'withdrawn',
    ]);
  });
});
