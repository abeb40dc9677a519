import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plusDays } from '../calendar/days.ts';
import { givenAct, givenActs, givenFrame, givenImprecise } from './acts-for-tests.ts';
import { foldCase } from './fold-case.ts';
import { ifSilenceContinues } from './silence.ts';

const frame = givenFrame();
const runOf = (clock: string, state: ReturnType<typeof foldCase>) =>
  state.clocks.find((run) => run.clock === clock);
const codesOf = (state: ReturnType<typeof foldCase>) => state.irregular.map(({ code }) => code);
const untilLoi = givenActs(
  '2024-01-08 initiative recorded',
  '2024-01-15 exploration agreed',
  '2024-01-22 study finished',
  '2024-02-12 consultation responded',
);

describe('an LoI of which only the month is known', () => {
  const acts = [...untilLoi, givenImprecise('loi signed', '2024-10')];

  it('runs out between the first and the last day that month allows', () => {
    const run = runOf('LOI_VALID', foldCase(frame, acts, '2024-11-04'));
    expect(run).toMatchObject({ state: 'running', due: '2025-10-01', latestDue: '2025-10-31' });
  });

  it('has not surely lapsed between them, and has after the last', () => {
    const between = foldCase(frame, acts, '2025-10-13');
    expect(runOf('LOI_VALID', between)).toMatchObject({ state: 'unconfirmed', effectOn: null });
    expect(between.status).toBe('under-way');
    const after = foldCase(frame, acts, '2025-11-03');
    expect(runOf('LOI_VALID', after)).toMatchObject({ state: 'expired', effectOn: '2025-11-01' });
    expect(after.status).toBe('lapsed');
  });

  it('is not out of order while one day of that month is in order', () => {
    const next = givenAct('plan finished', '2024-10-14');
    expect(codesOf(foldCase(frame, [...acts, next], '2024-11-04'))).toEqual([]);
    const before = givenAct('plan finished', '2024-09-30');
    expect(codesOf(foldCase(frame, [...acts, before], '2024-11-04'))).toEqual(['out-of-order']);
  });

  it('is no day off, whatever the month begins and ends with', () => {
    // 1 and 30 June 2024 were a Saturday and a Sunday.
    const june = [...untilLoi, givenImprecise('loi signed', '2024-06')];
    expect(codesOf(foldCase(frame, june, '2024-11-04'))).toEqual([]);
  });

  it('shows in the view of silence on the day it surely lapses', () => {
    expect(ifSilenceContinues(frame, acts, '2025-10-13')[0]).toMatchObject({
      on: '2025-11-01',
      clock: 'LOI_VALID',
      status: 'lapsed',
    });
  });
});

describe('an answer of which only the month is known', () => {
  const received = givenAct('council-approval received', '2024-06-03', { letterNumber: '019/1' });
  const due = runOf('DPRD_DECISION', foldCase(frame, [received], '2024-06-04'))?.due ?? '';
  const answered = (edtf: string) =>
    runOf(
      'DPRD_DECISION',
      foldCase(frame, [received, givenImprecise('council-approval approved', edtf)], '2026-11-24'),
    );

  it('stopped the clock when every day of it is in time, and not when none is', () => {
    expect(due.slice(0, 7)).toBe('2024-08');
    expect(answered('2024-07')).toMatchObject({ state: 'stopped' });
    expect(answered('2024-09')).toMatchObject({ state: 'expired' });
  });

  it('leaves open whether silence came first when some days are and some are not', () => {
    expect(answered('2024-08')).toMatchObject({ state: 'unconfirmed', effectOn: null });
  });
});

describe('an act of a year in which the law changed', () => {
  it('says which regimes it may fall under, and is judged by none of them alone', () => {
    const state = foldCase(frame, [givenImprecise('loi signed', '2014')], '2026-11-24');
    expect(state.uncertain).toEqual([{ act: 'loi signed 2014-01-01', stage: 'loi', regimes: ['A1', 'A2'] }]);
    const precise = foldCase(frame, [givenAct('loi signed', '2014-03-03')], '2026-11-24');
    expect(precise.uncertain).toEqual([]);
  });

  it('starts only the clocks both would have started', () => {
    const state = foldCase(frame, [givenImprecise('loi signed', '2020')], '2026-11-24');
    expect(state.uncertain[0]?.regimes).toEqual(['B0', 'B1']);
    const clocksOf = (act: ReturnType<typeof givenAct>) =>
      foldCase(frame, [act], '2026-11-24').clocks.map(({ clock }) => clock);
    const [before, since] = [givenAct('loi signed', '2020-01-02'), givenAct('loi signed', '2020-12-01')];
    expect([clocksOf(before), clocksOf(since)]).toEqual([[], ['LOI_VALID']]);
    expect(state.clocks).toEqual([]);
  });
});

it('a pause needs its day', () => {
  const acts = [
    givenAct('council-approval received', '2024-06-03'),
    givenImprecise('council-approval paused', '2024-06'),
  ];
  expect(codesOf(foldCase(frame, acts, '2024-07-01'))).toContain('imprecise-pause');
});

it('whatever day it was, the true last day lies between the two that are told', () => {
  const days = fc.integer({ min: 0, max: 5400 }).map((count) => plusDays('2012-01-02', count));
  const started = fc.constantFrom('loi signed', 'council-approval received', 'plan-relay received');
  fc.assert(
    fc.property(days, started, fc.constantFrom(4, 7), (day, what, precision) => {
      const told = foldCase(frame, [givenImprecise(what, day.slice(0, precision))], '2026-11-24');
      const precise = foldCase(frame, [givenAct(what, day)], '2026-11-24');
      for (const run of told.clocks) {
        const truth = precise.clocks.find(({ clock, from }) => clock === run.clock && from === day)?.due;
        if (truth == null || run.due === null || run.latestDue === null) continue;
        expect(truth >= run.due && truth <= run.latestDue).toBe(true);
        if (run.state === 'expired') expect(truth < '2026-11-24').toBe(true);
      }
      for (const { code } of told.irregular) expect(precise.irregular.map((one) => one.code)).toContain(code);
    }),
  );
});

describe('a case of 2012', () => {
  it('shows the stages of the law of 2012 beside those of today', () => {
    const { earlier, stages } = foldCase(frame, [givenAct('loi signed', '2012-06-04')], '2026-11-24');
    const byRegime = earlier.map(({ regime, stages: of }) => [regime, of.map(({ code }) => code)]);
    expect(byRegime).toEqual([['A1', expect.arrayContaining(['loi', 'state-secretariat-approval'])]]);
    expect(stages.map(({ code }) => code)).not.toContain('state-secretariat-approval');
    expect(earlier[0]?.stages.find(({ code }) => code === 'loi')?.state).toBe('done');
  });

  it('opened for its year shows them before anything is recorded', () => {
    const old = givenFrame({ answeredFor: '2012-05-01' });
    expect(foldCase(old, [], '2026-11-24').earlier.map(({ regime }) => regime)).toEqual(['A1']);
    expect(foldCase(frame, [], '2026-11-24').earlier).toEqual([]);
  });

  it('that went on shows each regime as far as the case had come under it', () => {
    const acts = givenActs('2012-06-04 loi signed', '2015-02-02 plan finished');
    const { earlier } = foldCase(frame, acts, '2026-11-24');
    const planUnder = (regime: string) =>
      earlier.find((one) => one.regime === regime)?.stages.find(({ code }) => code === 'plan')?.state;
    expect([planUnder('A1'), planUnder('A2')]).toEqual(['to-come', 'done']);
  });
});
