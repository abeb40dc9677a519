import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import { diskFileStore } from '#platform/files.ts';
import { mergeCooperations } from '#register';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { at, boyolali, givenOffices, personOf, sragen } from '../given-offices.ts';
import { findDossierDocument } from './find-dossier-document.ts';
import { listCooperationDossiers } from './list-cooperation-dossiers.ts';
import { listDossiers } from './list-dossiers.ts';
import { openDossier } from './open-dossier.ts';
import { type DossierActRecording, recordDossierAct } from './record-dossier-act.ts';
import { viewDossier } from './view-dossier.ts';

const today = at('2026-11-24');
const reader = personOf(14, 'auditor');
const pdf = { name: 'surat.pdf', bytes: new TextEncoder().encode('%PDF-1.7\n') };

let fresh: FreshDatabase;
let folder: string;
beforeAll(async () => {
  fresh = await freshDatabase();
  folder = await mkdtemp(join(tmpdir(), 'dossiers-'));
});
afterAll(async () => {
  await fresh.drop();
  await rm(folder, { recursive: true });
});

const { as, givenCooperation } = givenOffices(() => fresh.database);
const machines = () => ({ database: fresh.database, clock: today, files: diskFileStore(folder) });

async function givenDossier(kind = 'grant') {
  const code = await givenCooperation();
  const dossierId = await as(sragen, (tx) =>
    openDossier(tx, today, sragen, { kind, cooperationCode: code, title: 'Hibah pompa air' }),
  );
  return { code, dossierId };
}

const offer = {
  kind: 'offered',
  legalDate: '2026-11-02',
  office: 'Bagian Kerja Sama',
  answers: {
    form: 'goods',
    channel: 'centre',
    giver: 'Lembaga Contoh',
    receiver: 'PDAM',
    amount: '1250000.50',
    currency: 'EUR',
    purpose: 'Air bersih',
  },
};

const record = (dossierId: number, changes: Partial<DossierActRecording> = {}, actor = sragen) =>
  recordDossierAct(machines(), actor, { dossierId, version: 1, ...offer, ...changes });

const view = (dossierId: number, actor = sragen) =>
  as(actor, (tx) => viewDossier(tx, today, actor, dossierId));

describe('a dossier', () => {
  it('keeps an act with its answers, letter, office and document', async () => {
    const { dossierId } = await givenDossier();
    await record(dossierId, { letterNumber: '019/12', document: pdf });
    const { acts } = await view(dossierId);
    expect(acts).toMatchObject([
      {
        ...offer,
        number: 1,
        letterNumber: '019/12',
        recordedOn: '2026-11-24',
        documentName: 'surat.pdf',
      },
    ]);
    const found = await findDossierDocument(machines(), sragen, { dossierId, number: 1 });
    expect(found?.type).toBe('application/pdf');
  });

  it('keeps the act that was corrected, and the one that was taken back', async () => {
    const { dossierId } = await givenDossier();
    await record(dossierId);
    const answers = { ...offer.answers, channel: 'direct' };
    await record(dossierId, { version: 2, answers, replaces: 1, reason: 'Salah baca' });
    await record(dossierId, {
      version: 3,
      kind: 'withdrawal',
      replaces: 2,
      reason: 'Bukan hibah',
      answers: {},
    });
    const { acts, standing } = await view(dossierId);
    expect(acts.map(({ kind, replaces }) => [kind, replaces])).toEqual([
      ['offered', null],
      ['offered', 1],
      ['withdrawal', 2],
    ]);
    expect(standing).toEqual([]);
    await expect(record(dossierId, { version: 4, replaces: 1, reason: 'lagi' })).rejects.toMatchObject({
      code: 'dossier-act-gone',
    });
  });

  it('says everything that is wrong with an act at once', async () => {
    const { dossierId } = await givenDossier();
    const wrong = record(dossierId, {
      legalDate: '2026-11-25',
      office: ' ',
      answers: { ...offer.answers, amount: 'banyak', currency: 'XXQ', purpose: '' },
      document: { name: 'x', bytes: new TextEncoder().encode('<html>') },
    });
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      fields: ['legalDate', 'office', 'document', 'amount', 'currency', 'purpose'].map((field) => ({
        field,
      })),
    });
    expect((await view(dossierId)).acts).toEqual([]);
  });

  it('refuses a loan outright, with its article', async () => {
    const { dossierId } = await givenDossier();
    await expect(record(dossierId, { answers: { ...offer.answers, form: 'loan' } })).rejects.toMatchObject({
      code: 'forbidden-by-law',
      words: { id: expect.stringMatching(/UU 1\/2022 Pasal 154\(4\); PP 10\/2011 Pasal 4/) },
    });
  });

  it('tells the second of two officers that the dossier moved on', async () => {
    const { dossierId } = await givenDossier();
    const both = await Promise.allSettled([record(dossierId), record(dossierId)]);
    const refused = both.filter((one) => one.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect(refused[0]?.reason).toMatchObject({ code: 'dossier-changed-meanwhile' });
  });

  it('follows its cooperation into the one that was kept', async () => {
    const { code, dossierId } = await givenDossier();
    const kept = await givenCooperation();
    await as(sragen, (tx) => mergeCooperations(tx, today, sragen, { merged: code, kept, reason: 'Ganda' }));
    expect((await view(dossierId)).dossier.cooperationCode).toBe(kept);
    const { dossiers } = await as(sragen, (tx) => listCooperationDossiers(tx, today, sragen, code));
    expect(dossiers.map(({ dossier }) => dossier.id)).toEqual([dossierId]);
  });

  it('does not exist for another government, in no use case', async () => {
    const { code, dossierId } = await givenDossier();
    await record(dossierId, { document: pdf });
    await expect(view(dossierId, boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(record(dossierId, { version: 2 }, boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(
      as(boyolali, (tx) =>
        openDossier(tx, today, boyolali, { kind: 'grant', cooperationCode: code, title: 'x' }),
      ),
    ).rejects.toMatchObject({ kind: 'not-found' });
    await expect(
      as(boyolali, (tx) => listCooperationDossiers(tx, today, boyolali, code)),
    ).rejects.toMatchObject({ kind: 'not-found' });
    expect(await as(boyolali, (tx) => listDossiers(tx, today, boyolali))).toEqual([]);
    expect(await findDossierDocument(machines(), boyolali, { dossierId, number: 1 })).toBeUndefined();
  });

  it('is read by an auditor and written by officers only', async () => {
    const { code, dossierId } = await givenDossier();
    expect((await view(dossierId, reader)).dossier.id).toBe(dossierId);
    await expect(record(dossierId, {}, reader)).rejects.toMatchObject({ code: 'dossier-not-allowed' });
    await expect(
      as(reader, (tx) =>
        openDossier(tx, today, reader, { kind: 'grant', cooperationCode: code, title: 'x' }),
      ),
    ).rejects.toMatchObject({ code: 'dossier-not-allowed' });
  });

  it('leaves a trail that holds', async () => {
    const { dossierId } = await givenDossier();
    await record(dossierId);
    expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
  });
});
