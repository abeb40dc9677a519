import { Validator } from '@seriousme/openapi-schema-validator';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type GivenWeb, givenWeb } from '../../../../tests/security/given-web.tsx';
import { record, recordNone } from '../given-published.ts';
import { registerRoutes } from '../index.ts';
import { operations } from './operations.ts';

let web: GivenWeb;
let code: string;
beforeAll(async () => {
  web = await givenWeb({ routes: registerRoutes });
  code = (await record(web.house.database)).code;
  await record(
    web.house.database,
    { titleEn: null, titleId: 'Kota kembar: Guilin', kind: 'sister-city', regionCode: '33.72' },
    72,
  );
  await recordNone(web.house.database, '33.11');
});
afterAll(() => web.leave());

const get = async (path: string) => {
  const response = await web.ask(path);
  return { status: response.statusCode, body: response.json() };
};
const description = async () => (await get('/api/v1/openapi.json')).body;

describe('the description of the API', () => {
  it('is OpenAPI 3.1, says an independent validator', async () => {
    const result = await new Validator().validate(await description());
    expect(result).toEqual({ valid: true });
  });

  it('names every address under /api/v1 and every part of a question', async () => {
    const { paths } = await description();
    const served = registerRoutes.flatMap(({ path }) => (typeof path === 'string' ? [path] : []));
    expect([...Object.keys(paths), '/api/v1/openapi.json'].sort()).toEqual(
      served.map((path) => path.replace(/:(\w+)/g, '{$1}')).sort(),
    );
    const names = paths['/api/v1/cooperations'].get.parameters.map(({ name }: { name: string }) => name);
    expect(names).toEqual(
      expect.arrayContaining([
        'q',
        'region',
        'country',
        'kind',
        'field',
        'status',
        'year',
        'page',
        'perPage',
        'sort',
      ]),
    );
  });
});

/** Each address once, with the names of things that exist. */
const addressOf = (path: string) =>
  path
    .replace('cooperations/:code', `cooperations/${code}`)
    .replace('regions/:code', 'regions/33.11')
    .replace(':slug', 'pemerintah-kerajaan-belanda-nl');

describe('every answer', () => {
  it.each(operations.map((operation) => [operation.path, operation] as const))(
    'of %s is what the description says, and nothing more',
    async (path, operation) => {
      const { components } = await description();
      const ajv = new Ajv2020({ strict: false, allErrors: true });
      addFormats.default(ajv);
      ajv.addSchema({ $id: 'https://api.test/', components });
      const name = operation.answer.meta()?.id;
      const { status, body } = await get(addressOf(path));
      expect(status).toBe(200);
      const holds = ajv.validate({ $ref: `https://api.test/#/components/schemas/${name}` }, body);
      expect(ajv.errors).toBeNull();
      expect(holds).toBe(true);
      // What an answer holds beyond its description nobody can rely on.
      expect(operation.answer.parse(body)).toEqual(body);
    },
  );
});

describe('a question', () => {
  it('that asks for values nothing has gets an empty list', async () => {
    for (const query of [
      'region=99.99',
      'country=ZZ',
      'year=1800',
      'q=xyzzy',
      'organisation=none',
      'page=900',
    ])
      expect(await get(`/api/v1/cooperations?${query}`), query).toMatchObject({
        status: 200,
        body: { rows: [] },
      });
    expect((await get('/api/v1/claims?property=none')).body.total).toBe(0);
    expect((await get('/api/v1/organisations?country=ZZ')).body.rows).toEqual([]);
  });

  it.each([
    ['cooperations?year=abc', 'year'],
    ['cooperations?page=0', 'page'],
    ['cooperations?perPage=201', 'perPage'],
    ['cooperations?sort=colour', 'sort'],
    ['cooperations?region=Sragen', 'region'],
    ['cooperations?country=Netherlands', 'country'],
    ['cooperations?kind=nonsense', 'kind'],
    ['cooperations?field=x', 'field'],
    ['cooperations?status=x', 'status'],
    ['cooperations?year=99999', 'year'],
    ['cooperations?page=-3', 'page'],
    ['claims?page=-1', 'page'],
    ['organisations?side=left', 'side'],
  ])('%s is malformed, and the answer names %s in both languages', async (query, field) => {
    const { status, body } = await get(`/api/v1/${query}`);
    expect(status).toBe(400);
    expect(body.error.code).toBe('question-malformed');
    expect(body.error.fields).toEqual([
      { field, message: { id: expect.stringContaining(field), en: expect.stringContaining(field) } },
    ]);
  });

  it('of several values means any of them', async () => {
    const total = async (query: string) => (await get(`/api/v1/cooperations?${query}`)).body.total;
    expect(await total('kind=grant')).toBe(1);
    expect(await total('kind=grant&kind=sister-city')).toBe(2);
    expect(await total('region=33')).toBe(2);
    expect(await total('region=33.14&country=nl&year=2012&status=ongoing&field=public-works')).toBe(1);
  });

  it('asks for pages of the size it wants', async () => {
    const { body } = await get('/api/v1/cooperations?perPage=1&page=2&sort=title');
    expect(body).toMatchObject({ total: 2, page: 2, pages: 2, perPage: 1 });
    expect(body.rows).toHaveLength(1);
  });

  it('for a page beyond the last still hears how many there are', async () => {
    for (const address of ['cooperations', 'organisations', 'claims']) {
      const { body } = await get(`/api/v1/${address}?page=99`);
      expect(body.rows, address).toEqual([]);
      expect(body.total, address).toBeGreaterThan(1);
    }
  });

  it('for what is not there is answered with code and words of both languages', async () => {
    const { status, body } = await get('/api/v1/cooperations/0000-000');
    expect(status).toBe(404);
    expect(body.error).toEqual({
      code: 'not-found',
      message: { id: expect.any(String), en: expect.any(String) },
    });
  });
});

describe('the answers', () => {
  it('count a facet as if nothing were chosen in it, so that a choice can be widened', async () => {
    const { body } = await get('/api/v1/cooperations?kind=grant');
    expect(body.total).toBe(1);
    expect(body.facets.kind.map(({ value }: { value: string }) => value).sort()).toEqual([
      'grant',
      'sister-city',
    ]);
    expect(body.facets.country).toEqual([{ value: 'NL', count: 1 }]);
  });

  it('tell "none, confirmed" apart from nothing recorded', async () => {
    expect((await get('/api/v1/regions/33.11')).body).toMatchObject({
      cooperations: 0,
      none: { kind: 'interview', when: '2017' },
    });
    expect((await get('/api/v1/regions/33.10')).body).toMatchObject({ cooperations: 0, none: null });
  });

  it('hold the claims of cooperations and of regions, with who says them', async () => {
    const all = (await get('/api/v1/claims')).body;
    expect(all.rows.map(({ cooperation }: { cooperation: string | null }) => cooperation)).toContain(null);
    expect((await get(`/api/v1/claims?cooperation=${code}&sourceKind=table`)).body.rows).toMatchObject([
      {
        property: 'start',
        asWritten: '2012- sekarang',
        source: { title: 'Tabel kerja sama' },
        regionCode: '33.14',
      },
    ]);
  });

  it('say what an organisation is also called and part of', async () => {
    expect((await get('/api/v1/organisations/pdam-kabupaten-sragen')).body).toMatchObject({
      partOf: 'Pemerintah Kabupaten Sragen',
      regionCode: '33.14',
      cooperations: 2,
    });
    const { body } = await get('/api/v1/organisations?q=kerajaan');
    expect(body.rows).toMatchObject([{ name: 'Pemerintah Kerajaan Belanda', aliases: ['Belanda'] }]);
  });

  it('are for everybody, and show no one who entered anything', async () => {
    const response = await web.ask(`/api/v1/cooperations/${code}`);
    expect(response.headers['access-control-allow-origin']).toBe('*');
    expect(response.body).not.toContain('officer-14');
    expect(response.body).not.toContain('governmentId');
  });
});
