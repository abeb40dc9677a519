import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findGovernment } from '#access';
import { listBatches } from '#intake';
import { type GivenHouse, givenAdministrator, givenHouse } from '../../tests/security/given-people.ts';
import { givenCall } from './given-call.ts';
import { importTable } from './import-table.ts';

let given: GivenHouse;
let folder: string;
beforeEach(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  folder = await mkdtemp(join(tmpdir(), 'jalin-tables-'));
});
afterEach(async () => {
  await given.leave();
  await rm(folder, { recursive: true, force: true });
});

async function givenTable(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

const table = [
  'No,Pihak yang terlibat,Kerja sama yang dilakukan,Periode',
  '1,Dinas Pendidikan Kabupaten Karanganyar dengan USAID,Pelatihan guru,2013-2017',
].join('\n');

async function run(...args: string[]) {
  let opened = false;
  const ended = await givenCall('import', args, (call) =>
    importTable(call, (work) => {
      opened = true;
      return work(given.house);
    }),
  );
  return { ...ended, opened };
}

describe('jalin import table', () => {
  it('answers a dry run with exactly the contract, and opens no database', async () => {
    const file = await givenTable('tabel.csv', table);
    const { said, code, opened } = await run('table', file, '--region', '33.14', '--dry-run', '--json');
    expect([code, opened, said.length]).toEqual([0, false, 1]);
    const answer = JSON.parse(said[0] ?? '');
    expect(Object.keys(answer)).toEqual(['rows', 'findings', 'batch']);
    expect(answer.batch).toBeNull();
    expect(answer.rows[0]).toMatchObject({
      row: 2,
      parties: [
        { asWritten: 'Dinas Pendidikan Kabupaten Karanganyar', side: 'local', region: '33.13' },
        { asWritten: 'USAID', side: 'foreign', country: 'US' },
      ],
      activity: 'Pelatihan guru',
      period: { start: '2013', end: '2017', asWritten: '2013-2017' },
      findings: ['agency-of-other-region'],
    });
    expect(Object.keys(answer.rows[0])).toEqual(['row', 'parties', 'activity', 'period', 'findings']);
    expect(answer.findings[0]).toMatchObject({ row: 2, column: 'B', code: 'agency-of-other-region' });
  });

  it('tells people the findings in sentences', async () => {
    const file = await givenTable('tabel.csv', table);
    const { said } = await run('table', file, '--region', '33.14', '--dry-run');
    expect(said[0]).toBe('1 baris dibaca, 1 temuan / 1 rows read, 1 findings');
    expect(said[1]).toMatch(/^baris 2, kolom B: /);
    expect(said[2]).toMatch(/^ {2}row 2, column B: /);
  });

  it('answers many files in their order, a refused one among them, and then does not count as done', async () => {
    const files = [
      await givenTable('satu.csv', table),
      await givenTable('dua.xlsx', '%PDF-1.7'),
      join(folder, 'tidak-ada.csv'),
    ];
    const lines = await givenTable('daftar.txt', `${files.join('\n')}\n`);
    const { said, code } = await run('table', '--lines', lines, '--region', '33.14', '--dry-run');
    expect(code).toBe(1);
    const codes = said.map((line) => JSON.parse(line).findings[0].code);
    expect(codes).toEqual(['agency-of-other-region', 'file-not-a-table', 'file-not-readable']);
  });

  it('writes the rows into the government of the region and tells the import by its number', async () => {
    await givenAdministrator(given.house, '33.14');
    const file = await givenTable('tabel.csv', table);
    const { said, code } = await run('table', file, '--region', '33.14', '--json');
    expect(code).toBe(0);
    const government = await findGovernment(given.house.database, '33.14');
    const actor = { kind: 'system' as const, name: 'test', governmentId: government?.id ?? 0 };
    const { rows } = await listBatches(given.house, actor);
    expect(rows).toMatchObject([{ id: JSON.parse(said[0] ?? '').batch, state: 'applied', rowCount: 1 }]);
  });

  it('refuses a region nobody has set up, and is not understood without file or region', async () => {
    const file = await givenTable('tabel.csv', table);
    await expect(run('table', file, '--region', '33.14')).rejects.toMatchObject({
      code: 'government-not-found',
    });
    await expect(run('table', file)).rejects.toThrow('--region must be given');
    await expect(run('paper', file, '--region', '33.14')).rejects.toThrow('is not understood');
    await expect(run('table', file, '--region', '33.14', '--as-of', 'kemarin')).rejects.toMatchObject({
      code: 'as-of-not-a-date',
    });
  });
});
