import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { listEntries, recordEntries, recordEntry, verifyChainOf } from './index.ts';

const clock = frozenClock('2017-11-15T09:00:00+07:00');
const officer: PersonActor = {
  kind: 'person',
  personId: 'p1',
  name: '',
  governmentId: 14,
  roles: ['officer'],
};
const draftOf = (at: number) => ({
  action: 'cooperation.record',
  subject: `cooperation:3314-${at}`,
  outcome: 'done' as const,
  detail: { title: `Hibah ${at}`, by: null },
});

let fresh: FreshDatabase;
beforeEach(async () => {
  fresh = await freshDatabase();
});
afterEach(() => fresh.drop());

const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>, governmentId = 14) =>
  withGovernment(fresh.database, governmentId, work);
const record = (...at: number[]) => within((tx) => recordEntries(tx, clock, officer, at.map(draftOf)));
const chain = async () => (await verifyChainOf(fresh.database, 14)).verdict;
const subjects = async (limit: number) =>
  (await within((tx) => listEntries(tx, 14, {}, { limit, offset: 0 }))).entries.map(({ subject }) => subject);

describe('entries recorded together', () => {
  it('are the chain they would be one at a time', async () => {
    await record(1, 2, 3);
    const together = await chain();
    await fresh.drop();
    fresh = await freshDatabase();
    for (const at of [1, 2, 3]) await within((tx) => recordEntry(tx, clock, officer, draftOf(at)));
    expect(await chain()).toEqual(together);
    expect(together).toMatchObject({ whole: true, count: 3 });
  });

  it('stand in the order given, also when there are more than one statement holds', async () => {
    await record(0);
    await record(...Array.from({ length: 2100 }, (_, at) => at + 1));
    expect(await chain()).toMatchObject({ whole: true, count: 2101 });
    const expected = Array.from({ length: 2101 }, (_, at) => `cooperation:3314-${2100 - at}`);
    expect(await subjects(3000)).toEqual(expected);
  });

  it('leave the chain as it was when there are none, or when their transaction fails', async () => {
    await record(1);
    const before = await chain();
    await record();
    const failed = within(async (tx) => {
      await recordEntries(tx, clock, officer, [draftOf(2), draftOf(3)]);
      throw new RangeError('power cut');
    });
    await expect(failed).rejects.toThrow('power cut');
    expect(await chain()).toEqual(before);
    await record(4);
    expect(await subjects(10)).toEqual(['cooperation:3314-4', 'cooperation:3314-1']);
  });

  it('of two writers at once follow each other whole', async () => {
    await Promise.all([record(1, 2, 3), record(11, 12, 13), record(21, 22, 23)]);
    expect(await chain()).toMatchObject({ whole: true, count: 9 });
    const tens = (await subjects(9)).map((subject) => Math.floor(Number(subject.split('-')[1]) / 10));
    expect(tens.filter((ten, at) => ten !== tens[at - 1])).toHaveLength(3);
  });
});
