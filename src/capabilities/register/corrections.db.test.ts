import { describe, expect, it } from 'vitest';
import { clock, givenRegister, sragen } from './given-register.ts';
import { correctCooperation } from './index.ts';

const register = givenRegister();

describe('a correction', () => {
  const correction = (code: string, version: number, changes = {}) => ({
    code,
    version,
    titleId: 'Judul baru',
    titleEn: null,
    activity: 'Hibah Air minum',
    kind: 'grant',
    start: '2012',
    end: '..',
    periodWords: '2012- sekarang',
    fields: [],
    sdgs: [6],
    reason: 'Judul keliru.',
    source: { kind: 'statement' as const, title: 'Pernyataan Bagian Kerja Sama' },
    ...changes,
  });

  it('needs a reason, and keeps what was believed before', async () => {
    const { code } = await register.record(sragen);
    await expect(
      register.as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1, { reason: '' }))),
    ).rejects.toMatchObject({ code: 'reason-needed' });
    await register.as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1)));
    const after = await register.view(sragen, code);
    expect(after.cooperation).toMatchObject({ titleId: 'Judul baru', sdgs: [6], version: 2 });
  });

  it('of a form opened before somebody else saved is refused', async () => {
    const { code } = await register.record(sragen);
    await register.as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1)));
    await expect(
      register.as(sragen, (tx) =>
        correctCooperation(tx, clock, sragen, correction(code, 1, { titleId: 'Lain' })),
      ),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile' });
  });
});
