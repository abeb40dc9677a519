import { readSearch } from '#register';
import { buildProduct } from '../src/web/build-product.ts';
import { fillOffice, signedInOfficer } from './office/filled-office.ts';
import { emptyHouse } from './register/filled-house.ts';
import { type Measured, measure, table } from './register/measure.ts';

/** What an officer asks of an office with so many records, beside the same rows by plain SQL with nothing in its way. */

interface Question {
  name: string;
  address: string;
  /** The condition by which a superuser, whom no policy holds, finds the same rows. */
  where: string;
  /** Where it is not the newest fifty: their order and place. */
  stretch?: string;
}

/** The condition of words as the register asks for them. */
const words = (text: string) =>
  `c.search @@ register.search_query('${JSON.stringify(readSearch(text).wanted)}'::jsonb)`;

const list = '/id/kantor/kerja-sama';
const questions: readonly Question[] = [
  { name: 'list, nothing chosen', address: list, where: 'true' },
  { name: 'list, one kind', address: `${list}?kind=grant`, where: "c.kind = 'grant'" },
  { name: 'list, one country', address: `${list}?country=AF`, where: "c.countries @> array['AF']" },
  {
    name: 'list, country and stage',
    address: `${list}?country=ZA&status=ongoing`,
    where: "c.countries @> array['ZA'] and c.status = 'ongoing'",
  },
  { name: 'list, not published', address: `${list}?published=no`, where: 'not c.published' },
  { name: 'search, one place', address: `${list}?q=zhenlin`, where: words('zhenlin') },
  { name: 'search, common words', address: `${list}?q=air+minum`, where: words('air minum') },
  {
    name: 'search, misspelt name',
    address: `${list}?q=zhenliin`,
    where: words('zhenlin'),
  },
  { name: 'search, nothing like it', address: `${list}?q=qqxxyyqq`, where: words('qqxxyyqq') },
  { name: 'search, words of every record', address: `${list}?q=kerja+sama`, where: 'true' },
  {
    name: 'search, common words and a country',
    address: `${list}?q=air+minum&country=ZA`,
    where: `${words('air minum')} and c.countries @> array['ZA']`,
  },
  {
    name: 'list, by title',
    address: `${list}?sort=title`,
    where: 'true',
    stretch: 'order by c.title_id, c.code limit 50',
  },
  {
    name: 'list, page 1000',
    address: `${list}?page=1000`,
    where: 'true',
    stretch: 'order by c.updated_at desc, c.code limit 50 offset 49950',
  },
];

const newest = 'order by c.updated_at desc, c.code limit 50';

const plainSql = ({ where, stretch = newest }: Question, governmentId: number) =>
  `select c.code, c.title_id, c.partners, c.status, c.updated_at from register.cooperation c
   where c.government_id = ${governmentId} and c.removed_at is null and c.merged_into is null and ${where}
   ${stretch}`;

/** Measures an office's list and home page; prints as it goes. */
export async function run(rows: number): Promise<void> {
  const { house, asOwner, connection, leave } = await emptyHouse();
  const officer = await signedInOfficer(house);
  await fillOffice(house, officer.governmentId, rows);
  await asOwner('vacuum analyze');
  console.log(`${rows} records of one office`);
  const app = await buildProduct(house);
  const plain = await connection();
  try {
    const ask = async (address: string) => {
      const headers = { host: '127.0.0.1', cookie: officer.cookies };
      const response = await app.inject({ url: address, headers });
      if (response.statusCode !== 200) throw new Error(`${address}: ${response.statusCode}`);
      return response.body;
    };
    const measured: Measured[] = [];
    const note = (one: Measured) => {
      console.log(table([one]).split('\n')[1]);
      measured.push(one);
    };
    note(await measure('home', () => ask('/id/kantor')));
    note(await measure('alerts', () => ask('/id/kantor/perhatian')));
    for (const question of questions) {
      note(await measure(question.name, () => ask(question.address)));
      const statement = plainSql(question, officer.governmentId);
      note(await measure('  the same rows, plain SQL', () => plain.query(statement)));
    }
    console.log(table(measured));
  } finally {
    await plain.end();
    await app.close();
    await leave();
  }
}
