import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { setPublished, viewRecord } from '#register';
import {
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenMember,
  readAudit,
} from '../../../tests/security/given-people.ts';
import {
  applyBatch,
  type BatchView,
  changeColumns,
  changeSheet,
  decideRow,
  decideRows,
  discardBatch,
  listBatches,
  readBatch,
  restartBatch,
  startImport,
  undoBatch,
  viewBatch,
  viewRow,
} from './index.ts';

let given: GivenHouse;
let house: House;
let officer: PersonActor;
let elsewhere: PersonActor;
let clerk: PersonActor;
beforeEach(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  house = given.house;
  const admin = await givenAdministrator(house);
  officer = (await givenMember(house, admin.actor, 'officer@example.go.id', ['officer'])).actor;
  clerk = (await givenMember(house, admin.actor, 'clerk@example.go.id', ['council-clerk'])).actor;
  const other = await givenAdministrator(house, '33.13', 'other@example.go.id');
  elsewhere = (await givenMember(house, other.actor, 'their.officer@example.go.id', ['officer'])).actor;
});
afterEach(() => given.leave());

const table = [
  'No\tPihak yang terlibat\tKerja sama yang dilakukan\tPeriode\tAnggaran',
  '1\tDinas Pendidikan Kabupaten Sragen dengan USAID\tPelatihan guru\t2013-2017\tRp 500 juta',
  '2\tDinas Tenaga Kerja Kabupaten Sragen dengan Pemerintah Korea dan Jepang\tMagang tenaga kerja\t2012-sekarang\t',
  '3\tPDAM Kabupaten Sragen dengan Lembaga Tirta Mulya Asing\tHibah air minum\tMasih dijajaki\t',
].join('\n');

async function importTable(pasted = table, more = {}): Promise<BatchView> {
  const id = await startImport(house, officer, { pasted, region: '33.14', asOf: '2017-11', ...more });
  await readBatch(house, officer, id);
  return viewBatch(house, officer, id);
}

const held = ({ batch }: BatchView) => ({ batchId: batch.id, version: batch.version });
const again = ({ batch }: BatchView) => viewBatch(house, officer, batch.id);
const recordOf = (code: string | null | undefined) =>
  withGovernment(house.database, officer.governmentId, (tx) => viewRecord(tx, officer, code ?? ''));

describe('a table on its way in', () => {
  it('is shown row by row with what looks wrong, and nothing of it is in the register', async () => {
    const view = await importTable();
    expect(view.batch).toMatchObject({ state: 'preview', rowCount: 3, pasted: true });
    expect(view.rows.map(({ number, decision }) => [number, decision])).toEqual([
      [2, 'take'],
      [3, 'take'],
      [4, 'take'],
    ]);
    expect(view.counts.codes).toMatchObject({
      'several-countries': 1,
      'unknown-organisation': 1,
      'status-in-period': 1,
    });
    expect(view.rows.every((row) => row.cooperationCode === null)).toBe(true);
    expect((await readAudit(house.database, officer.governmentId)).map(({ action }) => action)).toEqual(
      expect.arrayContaining(['import.start', 'import.read']),
    );
  });

  it('can be looked at by finding, a page at a time', async () => {
    const view = await importTable();
    const some = await viewBatch(house, officer, view.batch.id, { finding: 'several-countries' });
    expect(some.rows.map(({ number }) => number)).toEqual([3]);
    expect(some.matching).toBe(1);
    const clean = await viewBatch(house, officer, view.batch.id, { finding: 'none' });
    expect(clean.rows.map(({ number }) => number)).toEqual([2]);
    expect((await viewBatch(house, officer, view.batch.id, { page: 2 })).rows).toEqual([]);
  });

  it('is refused with a sentence beside its field when the gate says no, and nothing is kept', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 not a table');
    const refused = startImport(house, officer, { file: { name: 'tabel.xlsx', bytes }, region: '33.14' });
    await expect(refused).rejects.toMatchObject({ kind: 'invalid', fields: [{ field: 'file' }] });
    expect((await listBatches(house, officer)).total).toBe(0);
  });

  it('needs a table, a region and a date that can be read', async () => {
    const typed = { pasted: ' ', region: '99.99', asOf: 'kemarin' };
    await expect(startImport(house, officer, typed)).rejects.toMatchObject({
      fields: [{ field: 'file' }, { field: 'region' }, { field: 'asOf' }],
    });
  });

  it('that cannot be read leaves the batch refused with the reason', async () => {
    const bytes = new TextEncoder().encode('a,b\n"never closed,1\n2,3');
    const id = await startImport(house, officer, { file: { name: 'tabel.csv', bytes }, region: '33.14' });
    await readBatch(house, officer, id);
    const { batch } = await viewBatch(house, officer, id);
    expect(batch).toMatchObject({ state: 'refused', refusal: { code: 'file-open-quote' } });
  });

  it('is read once, however many are told to read it', async () => {
    const id = await startImport(house, officer, { pasted: table, region: '33.14' });
    await Promise.all([readBatch(house, officer, id), readBatch(house, officer, id)]);
    expect((await viewBatch(house, officer, id)).counts.total).toBe(3);
  });

  it('whose reading died with its process can be taken up again', async () => {
    const view = await importTable();
    await discardBatch(house, officer, view.batch.id);
    expect((await again(view)).batch.state).toBe('cancelled');
    const id = await startImport(house, officer, { pasted: table, region: '33.14' });
    const { batch } = await viewBatch(house, officer, id);
    await restartBatch(house, officer, { batchId: id, version: batch.version });
    await readBatch(house, officer, id);
    expect((await viewBatch(house, officer, id)).batch.state).toBe('preview');
  });

  it('whose headings say nothing can be explained column by column', async () => {
    const view = await importTable('a\tb\tc\nDinas Kesehatan Kabupaten Sragen dan JICA\tGizi ibu\t2014\n');
    const { batch } = view;
    expect(batch.reading?.columns.map(({ letter }) => letter)).toEqual(['A', 'B', 'C']);
    const meanings = { 0: 'parties', 1: 'activity', 2: 'period' };
    await changeColumns(house, officer, { ...held(view), headerRow: 1, meanings });
    await readBatch(house, officer, batch.id);
    const after = await viewBatch(house, officer, batch.id);
    expect(after.rows.map(({ reading }) => [reading.activity, reading.period.start])).toEqual([
      ['Gizi ibu', '2014'],
    ]);
    const twice = { ...held(after), headerRow: 1, meanings: { 0: 'parties', 1: 'parties' } };
    expect(await codeOf(changeColumns(house, officer, twice))).toBe('invalid-import');
    expect(await codeOf(changeSheet(house, officer, { ...held(after), sheet: 9 }))).toBe('invalid-import');
  });
});

describe('an applied import', () => {
  it('makes a record of every row taken, each cell a claim with its place in the file', async () => {
    const view = await importTable();
    expect(await applyBatch(house, officer, held(view))).toEqual({ recorded: 3, addedTo: 0 });
    const { rows, batch } = await again(view);
    expect(batch.state).toBe('applied');
    const record = await recordOf(rows[0]?.cooperationCode);
    expect(record.cooperation).toMatchObject({ start: '2013', end: '2017', published: false });
    const quoted = record.claims.map(({ property, quote, locator }) => [property, quote, locator.column]);
    expect(quoted).toContainEqual(['partner', 'Dinas Pendidikan Kabupaten Sragen dengan USAID', 'B']);
    expect(quoted).toContainEqual(['note', 'Rp 500 juta', 'E']);
    expect(new Set(record.claims.map(({ locator }) => locator.row))).toEqual(new Set([2]));
    expect(await verifyAudit(house.database)).toMatchObject({ whole: true });
  });

  it('is what the officer decided: rows left out, split by country, and corrected', async () => {
    let view = await importTable();
    const { questions, parts } = await viewRow(house, officer, view.batch.id, { number: 3, part: 0 });
    expect(questions).toEqual([]);
    expect(parts).toHaveLength(2);
    await decideRow(house, officer, { ...held(view), number: 3, part: 0, decision: 'split' });
    view = await again(view);
    await decideRow(house, officer, { ...held(view), number: 2, part: 0, decision: 'skip' });
    view = await again(view);
    const parties = [{}, { name: 'JICA' }];
    await decideRow(house, officer, { ...held(view), number: 4, part: 0, decision: 'take', parties });
    view = await again(view);
    expect(view.rows.find(({ number }) => number === 4)?.codes).not.toContain('unknown-organisation');
    await applyBatch(house, officer, held(view));
    const made = (await again(view)).rows.filter((row) => row.cooperationCode !== null);
    const partners = await Promise.all(
      made.map(async ({ cooperationCode }) => {
        const { parties } = await recordOf(cooperationCode);
        return parties.filter(({ side }) => side !== 'local').map(({ country }) => country);
      }),
    );
    expect(partners).toEqual([['KR'], ['JP'], ['JP']]);
  });

  it('refuses the page that was opened before somebody changed it, and writes nothing', async () => {
    const view = await importTable();
    await decideRows(house, officer, { ...held(view), decision: 'skip' });
    expect(await codeOf(applyBatch(house, officer, held(view)))).toBe('batch-changed-meanwhile');
    expect(await codeOf(applyBatch(house, officer, held(await again(view))))).toBe('nothing-to-apply');
    expect((await again(view)).rows.every(({ cooperationCode }) => cooperationCode === null)).toBe(true);
  });

  it('is written whole or not at all', async () => {
    const view = await importTable();
    const broken = { ...house, clock: { now: () => failAfter(8, house.clock.now()) } };
    let calls = 0;
    function failAfter(asked: number, now: Date): Date {
      calls += 1;
      if (calls > asked) throw new RangeError('power cut');
      return now;
    }
    await expect(applyBatch(broken, officer, held(view))).rejects.toThrow('power cut');
    const after = await again(view);
    expect(after.batch.state).toBe('preview');
    expect(after.rows.every(({ cooperationCode }) => cooperationCode === null)).toBe(true);
    expect(await applyBatch(house, officer, held(after))).toMatchObject({ recorded: 3 });
  });
});

describe('what the register has already', () => {
  it('is found in the preview and left out, or added to as a further source, and told when it came since', async () => {
    const first = await importTable();
    await applyBatch(house, officer, held(first));
    const known = (await again(first)).rows[0]?.cooperationCode;
    const second = await importTable();
    expect(second.counts.codes['duplicate-in-register']).toBe(3);
    expect(second.counts.decisions).toEqual({ skip: 3 });
    await decideRow(house, officer, { ...held(second), number: 2, part: 0, decision: 'add' });
    expect(await applyBatch(house, officer, held(await again(second)))).toEqual({ recorded: 0, addedTo: 1 });
    const before = await recordOf(known);
    expect(new Set(before.claims.map(({ source }) => source.id)).size).toBe(2);
    const undone = { ...held(await again(second)), because: 'Salah berkas' };
    expect(await undoBatch(house, officer, undone)).toEqual({ removed: 0, kept: [] });
    const live = (await recordOf(known)).claims.filter(({ standing }) => standing === 'live');
    expect(new Set(live.map(({ source }) => source.id)).size).toBe(1);
  });

  it('stops the apply when others recorded it after the preview was made', async () => {
    const [first, second] = [await importTable(), await importTable()];
    await applyBatch(house, officer, held(first));
    expect(await codeOf(applyBatch(house, officer, held(second)))).toBe('register-changed-meanwhile');
    expect((await again(second)).counts.decisions).toEqual({ skip: 3 });
  });
});

describe('an undone import', () => {
  it('takes its records out again, and keeps and names those somebody has worked on', async () => {
    const view = await importTable();
    await applyBatch(house, officer, held(view));
    const worked = (await again(view)).rows[1]?.cooperationCode ?? '';
    await withGovernment(house.database, officer.governmentId, (tx) =>
      setPublished(tx, house.clock, officer, worked, true),
    );
    const without = { ...held(await again(view)), because: ' ' };
    await expect(undoBatch(house, officer, without)).rejects.toMatchObject({
      fields: [{ field: 'because' }],
    });
    const undone = await undoBatch(house, officer, { ...without, because: 'Tabel lama' });
    expect(undone).toEqual({ removed: 2, kept: [worked] });
    const after = await again(view);
    expect(after.batch).toMatchObject({ state: 'undone', takenBack: undone });
    expect(await codeOf(recordOf(after.rows[0]?.cooperationCode))).toBe('not-found');
    expect((await recordOf(worked)).cooperation.code).toBe(worked);
    expect(await codeOf(undoBatch(house, officer, { ...held(after), because: 'Lagi' }))).toBe(
      'batch-changed-meanwhile',
    );
  });
});

describe('another government, and people without the role', () => {
  it('cannot see an import, let alone move it', async () => {
    const view = await importTable();
    const wanted = held(view);
    const row = { ...wanted, number: 2, part: 0, decision: 'skip' as const };
    const tries = (actor: PersonActor) => [
      viewBatch(house, actor, wanted.batchId),
      viewRow(house, actor, wanted.batchId, { number: 2, part: 0 }),
      decideRow(house, actor, row),
      decideRows(house, actor, { ...wanted, decision: 'skip' }),
      changeColumns(house, actor, { ...wanted, headerRow: 1, meanings: { 1: 'parties', 2: 'activity' } }),
      changeSheet(house, actor, { ...wanted, sheet: 0 }),
      restartBatch(house, actor, wanted),
      applyBatch(house, actor, wanted),
      undoBatch(house, actor, { ...wanted, because: 'x' }),
      discardBatch(house, actor, wanted.batchId),
    ];
    expect(new Set(await Promise.all(tries(elsewhere).map(codeOf)))).toEqual(new Set(['not-found']));
    expect((await listBatches(house, elsewhere)).total).toBe(0);
    await readBatch(house, elsewhere, wanted.batchId);
    expect((await again(view)).batch.version).toBe(wanted.version);
    expect(() => listBatches(house, clerk)).toThrow('import-not-allowed');
    expect(await codeOf(applyBatch(house, clerk, wanted))).toBe('import-not-allowed');
  });
});
