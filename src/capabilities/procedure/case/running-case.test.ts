import { describe, expect, it } from 'vitest';
import { givenAct, givenFrame, wholeCase } from './acts-for-tests.ts';
import { foldCase } from './fold-case.ts';

const frame = givenFrame();

describe('a cooperation that was signed', () => {
  it('runs, without anything irregular, and owes its annual plan and report', () => {
    const state = foldCase(frame, wholeCase, '2026-11-24');
    expect(state.status).toBe('running');
    expect(state.irregular).toEqual([]);
    expect(state.recurring).toEqual(['annual-plan', 'report', 'extension']);
    expect(
      state.clocks.filter((run) => run.state === 'running').map(({ clock, due }) => [clock, due]),
    ).toEqual([
      ['COOP_TERM', '2031-11-02'],
      ['EXTENSION_NOTICE', '2031-05-02'],
      ['ARSIP_TERJAGA_REPORT', '2027-11-02'],
      ['REPORT_KABKOTA', '2027-01-07'],
    ]);
  });

  it('owes a report for each year that nobody reported', () => {
    const acts = [...wholeCase, givenAct('report sent', '2027-01-05')];
    const reports = foldCase(frame, acts, '2029-02-01').clocks.filter(
      ({ clock }) => clock === 'REPORT_KABKOTA',
    );
    expect(reports.map(({ due, state }) => [due, state])).toEqual([
      ['2027-01-07', 'stopped'],
      ['2028-01-07', 'expired'],
      ['2029-01-07', 'expired'],
      ['2030-01-07', 'running'],
    ]);
  });

  it('a late report is late for its own January and not early for the next', () => {
    const acts = [...wholeCase, givenAct('report sent', '2027-02-02'), givenAct('report sent', '2028-01-04')];
    const reports = foldCase(frame, acts, '2028-02-01').clocks.filter(
      ({ clock }) => clock === 'REPORT_KABKOTA',
    );
    expect(reports.map(({ due, state }) => [due, state])).toEqual([
      ['2027-01-07', 'expired'],
      ['2028-01-07', 'stopped'],
      ['2029-01-07', 'running'],
    ]);
  });

  it('is over with its term, which is not an agreed end', () => {
    expect(foldCase(frame, wholeCase, '2031-11-03').status).toBe('term-over');
    const ended = [...wholeCase, givenAct('ending reached', '2030-05-06')];
    expect(foldCase(frame, ended, '2032-01-05').status).toBe('ended');
  });

  it('ended, may still send its last report without coming to life again', () => {
    const acts = [
      ...wholeCase,
      givenAct('ending reached', '2030-05-06'),
      givenAct('report sent', '2031-01-06'),
    ];
    expect(foldCase(frame, acts, '2031-02-03').status).toBe('ended');
  });

  it('may need travel, a grant entered or a dispute settled at any time, which never stands in the order', () => {
    const travel = givenAct('travel-permit permitted', '2026-01-06');
    const early = foldCase(frame, [travel], '2026-01-07');
    expect(early).toMatchObject({ status: 'under-way', next: ['initiative'], irregular: [] });
    expect(early.anytime).toEqual(['travel-permit', 'grant-registration', 'goods', 'dispute', 'supervision']);
    expect(early.missing).toContainEqual({
      stage: 'travel-permit',
      paper: 'travel-dossier',
      parts: [],
      weight: 'asked',
    });
  });
});
