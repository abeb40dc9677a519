import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import { writeDocx } from '#platform/documents/docx/write-docx.ts';
import { textsOf as textsIn } from '#platform/documents/printable-text.ts';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { completeFacts } from '../../../../tests/support/given-letter-facts.ts';
import { at, boyolali, givenOffices, personOf, sragen } from '../given-offices.ts';
import { editLetterTemplate, restoreLetterTemplate } from '../settings/edit-letter-template.ts';
import { holderSchema, signerOf } from '../settings/holders.ts';
import { versionInUse } from '../settings/letter-templates.ts';
import { letterheadSchema } from '../settings/letterhead.ts';
import { textsOf } from '../settings/template-texts.ts';
import { listLetters } from '../store/letters.ts';
import { listSettingActs } from '../store/setting-acts.ts';
import { frameOfOffice } from './stored-frame.ts';
import { viewLetter } from './view-letter.ts';
import { writeLetter } from './write-letter.ts';
import type { LetterFacts } from './written-facts.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { as, givenCase } = givenOffices(() => fresh.database);
const clock = at('2026-07-01');
const administrator = personOf(sragen.governmentId, 'administrator');
const code = 'council-request';

const frame = frameOfOffice(
  letterheadSchema.parse({ headOffice: 'Bupati Contoh', address: 'Jalan Contoh 1', place: 'Contoh' }),
  signerOf(holderSchema.parse({ office: 'Bupati Contoh', name: 'Nama Contoh', from: '2025-02-20' })),
  'regency-or-city',
);

const write = (caseCode: string, facts: LetterFacts = completeFacts, actor = sragen) =>
  as(actor, (tx) => writeLetter(tx, clock, actor, { caseCode, template: code, frame, facts }));
const read = (caseCode: string, id: number, actor = sragen) =>
  as(actor, (tx) => viewLetter(tx, actor, caseCode, id));
const versionNow = () =>
  as(sragen, async (tx) => versionInUse(await listSettingActs(tx, sragen.governmentId), code));

async function reword(subject: string) {
  const { version, template } = await versionNow();
  await as(administrator, (tx) =>
    editLetterTemplate(tx, clock, administrator, {
      code,
      version,
      texts: { ...textsOf(template), subject },
      reason: 'tata naskah daerah',
    }),
  );
}

describe('a letter of a case', () => {
  it('has the words its office gave it, and keeps them when the office changes or restores them', async () => {
    const cooperation = await givenCase();
    const before = await write(cooperation);
    const bytes = await writeDocx((await read(cooperation, before)).document);
    await reword('Mohon persetujuan untuk {partner}');
    const after = await write(cooperation);
    expect(textsIn((await read(cooperation, after)).document.sections)).toContain(
      'Mohon persetujuan untuk Kota Mitra',
    );
    const { version } = await versionNow();
    await as(administrator, (tx) =>
      restoreLetterTemplate(tx, clock, administrator, { code, version, reason: 'kembali' }),
    );
    expect(textsIn((await read(cooperation, after)).document.sections)).toContain(
      'Mohon persetujuan untuk Kota Mitra',
    );
    expect(textsIn((await read(cooperation, before)).document.sections)).toContain(
      'Permohonan persetujuan atas Rencana Kerja Sama dengan Kota Mitra',
    );
    expect(await writeDocx((await read(cooperation, before)).document)).toEqual(bytes);
  });

  it('records the version of its template, which the program’s own words have too', async () => {
    const cooperation = await givenCase();
    const { version } = await versionNow();
    const id = await write(cooperation);
    const { letter } = await read(cooperation, id);
    expect(letter.templateVersion).toBe(version);
    expect(letter.templateVersion).toBeGreaterThan(0);
  });

  it('is refused with every missing fact, and nothing is kept', async () => {
    const cooperation = await givenCase();
    const { loiDay: _, planTerm: __, ...rest } = completeFacts;
    await expect(write(cooperation, rest)).rejects.toMatchObject({
      code: 'letter-incomplete',
      fields: [{ field: 'loiDay' }, { field: 'planTerm' }],
    });
    expect(await as(sragen, (tx) => listLetters(tx, sragen.governmentId, cooperation))).toEqual([]);
  });

  it('is never given with another text than it had', async () => {
    const cooperation = await givenCase();
    const id = await write(cooperation);
    const owner = new pg.Client({ connectionString: fresh.ownerUrl });
    await owner.connect();
    const changed = JSON.stringify({ partner: 'Kota Lain' });
    await owner.query('update procedure.letter set facts = facts || $1::jsonb where id = $2', [changed, id]);
    await owner.end();
    await expect(read(cooperation, id)).rejects.toMatchObject({ code: 'letter-says-something-else' });
  });

  it('is written by officers and approvers only, and another government finds neither case nor letter', async () => {
    const cooperation = await givenCase();
    const id = await write(cooperation);
    const reviewer = personOf(sragen.governmentId, 'reviewer', 'administrator', 'council-clerk');
    await expect(write(cooperation, completeFacts, reviewer)).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(write(cooperation, completeFacts, boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(read(cooperation, id, boyolali)).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('stands in the trail of its office', async () => {
    await write(await givenCase());
    expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
  });
});
