import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { givenGovernment } from '../../../tests/support/given-governments.ts';
import type { CooperationInput } from './facts.ts';
import { recordCooperation } from './record-cooperation.ts';
import { recordStatement } from './record-statement.ts';

export const clock = frozenClock('2017-11-15T09:00:00+07:00');

export const officerOf = (governmentId: number): GovernmentActor => ({
  kind: 'person',
  personId: `officer-${governmentId}`,
  name: 'Petugas Contoh',
  governmentId,
  roles: ['officer'],
});

/** A drinking water grant of Sragen, published unless told otherwise. */
export const givenCooperation = (changes: Partial<CooperationInput> = {}): CooperationInput => ({
  regionCode: '33.14',
  titleId: 'Hibah air minum: Pemerintah Kerajaan Belanda',
  titleEn: 'Drinking water grant: Government of the Netherlands',
  activity: 'Hibah Air minum',
  kind: 'grant',
  start: '2012',
  end: '..',
  periodWords: '2012- sekarang',
  fields: ['public-works'],
  parties: [
    {
      organisation: {
        name: 'Pemerintah Kerajaan Belanda',
        kind: 'foreign-government',
        country: 'NL',
        aliases: ['Belanda'],
      },
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
        partOf: 'Pemerintah Kabupaten Sragen',
      },
      side: 'local',
      role: 'implementer',
      asWritten: 'PDAM Kabupaten Sragen',
    },
  ],
  instruments: [{ kind: 'mou', signed: '2012-03', numberOurs: '01/KS/2012', languages: ['id', 'en'] }],
  money: [{ purpose: 'Hibah', amount: '1234567', currency: 'IDR', dated: '2012' }],
  acts: [{ kind: 'started', date: '2012', asWritten: '2012- sekarang' }],
  claims: [
    {
      property: 'start',
      value: '2012',
      asWritten: '2012- sekarang',
      statedOn: '2017-11',
      locator: { row: 1 },
    },
  ],
  source: { kind: 'table', title: 'Tabel kerja sama', dated: '2017-11' },
  publish: true,
  ...changes,
});

/** Records a cooperation for a government; Sragen's by default. */
export async function record(database: Database, changes: Partial<CooperationInput> = {}, governmentId = 14) {
  await givenGovernment(database, governmentId);
  return withGovernment(database, governmentId, (tx) =>
    recordCooperation(tx, clock, officerOf(governmentId), givenCooperation(changes)),
  );
}

/** An interview says that a region has no cooperation. */
export const recordNone = (database: Database, regionCode: string, governmentId = 11) =>
  withGovernment(database, governmentId, (tx) =>
    recordStatement(tx, clock, officerOf(governmentId), {
      regionCode,
      source: { kind: 'interview', title: 'Wawancara', office: 'Bagian Kerja Sama', dated: '2017' },
      claims: [{ property: 'has-cooperation', value: 'none', asWritten: 'belum ada', statedOn: '2017' }],
    }),
  );
