import { beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { findPublishedCooperation, mergeCooperations, viewOfficeRecord } from '#register';
import { codeOf, readAudit } from '../../../../tests/security/given-people.ts';
import { givenOffices } from '../given-offices.ts';
import { listResults } from './list-results.ts';
import { type IndicatorInput, recordIndicator } from './record-indicator.ts';
import { type IndicatorActInput, recordIndicatorAct } from './record-indicator-act.ts';

const { clock, within, givenCooperation, those } = givenOffices();
let officer: GovernmentActor;
let stranger: GovernmentActor;
beforeAll(() => {
  ({ officer, stranger } = those());
});

const value = (amount: string, date: string, source = 'Dinas Peternakan') => ({
  value: amount,
  date,
  source,
});
let keys = 0;
const record = (cooperation: string, more: Partial<IndicatorInput> = {}, actor = officer) =>
  within((tx) => {
    keys += 1;
    return recordIndicator(tx, clock, actor, {
      cooperation,
      key: `indikator-uji-${keys}`,
      description: { title: 'Hasil susu', unit: 'liter per hari', direction: 'rise' },
      baseline: value('9', '2015'),
      target: value('12', '2018', ''),
      ...more,
    });
  }, actor);
const act = (indicatorId: number, version: number, more: Partial<IndicatorActInput>, actor = officer) =>
  within(
    (tx) => recordIndicatorAct(tx, clock, actor, { indicatorId, version, kind: 'measured', ...more }),
    actor,
  );
const resultsOf = (code: string) => within((tx) => listResults(tx, clock, officer, { code }));

describe('a measured value', () => {
  it('stands in the register with its own source and date, and goes when it is taken back', async () => {
    const code = await givenCooperation('Sapi perah');
    const id = await record(code);
    await act(id, 3, { content: value('11', '2017-05', 'Laporan Dinas Peternakan 2017') });
    const claimsNow = async () => (await within((tx) => viewOfficeRecord(tx, officer, code))).claims;
    expect((await claimsNow()).at(-1)).toMatchObject({
      property: 'report',
      asWritten: 'Hasil: Hasil susu 11 liter per hari',
      standing: 'live',
      source: { title: 'Laporan Dinas Peternakan 2017', dated: '2017-05' },
    });
    expect((await resultsOf(code))[0]?.progress.state).toBe('on-the-way');
    await act(id, 4, { kind: 'taken-back', takesBack: 4, reason: 'Salah baca' });
    expect((await claimsNow()).at(-1)?.standing).toBe('withdrawn');
    expect((await resultsOf(code))[0]?.progress.state).toBe('not-measured');
  });

  it('is published only with an indicator that is for the public', async () => {
    const code = await givenCooperation('Festival', { publish: true });
    const open = { title: 'Pengunjung', unit: 'orang', direction: 'rise', public: true } as const;
    const [hidden, shown] = [await record(code), await record(code, { description: open })];
    await act(hidden, 3, { content: value('11', '2017') });
    await act(shown, 3, { content: value('700', '2017') });
    const published = JSON.stringify(await findPublishedCooperation(those().database, code));
    expect(published).toContain('Hasil: Pengunjung 700 orang');
    expect(published).not.toContain('Hasil susu');
  });

  it('needs a source and a date that has come, and a target goes the way that is better', async () => {
    const code = await givenCooperation('Magang');
    const id = await record(code);
    const fieldsOf = (promise: Promise<unknown>) =>
      promise.then(
        () => [],
        ({ fields }) => (fields as { field: string }[]).map(({ field }) => field),
      );
    expect(await fieldsOf(act(id, 3, { content: value('11', '2018') }))).toEqual(['date']);
    expect(await fieldsOf(act(id, 3, { content: value('sebelas', '2017', '') }))).toEqual([
      'value',
      'source',
    ]);
    expect(await fieldsOf(act(id, 3, { kind: 'target', content: value('8', '2018', '') }))).toEqual([
      'value',
    ]);
    expect(await fieldsOf(record(code, { target: value('8', '2018', '') }))).toEqual(['target-value']);
    expect(await fieldsOf(act(id, 3, { kind: 'closed' }))).toEqual(['reason']);
  });
});

describe('recording', () => {
  it('twice with one key makes one indicator, and on an outdated page is refused', async () => {
    const code = await givenCooperation('Sekolah kembar');
    const ids = [await record(code, { key: 'sekali-saja' }), await record(code, { key: 'sekali-saja' })];
    expect(ids[0]).toBe(ids[1]);
    await act(ids[0] ?? 0, 3, { content: value('10', '2016') });
    expect(await codeOf(act(ids[0] ?? 0, 3, { content: value('11', '2017') }))).toBe('indicator-moved-on');
  });

  it('keeps the only description, because nothing else tells what the values are of', async () => {
    const id = await record(await givenCooperation('Air minum'));
    const back = { kind: 'taken-back', takesBack: 1, reason: 'Salah' } as const;
    expect(await codeOf(act(id, 3, back))).toBe('indicator-moved-on');
  });

  it('is in the audit in the same breath, and follows its cooperation into the one it was merged into', async () => {
    const [merged, kept] = [await givenCooperation('Ganda'), await givenCooperation('Utama')];
    const id = await record(merged);
    await within((tx) => mergeCooperations(tx, clock, officer, { merged, kept, reason: 'Ganda.' }));
    await act(id, 3, { content: value('10', '2016') });
    expect((await resultsOf(kept)).map(({ indicator }) => indicator.id)).toEqual([id]);
    const entries = await readAudit(those().database, officer.governmentId);
    const ofIt = entries.filter(({ subject }) => subject === `indicator:${id}`);
    expect(ofIt.map(({ action }) => action)).toEqual(['indicator.record', 'indicator.measured']);
  });
});

describe('another government', () => {
  it('sees no result, and can neither record one nor change one; a reviewer only reads', async () => {
    const code = await givenCooperation('Rahasia');
    const id = await record(code);
    expect(await codeOf(record(code, {}, stranger))).toBe('not-found');
    expect(await codeOf(act(id, 3, { content: value('10', '2016') }, stranger))).toBe('not-found');
    expect(await within((tx) => listResults(tx, clock, stranger, {}), stranger)).toEqual([]);
    const reviewer: GovernmentActor = { ...officer, roles: ['reviewer'] } as GovernmentActor;
    expect(await codeOf(act(id, 3, { content: value('10', '2016') }, reviewer))).toBe(
      'monitoring-not-allowed',
    );
  });
});
