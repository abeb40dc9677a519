import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { openCase, recordAct, viewCase } from '#procedure';
import { recordCooperation } from '#register';
import {
  codeOf,
  type GivenHouse,
  givenHouse,
  givenOfficer,
} from '../../../../tests/security/given-people.ts';
import { personOf } from '../offices-for-tests.ts';
import { recordSending, type SendingInput } from './record-sending.ts';
import { givenReports } from './reports-for-tests.ts';
import { viewReportsBelow } from './view-reports-below.ts';
import { withdrawSending } from './withdraw-sending.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let province: GovernmentActor;
let code: string;
const { on, within, load, review, lock } = givenReports(
  () => given.house,
  () => officer,
);
const below = (day: string, year = 2025, actor = province) =>
  within((tx) => viewReportsBelow(tx, on(day).clock, actor, year), actor);
const sragenOn = async (day: string) => (await below(day)).regions.find((region) => region.code === '33.14');
const send = (more: Partial<SendingInput> = {}, day = '2026-01-10') =>
  within((tx) =>
    recordSending(tx, on(day).clock, officer, {
      year: 2025,
      version: 1,
      to: 'governor',
      letterNumber: '019/1/2026',
      letterDay: '2026-01-09',
      sentDay: '2026-01-10',
      ...more,
    }),
  );

beforeAll(async () => {
  given = await givenHouse('2026-01-05T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  province = personOf((await findGovernment(given.house.database, '33'))?.id ?? 0, 'province', 'officer');
  const { clock } = on('2025-03-03');
  code = await within(async (tx) => {
    const recorded = await recordCooperation(tx, clock, officer, {
      regionCode: '33.14',
      titleId: 'Kota kembar',
      kind: 'sister-city',
      source: { kind: 'document', title: 'Nota dinas' },
    });
    return recorded.code;
  });
});
afterAll(() => given.leave());

describe('a province', () => {
  it('names every regency and city of its area, those without Jalin as well', async () => {
    const { regions, due } = await below('2026-01-05');
    expect([regions.length, due]).toEqual([35, '2026-01-07']);
    expect(regions.filter(({ usesJalin }) => usesJalin).map(({ name }) => name)).toEqual([
      'Kabupaten Sragen',
    ]);
    expect(new Set(regions.map(({ state }) => state))).toEqual(new Set(['missing']));
  });

  it('sees nothing of a report that is locked and not recorded as sent', async () => {
    await lock(await review());
    expect(await sragenOn('2026-01-06')).toMatchObject({ state: 'missing', content: null });
    const own = await load('2026-01-06', 2025, province);
    expect(JSON.stringify(own.content)).not.toContain('Kota kembar');
  });

  it('sees what was sent and takes it into its own report; what came after the last day is late', async () => {
    await send();
    expect(await sragenOn('2026-01-10')).toMatchObject({ state: 'late', sentDay: '2026-01-10' });
    const own = await load('2026-01-10', 2025, province);
    expect(own.content.regions.find((region) => region.code === '33.14')?.content?.sections[1]?.title).toBe(
      'Kota kembar',
    );
    expect(own.digest).not.toBe((await load('2026-01-10', 2024, province)).digest);
  });

  it('no longer sees it when the sending is taken back', async () => {
    const act = (await load()).fold.sendings[0]?.act ?? 0;
    await within((tx) =>
      withdrawSending(tx, on('2026-01-10').clock, officer, { year: 2025, act, reason: 'Keliru' }),
    );
    expect(await sragenOn('2026-01-11')).toMatchObject({ state: 'missing', content: null });
  });

  it('sees whose next plan is at risk, with the sentence why', async () => {
    expect((await sragenOn('2026-01-11'))?.risk.level).toBe('refused'); // of 2023 and 2024 nothing is recorded
    await send({ year: 2024, version: null, sentDay: '2026-01-10' });
    expect((await sragenOn('2026-01-11'))?.risk).toMatchObject({
      level: 'not-recorded',
      missed: expect.any(Array),
    });
  });
});

describe('anybody else', () => {
  it('sees no other office: a regency has nobody below it, and the country is not directly above one', async () => {
    expect((await below('2026-01-10', 2025, personOf(officer.governmentId, 'province'))).regions).toEqual([]);
    const country = personOf((await findGovernment(given.house.database, 'ID'))?.id ?? 0, 'province');
    expect((await below('2026-01-10', 2025, country)).regions).toEqual([]);
    const reporter = personOf(province.governmentId, 'reporter');
    expect(await codeOf(below('2026-01-10', 2025, reporter))).toBe('reporting-not-allowed');
  });
});

describe('the clock of the report in a case', () => {
  it('stops when the sending is recorded, and only that of the year', async () => {
    await within(async (tx) => {
      const { clock } = on('2025-03-03');
      await openCase(tx, clock, officer, {
        cooperationCode: code,
        answers: { counterparty: 'local-government', country: 'JP', twinning: 'yes' },
      });
      await recordAct(tx, clock, officer, {
        caseCode: code,
        version: 1,
        kind: 'outcome',
        stage: 'signing',
        outcome: 'signed',
        legalDate: '2025-03-03',
        office: 'Bupati Sragen',
        reason: 'Langkah sebelumnya tidak tercatat.',
      });
    });
    const runs = async () => {
      const { state } = await within((tx) => viewCase(tx, on('2026-01-12').clock, officer, code));
      return state.clocks
        .filter(({ clock }) => clock === 'REPORT_KABKOTA')
        .map(({ due, state: how, stoppedBy }) => [due, how, stoppedBy]);
    };
    expect((await runs())[0]).toEqual(['2026-01-07', 'expired', null]);
    expect(await send({ sentDay: '2026-01-12', letterDay: '2026-01-12' }, '2026-01-12')).toEqual([code]);
    expect((await runs())[0]?.[2]).not.toBeNull();
  });
});
