import { describe, expect, it } from 'vitest';
import { nextPlanRisk, type YearOfReport, yearAfter } from './next-plan-risk.ts';

const report = (year: number, ...days: string[]): YearOfReport => ({
  year,
  due: `${year + 1}-01-07`,
  sent: days.map((day) => ({ to: 'minister' as const, day })),
});
const levelOn = (day: string, ...years: YearOfReport[]) => nextPlanRisk(years, day).level;

describe('the risk that the next plan is refused', () => {
  it('does not exist on the last day of the report, and does on the day after', () => {
    expect(levelOn('2026-01-07', report(2025))).toBe('none');
    expect(levelOn('2026-01-08', report(2025))).toBe('not-recorded');
  });

  it('becomes a refusal when a year has passed since the last day, not a day before', () => {
    expect(levelOn('2027-01-06', report(2025))).toBe('not-recorded');
    expect(levelOn('2027-01-07', report(2025))).toBe('refused');
  });

  it('ends on the day a report is sent, however late', () => {
    const late = report(2025, '2026-03-02');
    expect(levelOn('2026-03-01', late)).toBe('not-recorded');
    expect(levelOn('2026-03-02', late)).toBe('none');
  });

  it('is mended by the report of a later year: the article speaks of a year without any', () => {
    const { level, missed } = nextPlanRisk([report(2024), report(2025, '2026-01-05')], '2026-02-01');
    expect([level, missed]).toEqual(['none', [2024]]);
  });

  it('begins again with the first year that is missed after one that was sent', () => {
    const risk = nextPlanRisk([report(2023, '2024-01-04'), report(2024), report(2025)], '2026-01-07');
    expect(risk.level).toBe('refused');
    expect(risk.sentence.id).toContain('Laporan tahun 2024');
    expect(risk.sentence.id).toContain('sejak 7 Januari 2026');
  });

  it('names both readings of "for one year" while the year is running', () => {
    expect(nextPlanRisk([report(2025)], '2026-02-01').sentence.id).toContain('dapat juga dibaca');
  });

  it('tells a report that reached the Governor and is not known to have gone on', () => {
    const toGovernor: YearOfReport = { ...report(2025), sent: [{ to: 'governor', day: '2026-01-05' }] };
    expect(levelOn('2026-02-01', toGovernor)).toBe('forwarding-not-recorded');
    const both = {
      ...toGovernor,
      sent: [...toGovernor.sent, { to: 'minister' as const, day: '2026-01-12' }],
    };
    expect(levelOn('2026-02-01', both)).toBe('none');
  });

  it('is not there in years without such a rule, and then cites none', () => {
    const risk = nextPlanRisk([{ year: 2017, due: null, sent: [] }], '2018-11-01');
    expect([risk.level, risk.basis]).toEqual(['no-law', []]);
  });
});

it('a year after the last day of February in a leap year is the last of February', () => {
  expect(yearAfter('2024-02-29')).toBe('2025-02-28');
  expect(yearAfter('2023-02-28')).toBe('2024-02-28');
});
