import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { findOpenable, mayOpen } from './find-openable.ts';
import { at, boyolali, givenOffices, personOf, twin } from './given-offices.ts';
import { listCases } from './list-cases.ts';
import { openCase } from './open-case.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const office = personOf(13, 'officer');
const { as, givenCase, record, view } = givenOffices(() => fresh.database);
const reason = 'tahap lain belum dicatat';

const open = (code: string, day: string, purpose?: 'renewal' | 'extension' | 'addendum') =>
  as(office, (tx) =>
    openCase(tx, at(day), office, { cooperationCode: code, answers: twin, ...(purpose && { purpose }) }),
  );

/** A case of a cooperation that was signed and, unless the test says so, not ended. */
async function givenSigned(): Promise<string> {
  const code = await givenCase(office);
  await record(code, 'signing signed', '2026-02-02', { reason }, office);
  return code;
}

describe('a second case of a cooperation', () => {
  it('is not opened while the first is under way', async () => {
    const code = await givenCase(office);
    await expect(open(code, '2026-01-06', 'renewal')).rejects.toMatchObject({ code: 'case-already-open' });
    await record(code, 'initiative recorded', '2026-01-07', {}, office);
    await expect(open(code, '2026-01-08', 'addendum')).rejects.toMatchObject({ code: 'case-already-open' });
  });

  it('extends or changes one that runs, and renews one that ended; it says which', async () => {
    const code = await givenSigned();
    await expect(open(code, '2026-03-02')).rejects.toMatchObject({
      code: 'case-purpose-needed',
      fields: [{ field: 'purpose' }],
    });
    await expect(open(code, '2026-03-02', 'renewal')).rejects.toMatchObject({ code: 'case-purpose-needed' });
    await record(code, 'ending agreed', '2026-03-03', { reason }, office);
    await expect(open(code, '2026-03-04', 'extension')).rejects.toMatchObject({
      code: 'case-purpose-needed',
    });
    expect(await open(code, '2026-03-04', 'renewal')).toBe(`${code}-2`);
  });

  it('has acts, a status and an address of its own, and each shows the other', async () => {
    const code = await givenSigned();
    const second = await open(code, '2026-03-02', 'extension');
    await record(second, 'initiative recorded', '2026-03-02', {}, office);
    const [before, after] = [
      await view(code, '2026-03-02', office),
      await view(second, '2026-03-02', office),
    ];
    expect([before.state.status, after.state.status]).toEqual(['running', 'under-way']);
    expect([before.acts.length, after.acts.length]).toEqual([1, 1]);
    for (const one of [before, after])
      expect(one.ofCooperation.map(({ code: of, purpose }) => [of, purpose])).toEqual([
        [code, 'first'],
        [second, 'extension'],
      ]);
    expect([before.mayFollow, after.mayFollow]).toEqual([[], []]);
    const { cases } = await listCases({ database: fresh.database, clock: at('2026-03-02') }, office);
    expect(cases.map((one) => one.code)).toEqual(expect.arrayContaining([code, second]));
  });

  it('of two officers at once is opened once', async () => {
    const code = await givenSigned();
    const both = await Promise.allSettled([
      open(code, '2026-03-02', 'addendum'),
      open(code, '2026-03-02', 'addendum'),
    ]);
    expect(both.filter(({ status }) => status === 'rejected')).toMatchObject([
      { reason: { code: 'case-already-open' } },
    ]);
  });

  it('is offered for what the last case allows, and not for one that is under way', async () => {
    const [running, underWay] = [await givenSigned(), await givenCase(office)];
    const found = await as(office, (tx) => findOpenable(tx, at('2026-03-02'), office, ''));
    const [first, second] = [running, underWay].map((code) => found.find((one) => one.code === code));
    expect(first).toMatchObject({ lastCase: running, purposes: ['extension', 'addendum'] });
    expect(second).toMatchObject({ lastCase: underWay, purposes: [] });
    expect([first, second].map((one) => one && mayOpen(one))).toEqual([true, false]);
  });

  it('is found by the words of its cooperation or by its code, and nobody else’s is', async () => {
    const code = await givenSigned();
    const found = async (words: string, actor = office) =>
      (await as(actor, (tx) => findOpenable(tx, at('2026-03-02'), actor, words))).map((one) => one.code);
    expect(await found('kembar')).toContain(code);
    expect(await found(code)).toContain(code);
    expect(await found('penjajakan yang tidak ada')).toEqual([]);
    expect(await found('kembar', boyolali)).not.toContain(code);
  });
});
