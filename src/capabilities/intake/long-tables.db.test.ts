import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import { type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import { discardBatch, readBatch, startImport, viewBatch } from './index.ts';

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
