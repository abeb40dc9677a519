import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { at, boyolali, givenOffices, personOf, sragen, twin } from './given-offices.ts';
import { openCase } from './open-case.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { as, givenCooperation, givenCase, givenAtCouncil, record, view } = givenOffices(() => fresh.database);

describe('a case', () => {
  it('is opened on the path its answers lead to, once', async () => {
    const code = await givenCase();
    const { case: opened, state } = await view(code, '2026-01-05');
    expect(opened).toMatchObject({ path: 'ksdpl-sister', level: 'regency-or-city', status: 'not-begun' });
    expect(state.next).toEqual(['initiative']);
    await expect(
      as(sragen, (tx) => openCase(tx, at('2026-01-06'), sragen, { cooperationCode: code, answers: twin })),
    ).rejects.toMatchObject({ code: 'case-already-open' });
  });

  it('is not opened where the law has no way, and says why', async () => {
    const code = await givenCooperation();
    const answers = { ...twin, resources: ['loan' as const] };
    const opening = as(sragen, (tx) =>
      openCase(tx, at('2026-01-05'), sragen, { cooperationCode: code, answers }),
    );
    await expect(opening).rejects.toMatchObject({
      code: 'no-legal-way',
      words: { en: expect.stringContaining('loan') },
    });
  });

  it('may take another path the selector offered, with a reason, and no other', async () => {
    const code = await givenCooperation();
    const open = (path: string, reason: string) =>
      as(sragen, (tx) =>
        openCase(tx, at('2026-01-05'), sragen, {
          cooperationCode: code,
          answers: { counterparty: 'sub-national-agency' },
          path,
          reason,
        }),
      );
    await expect(open('ksdpl-sister', 'x')).rejects.toMatchObject({ code: 'path-not-offered' });
    await expect(open('ksdpl-other', '')).rejects.toMatchObject({ code: 'reason-needed' });
    await open('ksdpl-other', 'bagian hukum: departemen bertindak untuk negara bagiannya');
    expect((await view(code, '2026-01-06')).case).toMatchObject({ path: 'ksdpl-other' });
  });

  it('does not exist for another government', async () => {
    const code = await givenCase();
    await expect(view(code, '2026-01-05', boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    const step = record(code, 'initiative recorded', '2026-01-05', { version: 1 }, boyolali);
    await expect(step).rejects.toMatchObject({ kind: 'not-found' });
    const opening = as(boyolali, (tx) =>
      openCase(tx, at('2026-01-05'), boyolali, { cooperationCode: code, answers: twin }),
    );
    await expect(opening).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('an act', () => {
  it('moves the case, and its cached status is what the acts fold to', async () => {
    const code = await givenAtCouncil();
    const { case: row, state, acts } = await view(code, '2026-06-02');
    expect(acts).toHaveLength(7);
    expect(row).toMatchObject({ status: state.status, version: 8 });
    expect(state.irregular).toEqual([]);
  });

  it('out of order asks for a reason, and is recorded with it', async () => {
    const code = await givenCase();
    await expect(record(code, 'loi signed', '2026-02-20')).rejects.toMatchObject({
      code: 'reason-needed',
      fields: [{ field: 'reason' }],
    });
    await record(code, 'loi signed', '2026-02-20', { reason: 'berkas penjajakan hilang' });
    expect((await view(code, '2026-02-20')).state.irregular).toMatchObject([
      { code: 'out-of-order', reason: 'berkas penjajakan hilang' },
    ]);
  });

  it.each([
    ['of another path', 'pass-through-plan sent', {}],
    ['with an outcome the stage does not have', 'loi refused', {}],
    ['dated tomorrow', 'initiative recorded', { legalDate: '2026-02-21' }],
    [
      'that ends before it begins',
      'initiative recorded',
      { validFrom: '2026-02-02', validUntil: '2026-02-01' },
    ],
  ])('%s is not recorded, whatever the reason', async (_, what, changes) => {
    const code = await givenCase();
    const step = record(code, what, '2026-02-20', { reason: 'tetap', ...changes });
    await expect(step).rejects.toMatchObject({ code: 'act-not-possible' });
    expect((await view(code, '2026-02-20')).acts).toEqual([]);
  });

  it('of which only the month is known keeps that month and its words, and nothing more', async () => {
    const code = await givenCase();
    const loi = (changes: object) =>
      record(code, 'loi signed', '2026-02-20', {
        legalDate: '2012-10',
        reason: 'berkas lama',
        ...changes,
      });
    await expect(loi({})).rejects.toMatchObject({
      code: 'date-words-needed',
      fields: [{ field: 'asWritten' }],
    });
    await loi({ asWritten: 'Oktober 2012' });
    expect((await view(code, '2026-02-20')).acts).toMatchObject([
      {
        legalDate: '2012-10-01',
        imprecise: { edtf: '2012-10', asWritten: 'Oktober 2012', latest: '2012-10-31' },
      },
    ]);
  });

  it('of this year had happened by the day it was recorded', async () => {
    const code = await givenCase();
    const changes = { legalDate: '2026', asWritten: 'tahun ini' };
    await record(code, 'initiative recorded', '2026-02-20', changes);
    expect((await view(code, '2026-02-20')).acts[0]?.imprecise?.latest).toBe('2026-02-20');
    const ahead = record(code, 'exploration agreed', '2026-02-20', {
      legalDate: '2026-03',
      asWritten: 'Maret',
    });
    await expect(ahead).rejects.toMatchObject({ code: 'act-not-possible' });
  });

  it('of two officers at once is recorded once; the other is told', async () => {
    const code = await givenCase();
    const both = await Promise.allSettled([
      record(code, 'initiative recorded', '2026-01-05', { version: 1 }),
      record(code, 'initiative recorded', '2026-01-05', { version: 1 }),
    ]);
    const refused = both.filter(({ status }) => status === 'rejected');
    expect(refused).toMatchObject([{ reason: { code: 'case-changed-meanwhile' } }]);
    expect((await view(code, '2026-01-05')).acts).toHaveLength(1);
  });

  it('of the council may be stamped by its clerk, who may record nothing else', async () => {
    const code = await givenCase();
    const clerk = personOf(14, 'council-clerk');
    await expect(record(code, 'initiative recorded', '2026-01-05', {}, clerk)).rejects.toMatchObject({
      kind: 'not-allowed',
    });
    await record(
      code,
      'council-approval received',
      '2026-06-02',
      { reason: 'tahap lain belum dicatat' },
      clerk,
    );
    expect((await view(code, '2026-06-02')).state.clocks).toMatchObject([
      { clock: 'DPRD_DECISION', state: 'running' },
    ]);
  });

  it('is never changed: a correction takes back the effect of silence and keeps the history', async () => {
    const code = await givenAtCouncil();
    const deemed = (day: string) =>
      view(code, day).then(({ state }) => state.stages.find((one) => one.code === 'council-approval')?.state);
    expect(await deemed('2026-08-06')).toBe('deemed');
    await record(code, 'council-approval received', '2026-08-06', {
      legalDate: '2026-07-01',
      replaces: 7,
      reason: 'cap terima salah dibaca',
    });
    expect(await deemed('2026-08-06')).toBe('next');
    expect((await view(code, '2026-08-06')).acts).toHaveLength(8);
    const again = record(code, 'council-approval received', '2026-08-07', {
      replaces: 7,
      reason: 'sekali lagi',
    });
    await expect(again).rejects.toMatchObject({ code: 'act-not-standing' });
  });

  it('is withdrawn with a reason', async () => {
    const code = await givenCase();
    await record(code, 'initiative recorded', '2026-01-05');
    const withdraw = (reason: string) =>
      record(code, 'initiative', '2026-01-06', { kind: 'withdrawal', replaces: 1, reason });
    await expect(withdraw('')).rejects.toMatchObject({ code: 'reason-needed' });
    await withdraw('salah perkara');
    expect((await view(code, '2026-01-06')).state).toMatchObject({
      status: 'not-begun',
      next: ['initiative'],
    });
  });
});

it('every step stands in the chained history', async () => {
  expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
});
