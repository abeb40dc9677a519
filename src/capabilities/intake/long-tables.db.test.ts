import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import type { PersonActor } from '#kernel/actor.ts';
import { systemClock } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { recordCooperation } from '#register';
import { type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import {
  applyBatch,
  discardBatch,
  readBatch,
  startImport,
  undoBatch,
  viewAllRows,
  viewBatch,
} from './index.ts';

let given: GivenHouse;
let house: House;
let officer: PersonActor;
beforeEach(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  house = given.house;
  officer = (await givenOfficer(house)).actor;
});
afterEach(() => given.leave());

describe('a long table', () => {
  const many = [
    'Pihak yang terlibat\tKerja sama yang dilakukan\tPeriode',
    ...Array.from(
      { length: 2500 },
      (_, at) => `Dinas Contoh ${at} Kabupaten Sragen dengan USAID\tPelatihan ke-${at}\t2013-2017`,
    ),
  ].join('\n');

  it('tells how far it is while it is read, and stops when it is given up', async () => {
    const id = await startImport(house, officer, { pasted: many, region: '33.14' });
    const reading = readBatch(house, officer, id);
    const seen: number[] = [];
    while (!seen.some((row) => row > 0)) {
      const { progress, batch } = await viewBatch(house, officer, id);
      expect(['waiting', 'reading']).toContain(batch.state);
      seen.push(progress?.rowNumber ?? 0);
    }
    await discardBatch(house, officer, id);
    await reading;
    expect((await viewBatch(house, officer, id)).batch.state).toBe('cancelled');
  });

  it('is read by the queue again when the process that began it died', async () => {
    const id = await startImport(house, officer, { pasted: many, region: '33.14' });
    const dying = new AbortController();
    dying.abort(new RangeError('killed'));
    const first = readBatch(house, officer, id, { takeOver: true, signal: dying.signal });
    await expect(first).rejects.toThrow('killed');
    expect((await viewBatch(house, officer, id)).batch.state).toBe('reading');
    await readBatch(house, officer, id, { takeOver: true });
    expect((await viewBatch(house, officer, id)).counts.total).toBe(2500);
  });
});

describe('applying a long table', () => {
  const many = [
    'Pihak yang terlibat\tKerja sama yang dilakukan\tPeriode',
    ...Array.from(
      { length: 800 },
      (_, at) => `Dinas Contoh ${at % 40} Kabupaten Sragen dengan USAID\tPelatihan ke-${at}\t2013-2017`,
    ),
  ].join('\n');

  const recorded = () =>
    withGovernment(house.database, officer.governmentId, (tx) =>
      recordCooperation(tx, systemClock, officer, {
        regionCode: '33.14',
        titleId: 'Sekolah kembar: Kota Contoh',
        kind: 'sister-school',
        source: { kind: 'letter', title: 'Surat Dinas Pendidikan' },
      }),
    );

  async function previewed(): Promise<{ batchId: number; version: number }> {
    const batchId = await startImport(house, officer, { pasted: many, region: '33.14' });
    await readBatch(house, officer, batchId);
    return { batchId, version: (await viewBatch(house, officer, batchId)).batch.version };
  }

  async function untilRowsAreWritten(batchId: number): Promise<void> {
    while (((await viewBatch(house, officer, batchId)).progress?.rowNumber ?? 0) === 0);
  }

  it('keeps nobody waiting who records a cooperation meanwhile, and gives no code twice', async () => {
    const held = await previewed();
    const before = (await recorded()).code;
    const applying = applyBatch(house, officer, held);
    await untilRowsAreWritten(held.batchId);
    const meanwhile = (await recorded()).code;
    expect((await viewBatch(house, officer, held.batchId)).batch.state).toBe('applying');
    expect(await applying).toEqual({ recorded: 800, addedTo: 0 });
    const { rows } = await viewAllRows(house, officer, held.batchId);
    const codes = [before, meanwhile, ...rows.map(({ cooperationCode }) => cooperationCode)];
    expect(new Set(codes).size).toBe(802);
    expect(codes).not.toContain(null);
  });

  it('is one act in the history that can be taken back, however many rows it has', async () => {
    const held = await previewed();
    await applyBatch(house, officer, held);
    const version = (await viewBatch(house, officer, held.batchId)).batch.version;
    const undone = await undoBatch(house, officer, {
      batchId: held.batchId,
      version,
      because: 'Berkas salah',
    });
    expect(undone).toEqual({ removed: 800, kept: [] });
    expect((await viewBatch(house, officer, held.batchId)).batch.state).toBe('undone');
    expect((await verifyAudit(house.database)).whole).toBe(true);
    const again = await previewed();
    expect(await applyBatch(house, officer, again)).toEqual({ recorded: 800, addedTo: 0 });
  });
});
