import { buildProduct } from '../src/web/build-product.ts';
import { filledHouse } from './register/filled-house.ts';
import { type Measured, measure, measureDownload, table } from './register/measure.ts';

/** What readers ask of the public register, through the whole web entrance: page, API and downloads. */

const pages: readonly (readonly [name: string, addresses: readonly string[]])[] = [
  ['front page', ['/id']],
  ['list, nothing chosen (kept a minute)', ['/id/kerja-sama']],
  ['list, page 1000', ['/id/kerja-sama?page=1000']],
  [
    'API page of 50, one region',
    ['33.14', '12.07', '11.05'].map((code) => `/api/v1/cooperations?region=${code}&perPage=50`),
  ],
  [
    'API page of 50, country and stage',
    ['AF', 'ZA', 'AL'].map((code) => `/api/v1/cooperations?country=${code}&status=ongoing&perPage=50`),
  ],
  ['API page of 50, one kind (a tenth of all)', ['/api/v1/cooperations?kind=grant&perPage=50']],
  [
    'API page of 50, one stage by title (an eighth)',
    ['/api/v1/cooperations?status=ongoing&sort=title&perPage=50'],
  ],
  [
    'search, top 20, one place',
    ['zhenlin', 'gangburg', 'baville'].map((q) => `/api/v1/cooperations?q=${q}&perPage=20`),
  ],
  ['search, top 20, misspelt name', ['/api/v1/cooperations?q=zhenliin&perPage=20']],
  ['search, top 20, common words', ['/api/v1/cooperations?q=air+minum&perPage=20']],
  [
    'search, top 20, the other language, misspelt too',
    ['dairy', 'teacher training', 'dary', 'teachr training', 'pelathan guru', 'livestok zhenlin'].map(
      (q) => `/api/v1/cooperations?q=${encodeURIComponent(q)}&perPage=20`,
    ),
  ],
  ['search, nothing found, did you mean', ['/id/kerja-sama?q=qqxxyyqq']],
  ['countries', ['/id/negara']],
  ['country, the largest', ['/id/negara/AF']],
  ['regions', ['/id/daerah']],
  ['region', ['/id/daerah/33.14']],
  ['organisations', ['/id/organisasi']],
  ['claims of one cooperation', ['/api/v1/claims?cooperation=1101-000001']],
  ['claims of one property, page 100', ['/api/v1/claims?property=start&page=100']],
  ['stats', ['/api/v1/stats']],
];

async function readThings(ask: (address: string) => Promise<string>): Promise<[string, string[]][]> {
  const { rows } = JSON.parse(await ask('/api/v1/cooperations?perPage=50&sort=title')) as {
    rows: { code: string }[];
  };
  const { rows: organisations } = JSON.parse(await ask('/api/v1/organisations?side=foreign&perPage=20')) as {
    rows: { slug: string }[];
  };
  return [
    ['one cooperation, page', rows.map(({ code }) => `/id/kerja-sama/${code}`)],
    ['one cooperation, API', rows.map(({ code }) => `/api/v1/cooperations/${code}`)],
    ['organisation, the busiest', organisations.map(({ slug }) => `/id/organisasi/${slug}`)],
  ];
}

/** Measures reading with so many published cooperations; prints as it goes. */
export async function run(rows: number): Promise<void> {
  const started = performance.now();
  const { house, leave } = await filledHouse(rows);
  console.log(`${rows} cooperations published in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  const app = await buildProduct(house);
  try {
    const ask = async (address: string) => {
      const response = await app.inject({ url: address, headers: { host: '127.0.0.1' } });
      if (response.statusCode >= 400) throw new Error(`${address}: ${response.statusCode}`);
      return response.body;
    };
    const measured: Measured[] = [];
    for (const [name, addresses] of [...pages, ...(await readThings(ask))])
      measured.push(await measure(name, (run) => ask(addresses[run % addresses.length] ?? '')));
    console.log(table(measured));
    await app.listen({ port: house.config.port, host: '127.0.0.1' });
    for (const format of ['csv', 'xlsx', 'json']) {
      const { seconds, megabytes, grownBy } = await measureDownload(
        `http://127.0.0.1:${house.config.port}/id/kerja-sama.${format}`,
      );
      console.log(
        `${format}: ${megabytes.toFixed(1)} MB in ${seconds.toFixed(1)} s, the process grew by ${grownBy.toFixed(0)} MB`,
      );
    }
  } finally {
    await app.close();
    await leave();
  }
}
