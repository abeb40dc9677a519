import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { answerRequirement, type RequirementAnswering } from './answer-requirement.ts';
import { at, boyolali, givenOffices, personOf, sragen } from './given-offices.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());
const { as, givenCase, record, view } = givenOffices(() => fresh.database);

const met = {
  requirement: 'equality',
  answer: 'yes',
  paper: 'Kajian kerja sama',
  place: 'halaman 4',
  office: 'Bagian Kerja Sama',
  saidOn: '2026-02-02',
};
const answer = (caseCode: string, changes: Partial<RequirementAnswering> = {}, actor = sragen) =>
  as(actor, (tx) => answerRequirement(tx, at('2026-02-03'), actor, { caseCode, ...met, ...changes }));
const found = async (code: string, requirement: string) =>
  (await view(code, '2026-02-03')).requirements.find(({ verdict }) => verdict.code === requirement);

describe('an answer to a requirement', () => {
  it('is kept with who said it, when and on which paper, and what was said before stays', async () => {
    const code = await givenCase();
    expect(await found(code, 'equality')).toMatchObject({ verdict: { verdict: 'unknown' }, history: [] });
    await answer(code);
    await answer(code, { answer: 'no', note: 'Luas wilayah jauh berbeda', office: 'TKKSD' });
    const one = await found(code, 'equality');
    expect(one).toMatchObject({
      verdict: { verdict: 'not-met', forbidden: false },
      answer: { office: 'TKKSD', saidOn: '2026-02-02', recordedOn: '2026-02-03' },
      history: [{ answer: 'no' }, { answer: 'yes', paper: 'Kajian kerja sama', place: 'halaman 4' }],
    });
    expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
  });

  it.each([
    ['no answer', { answer: '' }, 'answer'],
    ['met without a paper', { paper: '' }, 'paper'],
    ['not met without why', { answer: 'no' }, 'note'],
    ['nobody who says it', { office: '' }, 'office'],
    ['a day to come', { saidOn: '2026-02-04' }, 'saidOn-day'],
    ['no day', { saidOn: '' }, 'saidOn-day'],
  ])('with %s is refused at its field', async (_, changes, field) => {
    const code = await givenCase();
    await expect(answer(code, changes)).rejects.toMatchObject({ fields: [{ field }] });
  });

  it('about what the law does not ask here, or of another government’s case, is not found', async () => {
    const code = await givenCase();
    await expect(answer(code, { requirement: 'similar-character' })).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(answer(code, {}, boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(answer(code, {}, personOf(14, 'auditor'))).rejects.toMatchObject({
      code: 'procedure-not-allowed',
    });
  });

  it('that the law forbids what is asked lets no step be taken without a reason', async () => {
    const code = await givenCase();
    const note = 'Mitra meminta kantor perwakilan';
    await answer(code, { requirement: 'no-office-abroad', answer: 'no', note });
    await expect(record(code, 'initiative recorded', '2026-02-04')).rejects.toMatchObject({
      code: 'reason-needed',
      words: { en: expect.stringContaining('5(1)c') },
    });
    await record(code, 'initiative recorded', '2026-02-04', { reason: 'Tetap dicatat' });
    await answer(code, { requirement: 'no-office-abroad', answer: 'yes', note: '' });
    await record(code, 'exploration agreed', '2026-02-05');
  });
});
