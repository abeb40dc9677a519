import { afterAll, beforeAll } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { givenGovernment } from '../../../tests/support/given-governments.ts';
import type { CooperationInput } from './facts.ts';
import type { CooperationRecord } from './find-record.ts';
import { recordCooperation, viewRecord } from './index.ts';

export const clock = frozenClock('2017-11-15T09:00:00+07:00');
export const officerOf = (governmentId: number): GovernmentActor => ({
  kind: 'person',
  personId: `officer-${governmentId}`,
  name: 'Petugas Contoh',
  governmentId,
  roles: ['officer'],
});
export const sragen = officerOf(14);
export const boyolali = officerOf(9);

/** A register of its own for the tests of one file, and the ways they write to and read from it. */
export function givenRegister() {
  let fresh: FreshDatabase;
  beforeAll(async () => {
    fresh = await freshDatabase();
  });
  afterAll(() => fresh.drop());
  const as = <T>(actor: GovernmentActor, work: (tx: GovernmentTransaction) => Promise<T>) =>
    withGovernment(fresh.database, actor.governmentId, work);
  return {
    get database() {
      return fresh.database;
    },
    as,
    async record(actor: GovernmentActor, changes: Partial<CooperationInput> = {}) {
      await givenGovernment(fresh.database, actor.governmentId);
      return as(actor, (tx) => recordCooperation(tx, clock, actor, givenCooperation(changes)));
    },
    view: (actor: GovernmentActor, code: string): Promise<CooperationRecord> =>
      as(actor, (tx) => viewRecord(tx, actor, code)),
  };
}

export const givenCooperation = (changes: Partial<CooperationInput> = {}): CooperationInput => ({
  regionCode: '33.14',
  titleId: 'Hibah air minum: Pemerintah Kerajaan Belanda',
  titleEn: 'Drinking water grant: Government of the Netherlands',
  activity: 'Hibah Air minum',
  kind: 'grant',
  start: '2012',
  end: '..',
  periodWords: '2012- sekarang',
  parties: [
    {
      organisation: { name: 'Pemerintah Kerajaan Belanda', kind: 'foreign-government', country: 'NL' },
      side: 'foreign',
      role: 'partner',
      asWritten: 'Pemerintah Kerajaan Belanda',
    },
    {
      organisation: {
        name: 'PDAM Kabupaten Sragen',
        kind: 'local-enterprise',
        country: 'ID',
        regionCode: '33.14',
      },
      side: 'local',
      role: 'implementer',
      asWritten: 'PDAM Kabupaten Sragen',
    },
  ],
  acts: [{ kind: 'started', date: '2012', asWritten: '2012- sekarang' }],
  claims: [{ property: 'start', value: '2012', asWritten: '2012- sekarang', statedOn: '2017-11' }],
  source: { kind: 'table', title: 'Tabel kerja sama', dated: '2017-11' },
  ...changes,
});
