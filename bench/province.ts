import { buildProduct } from '../src/web/build-product.ts';
import { fillProvince } from './province/filled-province.ts';
import { emptyHouse } from './register/filled-house.ts';
import { type Measured, measure, table } from './register/measure.ts';

/** The figures of every region's rounds as a superuser counts them, whom no policy holds. */
const figuresBelow = `
  select g.region_code, r.id, count(q.id) as agencies, count(q.id) filter (where q.state in ('answered', 'accepted')) as answered
  from reporting.round r
    join access.government g on g.id = r.government_id
    left join reporting.request q on q.government_id = r.government_id and q.round_id = r.id
  where g.region_code like '33.%' group by g.region_code, r.government_id, r.id`;

/** The requests of one round with their events, and how the same agencies fared before: what its board is made of. */
const boardOf = (round: number) => [
  `select q.* from reporting.request q join access.government g on g.id = q.government_id
   where g.region_code = '33.14' and q.round_id = ${round} order by q.id`,
  `select e.* from reporting.request_event e join access.government g on g.id = e.government_id
     join reporting.request q on q.government_id = e.government_id and q.id = e.request_id
   where g.region_code = '33.14' and q.round_id = ${round} order by e.request_id, e.number`,
  `select q.agency_id, q.state, q.nil, r.due, q.heard_at from reporting.request q
     join access.government g on g.id = q.government_id
     join reporting.round r on r.government_id = q.government_id and r.id = q.round_id
   where g.region_code = '33.14' order by r.due desc`,
];

/** The locked reports of every region of a year. */
const sentBelow = (year: number) => `
  select g.region_code, v.number, v.content from reporting.annual_version v
    join access.government g on g.id = v.government_id
  where g.region_code like '33.%' and v.year = ${year} order by 1, 2`;

/** A province of 35 regions, whose agencies (60 each; `--rows` sets another number) were asked: its figures and one board. */
export async function run(rows: number): Promise<void> {
  const agencies = rows === 100_000 ? 60 : rows;
  const { house, asOwner, connection, leave } = await emptyHouse();
  const filled = await fillProvince(house, agencies);
  await asOwner('vacuum analyze');
  console.log(`${filled.regions} regions, ${agencies} agencies each`);
  const app = await buildProduct(house);
  const plain = await connection();
  try {
    const ask = async (address: string, cookie: string) => {
      const response = await app.inject({ url: address, headers: { host: '127.0.0.1', cookie } });
      if (response.statusCode !== 200) throw new Error(`${address}: ${response.statusCode}`);
      return response.body;
    };
    const report = `/id/kantor/laporan-tahunan/${filled.year}`;
    const measured: Measured[] = [
      await measure('figures of all regions', () => ask('/id/kantor/ronde-daerah', filled.province)),
      await measure('  the same, plain SQL', () => plain.query(figuresBelow)),
      await measure('board of one region', () => ask(`/id/kantor/ronde/${filled.round}`, filled.region)),
      await measure('  what it is made of, plain SQL', async () => {
        for (const statement of boardOf(filled.round)) await plain.query(statement);
      }),
      await measure('what the regions have sent', () =>
        ask(`/id/kantor/laporan-daerah?year=${filled.year}`, filled.province),
      ),
      await measure('aggregate report, page', () => ask(report, filled.province)),
      await measure('  what the regions sent, plain SQL', () => plain.query(sentBelow(filled.year))),
      await measure('aggregate report, DOCX', () => ask(`${report}/konsep?format=docx`, filled.province), 5),
      await measure('aggregate report, PDF', () => ask(`${report}/konsep?format=pdf`, filled.province), 5),
      await measure('aggregate report, XLSX', () => ask(`${report}/tabel?format=xlsx`, filled.province), 5),
    ];
    console.log(table(measured));
  } finally {
    await plain.end();
    await app.close();
    await leave();
  }
}
