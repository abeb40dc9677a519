import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { at, boyolali, givenOffices, personOf, sragen } from './given-offices.ts';
import { listDeadlines } from './list-deadlines.ts';
import { listOpenClocks } from './list-open-clocks.ts';
import type { ActRecording } from './record-act.ts';
import { replaceHolidayYear } from './replace-holiday-year.ts';
import { viewClocksPage } from './view-clocks.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { as, givenCase, givenAtCouncil, record, view } = givenOffices(() => fresh.database);

describe('the open clocks of an office', () => {
  it('are those that wait for somebody, the soonest first, of its own cases only', async () => {
    const office = personOf(72, 'officer');
    const code = await givenCase(office);
    const step = (what: string, day: string, changes: Partial<ActRecording> = {}) =>
      record(code, what, day, { reason: 'tahap lain belum dicatat', ...changes }, office);
    await step('council-approval received', '2026-06-02');
    await step('signing signed', '2026-06-03');
    const open = (day: string) => as(office, (tx) => listOpenClocks(tx, at(day), office));
    expect((await open('2026-06-04')).map(({ clock, due }) => [clock, due])).toEqual([
      ['DPRD_DECISION', '2026-08-05'],
      ['REPORT_KABKOTA', '2027-01-07'],
      ['ARSIP_TERJAGA_REPORT', '2027-06-03'],
      ['EXTENSION_NOTICE', '2030-12-03'],
      ['COOP_TERM', '2031-06-03'],
    ]);
    // Silence has had its effect in August; a report that is late still waits for somebody.
    const later = await open('2027-02-01');
    expect(later[0]).toMatchObject({ cooperationCode: code, clock: 'REPORT_KABKOTA', state: 'expired' });
    expect(later.map(({ clock }) => clock)).not.toContain('DPRD_DECISION');
    const others = await as(boyolali, (tx) => listOpenClocks(tx, at('2026-06-04'), boyolali));
    expect(others.map(({ cooperationCode }) => cooperationCode)).not.toContain(code);
  });
});

describe('the calendar of a government', () => {
  it('moves its own clocks, and no other government’s', async () => {
    const code = await givenAtCouncil();
    const due = async () =>
      (await view(code, '2026-06-03')).state.clocks.find(({ clock }) => clock === 'DPRD_DECISION')?.due;
    const told = async () =>
      (await as(sragen, (tx) => viewClocksPage(tx, at('2026-06-03'), sragen, 1))).shown.flatMap((one) =>
        'run' in one && one.run.caseCode === code && one.run.clock === 'DPRD_DECISION' ? [one.run.due] : [],
      );
    expect(await due()).toBe('2026-08-05');
    expect(await told()).toEqual(['2026-08-05']);
    const year = {
      year: 2026,
      decree: 'SKB 2026 dan keputusan bupati',
      standing: 'read' as const,
      jointLeave: [],
    };
    await as(boyolali, (tx) =>
      replaceHolidayYear(tx, at('2026-06-03'), boyolali, { ...year, holidays: ['07-01', '07-02'] }),
    );
    expect(await due()).toBe('2026-08-05');
    const holidays = ['06-01', '06-16', '06-17', '08-17'];
    await as(sragen, (tx) => replaceHolidayYear(tx, at('2026-06-03'), sragen, { ...year, holidays }));
    expect(await due()).toBe('2026-08-06');
    expect(await told()).toEqual(['2026-08-06']);
    await as(sragen, (tx) =>
      replaceHolidayYear(tx, at('2026-06-04'), sragen, { ...year, holidays: ['06-01'] }),
    );
    expect(await due()).toBe('2026-08-04');
  });

  it('refuses a day that does not exist', async () => {
    const wrong = {
      year: 2026,
      decree: 'SKB',
      standing: 'read' as const,
      holidays: ['02-29'],
      jointLeave: [],
    };
    await expect(
      as(sragen, (tx) => replaceHolidayYear(tx, at('2026-06-03'), sragen, wrong)),
    ).rejects.toMatchObject({ code: 'not-a-day' });
  });
});

describe('the deadlines of an office', () => {
  it('are those near or past that wait for somebody, each with its page', async () => {
    const code = await givenAtCouncil();
    const on = async (day: string, office = sragen) =>
      (await as(office, (tx) => listDeadlines(tx, at(day), office, 14))).filter(({ path }) =>
        path.id.endsWith(code),
      );
    expect(await on('2026-06-10')).toEqual([]);
    expect(await on('2026-07-30')).toMatchObject([
      {
        due: expect.stringMatching(/^2026-08-0/),
        path: { id: `/id/kantor/perkara/${code}` },
        blocking: false,
      },
    ]);
    expect(await on('2026-07-30', boyolali)).toEqual([]);
  });
});
