import { buildProduct } from '../src/web/build-product.ts';
import { fillCases } from './office/filled-cases.ts';
import { fillOffice, signedInOfficer } from './office/filled-office.ts';
import { emptyHouse } from './register/filled-house.ts';
import { type Measured, measure, table } from './register/measure.ts';

/** What an officer of an office with so many cases waits for, beside the same rows by plain SQL with nothing in its way. */
export async function run(rows: number): Promise<void> {
  const { house, asOwner, connection, leave } = await emptyHouse();
  const officer = await signedInOfficer(house);
  await fillOffice(house, officer.governmentId, rows);
  const clocks = await fillCases(house, officer.governmentId);
  await asOwner('vacuum analyze');
  console.log(`${rows} cases of one office`);
  const app = await buildProduct(house);
  const plain = await connection();
  try {
    const ask = async (address: string) => {
      const headers = { host: '127.0.0.1', cookie: officer.cookies };
      const response = await app.inject({ url: address, headers });
      if (response.statusCode !== 200) throw new Error(`${address}: ${response.statusCode}`);
      return response.body;
    };
    const began = performance.now();
    await ask('/id/kantor/jangka-waktu');
    console.log(`first view after an upgrade: ${Math.round(performance.now() - began)} ms`);
    await asOwner('analyze');
    const measured: Measured[] = [];
    const note = (one: Measured) => {
      console.log(table([one]).split('\n')[1]);
      measured.push(one);
    };
    const lastPage = Math.ceil((await clocks()) / 25);
    const floor = (skipped: number) =>
      plain.query(`select o.due, l.code, c.title_id, o.run from procedure.open_clock o
        join procedure.legal_case l on l.government_id = o.government_id and l.id = o.case_id
        join register.cooperation c on c.government_id = l.government_id and c.code = l.cooperation_code
        where o.government_id = ${officer.governmentId} order by o.due, o.case_id, o.place limit 25 offset ${skipped}`);
    note(await measure('clocks', () => ask('/id/kantor/jangka-waktu')));
    note(await measure('  the same rows, plain SQL', () => floor(0)));
    note(await measure('clocks, last page', () => ask(`/id/kantor/jangka-waktu?page=${lastPage}`)));
    note(await measure('  the same rows, plain SQL', () => floor((lastPage - 1) * 25)));
    note(await measure('cases', () => ask('/id/kantor/perkara')));
    note(
      await measure('  all its rows, plain SQL', () =>
        plain.query(`select l.*, c.title_id, c.title_en, s.* from procedure.legal_case l
          join procedure.case_standing s on s.government_id = l.government_id and s.case_id = l.id
          join register.cooperation c on c.government_id = l.government_id and c.code = l.cooperation_code
          where l.government_id = ${officer.governmentId} order by l.id`),
      ),
    );
    note(await measure('calendar file, all', () => ask('/id/kantor/tenggat.ics')));
    console.log(table(measured));
  } finally {
    await plain.end();
    await app.close();
    await leave();
  }
}
