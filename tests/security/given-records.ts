import { resolveVisit } from '#access';
import { readBatch, startImport } from '#intake';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { recordCooperation } from '#register';
import type { Signed } from './given-people.ts';

/** Kind of record a route may name -> the value its address takes. */
export type RecordsByKind = Readonly<Record<string, string>>;

const importedTable = [
  'Pihak yang terlibat\tKerja sama yang dilakukan\tPeriode',
  'Pemda Sragen dengan Kota Contoh, Jepang\tSister city yang dirahasiakan\t2016',
].join('\n');

/**
 * One unpublished record of every kind that an address can name, in one government. A route that names a new
 * kind adds its record here; the replay of every route fails until it does.
 */
export async function givenRecords(house: House, owner: Signed): Promise<RecordsByKind> {
  const { actor, governmentId, cookies } = owner;
  const { session } = await resolveVisit(house, cookies);
  const cooperation = await withGovernment(house.database, governmentId, (tx) =>
    recordCooperation(tx, house.clock, actor, {
      regionCode: '33.14',
      titleId: 'Rahasia: penjajakan dengan Kota Contoh',
      kind: 'sister-city',
      parties: [
        {
          organisation: { name: 'Kota Contoh', kind: 'foreign-local-government', country: 'JP' },
          side: 'foreign',
          role: 'partner',
          asWritten: 'Kota Contoh',
        },
      ],
      source: { kind: 'letter', title: 'Surat penjajakan' },
      publish: false,
    }),
  );
  const importId = await startImport(house, actor, { pasted: importedTable, region: '33.14' });
  await readBatch(house, actor, importId);
  return {
    cooperation: cooperation.code,
    organisation: 'kota-contoh-jp',
    import: String(importId),
    'import-row': '2-0',
    member: actor.personId,
    session: session?.id ?? '',
  };
}
