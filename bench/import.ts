import { applyBatch, readBatch, startImport, undoBatch, viewBatch } from '#intake';
import { longTable } from './import/long-table.ts';
import { signedInOfficer } from './office/filled-office.ts';
import { emptyHouse } from './register/filled-house.ts';

/** What a long table costs to read, to apply and to take back, beside plain inserts of the same claims with nothing in their way. */

async function timed(name: string, rows: number, work: () => Promise<unknown>): Promise<void> {
  const since = performance.now();
  await work();
  const seconds = (performance.now() - since) / 1000;
  const megabytes = process.memoryUsage().rss / 1e6;
  console.log(
    `${name}: ${seconds.toFixed(1)} s, ${(rows / seconds).toFixed(0)} rows/s; this process ${megabytes.toFixed(0)} MB`,
  );
}

const plainly = `create table public.floor (like register.claim);
  insert into public.floor overriding system value select * from register.claim;
  alter table public.floor add primary key (government_id, id)`;

/** Imports a table of so many rows as an officer would; prints as it goes. */
export async function run(rows: number): Promise<void> {
  const { house, asOwner, leave } = await emptyHouse();
  try {
    const { governmentId } = await signedInOfficer(house);
    const actor = { kind: 'system' as const, name: 'jalin bench', governmentId };
    const file = { name: 'besar.xlsx', bytes: await longTable(rows) };
    const batchId = await startImport(house, actor, { file, region: '33.14', asOf: '2017-11' });
    const held = async () => ({ batchId, version: (await viewBatch(house, actor, batchId)).batch.version });
    await timed('read', rows, () => readBatch(house, actor, batchId));
    const preview = await held();
    await timed('applied', rows, () => applyBatch(house, actor, preview));
    await timed('  the same claims, one plain statement', rows, () => asOwner(plainly));
    const applied = await held();
    await timed('undone', rows, () => undoBatch(house, actor, { ...applied, because: 'Ukuran' }));
  } finally {
    await leave();
  }
}
