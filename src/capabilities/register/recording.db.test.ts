import { describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import { verifyAudit } from '#audit';
import { boyolali, clock, givenRegister, officerOf, sragen } from './given-register.ts';
import { findPublishedCooperation, removeBatch, setPublished, viewRecord } from './index.ts';
import { foldActs } from './lifecycle.ts';

const register = givenRegister();

describe('a recorded cooperation', () => {
  it('has a citable code, its parties, its source and the status its acts fold to', async () => {
    const { code } = await register.record(sragen);
    expect(code).toMatch(/^3314-\d{3}$/);
    const found = await register.view(sragen, code);
    expect(found.parties.map((party) => [party.name, party.country])).toEqual([
      ['Pemerintah Kerajaan Belanda', 'NL'],
      ['PDAM Kabupaten Sragen', 'ID'],
    ]);
    expect(found.claims[0]).toMatchObject({
      property: 'start',
      value: '2012',
      source: { title: 'Tabel kerja sama' },
    });
    const folded = foldActs(found.acts, found.cooperation.end, '2017-11-15');
    expect(found.cooperation).toMatchObject({
      status: folded.status,
      legalStatus: folded.legal,
      lastEvidence: '2017-11',
    });
  });

  it('does not exist for another government, nor in public until it is published', async () => {
    const { code } = await register.record(sragen);
    await expect(register.as(boyolali, (tx) => viewRecord(tx, boyolali, code))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(
      register.as(boyolali, (tx) => setPublished(tx, clock, boyolali, code, true)),
    ).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await findPublishedCooperation(register.database, code)).toBeUndefined();
    await register.as(sragen, (tx) => setPublished(tx, clock, sragen, code, true));
    expect(await findPublishedCooperation(register.database, code)).toMatchObject({
      code,
      cooperation: { status: 'ongoing' },
    });
    await register.as(sragen, (tx) => setPublished(tx, clock, sragen, code, false));
    expect(await findPublishedCooperation(register.database, code)).toBeUndefined();
  });

  it('shows no one who entered it, in public', async () => {
    const { code } = await register.record(sragen, { publish: true });
    const document = await findPublishedCooperation(register.database, code);
    expect(JSON.stringify(document)).not.toContain('officer-14');
  });
});

describe('a province and a regency of it', () => {
  it('give different codes to what both record about the same region', async () => {
    const province = await ensureGovernment(register.database, { regionCode: '33' });
    const regency = await ensureGovernment(register.database, { regionCode: '33.10' });
    const codes = [];
    for (const { id } of [province, regency]) {
      const officer = officerOf(id);
      codes.push((await register.record(officer, { publish: true })).code);
    }
    expect(codes).toEqual(['33-001', '3310-001']);
  });
});

describe('an undone import', () => {
  it('removes what it added, keeps and names what was worked on since, and leaves the audit whole', async () => {
    const [one, other] = [
      await register.record(sragen, { batchId: 77, publish: true }),
      await register.record(sragen, { batchId: 77 }),
    ];
    await register.as(sragen, (tx) => setPublished(tx, clock, sragen, other.code, true));
    const undone = await register.as(sragen, (tx) => removeBatch(tx, clock, sragen, 77, 'Salah berkas'));
    expect(undone).toEqual({ removed: 1, kept: [other.code] });
    expect(await findPublishedCooperation(register.database, other.code)).toBeDefined();
    expect(await findPublishedCooperation(register.database, one.code)).toBeUndefined();
    await expect(register.as(sragen, (tx) => viewRecord(tx, sragen, one.code))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await verifyAudit(register.database)).toMatchObject({ whole: true });
  });
});
