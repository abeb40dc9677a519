import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { diskFileStore } from '#platform/files.ts';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { at, boyolali, givenOffices, personOf, sragen } from '../given-offices.ts';
import { viewClocks } from '../view-clocks.ts';
import { openDossier } from './open-dossier.ts';
import { recordDossierAct } from './record-dossier-act.ts';

const today = at('2026-11-24');
let fresh: FreshDatabase;
let folder: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'deadlines-'));
});
afterAll(async () => {
  await fresh.drop();
  await rm(folder, { recursive: true });
});
const { as, givenCooperation } = givenOffices(() => fresh.database);

async function givenAct(
  dossier: { kind: string; title: string },
  act: { kind: string; legalDate: string; answers: Record<string, string> },
) {
  const cooperationCode = await givenCooperation();
  const dossierId = await as(sragen, (tx) => openDossier(tx, today, sragen, { ...dossier, cooperationCode }));
  const machines = { database: fresh.database, clock: today, files: diskFileStore(folder) };
  await recordDossierAct(machines, sragen, {
    dossierId,
    version: 1,
    letterNumber: '019/12',
    office: 'Bagian Kerja Sama',
    ...act,
  });
  return dossierId;
}

const daysOf = async (dossierId: number, actor = sragen) => {
  const { dossiers } = await as(actor, (tx) => viewClocks(tx, today, actor));
  return dossiers
    .filter((one) => one.dossierId === dossierId)
    .map(({ finding }) => [finding.code, finding.due, finding.overdue ?? false]);
};

describe('the clocks of an office hold the last days of its dossiers', () => {
  it('of a travel: the request and the departure', async () => {
    const dossier = await givenAct(
      { kind: 'travel', title: 'Kunjungan ke Queensland' },
      {
        kind: 'planned',
        legalDate: '2026-11-02',
        answers: {
          traveller: 'head',
          purpose: 'Penjajakan',
          place: 'Brisbane',
          departure: '2027-02-10',
          return: '2027-02-14',
          people: '4',
        },
      },
    );
    const days = await daysOf(dossier);
    expect(days).toContainEqual(['departure', '2027-02-10', false]);
    expect(days.map(([code]) => code)).toContain('request-due');
  });

  it('of a permit: the last day to ask for its extension, and its end', async () => {
    const dossier = await givenAct(
      { kind: 'permits', title: 'Yayasan Contoh' },
      { kind: 'principle-issued', legalDate: '2024-03-01', answers: { until: '2027-02-28' } },
    );
    expect(await daysOf(dossier)).toEqual([
      ['principle-extension', '2026-11-28', false],
      ['principle-ends', '2027-02-28', false],
    ]);
    expect(await daysOf(dossier, boyolali)).toEqual([]);
    expect(await daysOf(dossier, personOf(14, 'council-clerk'))).toEqual([]);
  });
});
