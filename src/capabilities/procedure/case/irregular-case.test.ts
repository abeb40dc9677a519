import { describe, expect, it } from 'vitest';
import { givenAct, givenActs, givenFrame, untilCouncil } from './acts-for-tests.ts';
import { foldCase } from './fold-case.ts';

const frame = givenFrame();
const codesOf = (state: ReturnType<typeof foldCase>) => state.irregular.map(({ code }) => code);

describe('what is irregular is recorded and shown', () => {
  it.each([
    [
      'a date still to come',
      givenAct('initiative recorded', '2026-02-02', { recordedOn: '2026-01-30' }),
      'future-date',
    ],
    ['an act on a holiday', givenAct('initiative recorded', '2026-03-19'), 'day-off'],
    ['a step of another path', givenAct('pass-through-plan sent', '2026-02-02'), 'not-of-this-path'],
    ['an outcome the stage does not have', givenAct('loi refused', '2026-02-02'), 'unknown-outcome'],
    [
      'a receipt without its letter',
      givenAct('council-approval received', '2026-02-02', { letterNumber: '' }),
      'receipt-without-letter',
    ],
    [
      'an office holder whose term was over',
      givenAct('initiative recorded', '2026-02-02', { termEnds: '2026-02-01' }),
      'term-of-office-over',
    ],
    ['a day before the law held here', givenAct('initiative recorded', '2003-02-03'), 'before-the-law'],
    ['an LoI nobody was consulted about', givenAct('loi signed', '2026-02-02'), 'out-of-order'],
  ])('%s', (_, act, code) => {
    const state = foldCase(frame, [act], '2026-11-24');
    expect(codesOf(state)).toContain(code);
  });

  it('with the reason somebody gave', () => {
    const act = givenAct('loi signed', '2026-02-02', { reason: 'berkas penjajakan hilang dalam banjir' });
    expect(foldCase(frame, [act], '2026-11-24').irregular[0]).toMatchObject({
      code: 'out-of-order',
      stages: ['initiative', 'exploration', 'study', 'consultation'],
      reason: 'berkas penjajakan hilang dalam banjir',
    });
  });

  it('a step dated before the one it follows', () => {
    const acts = givenActs('2026-02-02 initiative recorded', '2026-01-12 exploration agreed');
    expect(foldCase(frame, acts, '2026-11-24').irregular).toMatchObject([
      { stage: 'exploration', code: 'out-of-order' },
    ]);
  });

  it('a step after the council had refused', () => {
    const acts = [
      ...untilCouncil,
      ...givenActs('2026-07-01 council-approval refused', '2026-07-06 plan-relay forwarded'),
    ];
    expect(codesOf(foldCase(frame, acts, '2026-11-24'))).toEqual(['after-the-end']);
  });
});

describe('what is missing', () => {
  it('names the papers of steps already taken and the parts they lack', () => {
    const acts = givenActs('2026-01-05 initiative recorded', '2026-01-12 exploration agreed');
    acts.push(
      givenAct('study finished', '2026-01-26', {
        papers: [{ paper: 'study', parts: ['title', 'background', 'purpose', 'benefits'] }],
      }),
    );
    const { missing } = foldCase(frame, acts, '2026-01-27');
    expect(missing).toContainEqual({
      stage: 'initiative',
      paper: 'offer-letter',
      parts: [],
      weight: 'asked',
    });
    expect(missing).toContainEqual({
      stage: 'study',
      paper: 'study',
      parts: ['mapping', 'conclusion'],
      weight: 'asked',
    });
    expect(missing).toContainEqual({
      stage: 'consultation',
      paper: 'response-request',
      parts: [],
      weight: 'asked',
    });
  });
});

describe('cases of the study', () => {
  it('Xi’an: an LoI of 25 September 2015 did not lapse by the law of its day, and a plan is next', () => {
    const acts = [givenAct('loi signed', '2015-09-25')];
    const state = foldCase(frame, acts, '2017-10-30');
    expect(state).toMatchObject({ status: 'under-way', regime: 'A2', next: ['plan'] });
    expect(state.clocks).toEqual([]);
    expect(state.irregular).toMatchObject([{ code: 'out-of-order', stages: ['initiative', 'exploration'] }]);
    expect(foldCase(frame, acts, '2023-05-12')).toMatchObject({ status: 'under-way', regime: 'B1' });
  });

  it('Wuming: an agreement of 2012 without a council, full powers or a meeting is shown as such', () => {
    const state = foldCase(frame, [givenAct('loi signed', '2012-06-04')], '2017-10-30');
    expect(state.next).toEqual(['plan']);
    expect(state.stages.filter((stage) => stage.state === 'not-recorded').map(({ code }) => code)).toEqual([
      'initiative',
      'exploration',
    ]);
  });

  it('Boyolali: eight years begun in 2015 are not too long, as the limit came later', () => {
    const acts = [givenAct('signing signed', '2015-09-10', { validUntil: '2023-09-09' })];
    const state = foldCase(givenFrame({ path: 'ksdll-approval' }), acts, '2022-01-03');
    expect(codesOf(state)).not.toContain('longer-than-allowed');
    expect(state.status).toBe('running');
  });

  it('Sragen’s water: a grant renewed in 2017 is entered, and its passing on by the Government is still to be recorded', () => {
    const path = 'ksdll-pass-through-development-partner';
    const acts = [givenAct('grant-registration registered', '2017-10-30')];
    const state = foldCase(givenFrame({ path }), acts, '2017-11-15');
    expect(state).toMatchObject({ regime: 'A2', next: ['pass-through-coordination'], irregular: [] });
    expect(state.missing.map(({ paper }) => paper)).toContain('grant-agreement');
  });

  it('Queensland: a draft without LoI, plan, council or ministry’s meeting', () => {
    const acts = [givenAct('ministries-meeting agreed', '2017-10-02')];
    const state = foldCase(givenFrame({ path: 'ksdll-approval' }), acts, '2017-11-15');
    expect(state.irregular).toMatchObject([
      {
        code: 'out-of-order',
        stages: ['initiative', 'exploration', 'loi', 'plan', 'council-approval', 'facilitation-request'],
      },
    ]);
    expect(state.next).toEqual(['state-secretariat-approval']);
  });
});
