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
import { type PaperReportInput, recordPaperReport } from './record-paper-report.ts';
import { recordSending, type SendingInput } from './record-sending.ts';
import { reportDocument } from './report-document.ts';
import { givenReports } from './reports-for-tests.ts';
import { viewPaperReport } from './view-paper-report.ts';
import { viewReportsBelow } from './view-reports-below.ts';
import { withdrawPaperReport } from './withdraw-paper-report.ts';
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

describe('the report of a region without Jalin', () => {
  const boyolali = { year: 2025, region: '33.09' };
  const bureau = () => personOf(province.governmentId, 'province');
  const record = (more: Partial<PaperReportInput> = {}, day = '2026-01-08', actor = bureau()) =>
    within(
      (tx) =>
        recordPaperReport(tx, on(day).clock, actor, {
          ...boyolali,
          letterNumber: '019/7/2026',
          letterDay: '2026-01-06',
          receivedDay: '2026-01-08',
          nil: false,
          summary: 'Kerja sama pelatihan dengan Kota Contoh\nDana APBD',
          ...more,
        }),
      actor,
    );
  const inList = async (day = '2026-01-08') =>
    (await below(day)).regions.find(({ code: of }) => of === boyolali.region);

  it('is recorded from its letter, late by the day it was received, and told as such in the report', async () => {
    await record();
    expect(await inList()).toMatchObject({
      state: 'late',
      usesJalin: false,
      sentDay: '2026-01-08',
      paper: { letterDay: '2026-01-06', nil: false },
    });
    const { content } = await load('2026-01-08', 2025, province);
    const edition = { version: 1, day: '2026-01-08', draft: true, correction: null };
    const text = JSON.stringify(reportDocument(content, edition));
    expect(text).toContain('surat nomor 019/7/2026 tanggal 6 Januari 2026, diterima 8 Januari 2026');
    expect(text).toContain('Kerja sama pelatihan dengan Kota Contoh');
    expect(text).toContain('Disampaikan terlambat, di luar Jalin');
    expect((await below('2026-01-08', 2024)).regions.find(({ code: of }) => of === '33.09')?.state).toBe(
      'missing',
    );
  });

  it('lowers the risk of its next plan, and raises it again when the record is taken back', async () => {
    expect((await inList('2026-01-09'))?.risk.level).not.toBe('refused');
    const paper = await within(
      (tx) => viewPaperReport(tx, on('2026-01-09').clock, bureau(), boyolali),
      bureau(),
    );
    const withdraw = (act: number, reason: string) =>
      within(
        (tx) => withdrawPaperReport(tx, on('2026-01-09').clock, bureau(), { ...boyolali, act, reason }),
        bureau(),
      );
    const act = paper.paper?.act ?? 0;
    expect(await codeOf(withdraw(act, ' '))).toBe('fields-to-correct');
    await withdraw(act, 'Keliru daerah');
    expect(await codeOf(withdraw(act, 'Lagi'))).toBe('report-sending-gone');
    expect(await inList('2026-01-09')).toMatchObject({ state: 'missing', risk: { level: 'refused' } });
  });

  it('needs its letter, its days in order and what it says; a nil report says nothing else', async () => {
    const bad = { letterNumber: ' ', letterDay: '2026-01-09', summary: '' };
    await expect(record(bad)).rejects.toMatchObject({
      fields: ['letterNumber', 'letterDay', 'summary'].map((field) => expect.objectContaining({ field })),
    });
    await record({ nil: true, receivedDay: '2026-01-07' });
    expect(await inList()).toMatchObject({ state: 'sent', paper: { nil: true, summary: '' } });
  });

  it('is not recorded over what a region recorded itself, by another office or of a region elsewhere', async () => {
    await send();
    expect(await codeOf(record({ region: '33.14' }, '2026-01-11'))).toBe('report-recorded-by-region');
    expect(await codeOf(record({ region: '34.01' }))).toBe('not-found');
    expect(await codeOf(record({}, '2026-01-08', officer))).toBe('not-found');
    const reviewer = personOf(province.governmentId, 'reviewer');
    expect(await codeOf(record({}, '2026-01-08', reviewer))).toBe('not-found');
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
