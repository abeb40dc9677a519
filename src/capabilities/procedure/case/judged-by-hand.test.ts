import { describe, expect, it } from 'vitest';
import type { Act } from './acts.ts';
import { givenAct, givenActs, givenFrame, untilCouncil, wholeCase } from './acts-for-tests.ts';
import { type CaseState, foldCase } from './fold-case.ts';
import type { CaseFrame } from './route.ts';

/** Cases somebody judged on paper by the wording of the law before the program was asked. */

const judge = (acts: readonly Act[], today: string, changes: Partial<CaseFrame> = {}): CaseState =>
  foldCase(givenFrame(changes), acts, today);
const province = { level: 'province' } as const;
const run = (state: CaseState, clock: string) => state.clocks.find((one) => one.clock === clock);
const dueOf = (state: CaseState, clock: string) => run(state, clock)?.due;
const irregular = (state: CaseState) =>
  state.irregular.map(({ code, stages = [] }) => [code, ...stages].join(' '));
const standing = (state: CaseState, stage: string) => state.stages.find(({ code }) => code === stage)?.state;

const approved = [...untilCouncil, givenAct('council-approval approved', '2026-07-01')];

describe('working days (P 17(2), P 18(4))', () => {
  it.each([
    ['council-approval received', '2026-08-14', 'DPRD_DECISION', '2026-10-20', 'over 17 and 25 August'],
    ['plan-relay received', '2026-03-12', 'GOV_FORWARD_RKS', '2026-03-26', 'over Nyepi and Idulfitri'],
    ['plan-relay received', '2026-12-21', 'GOV_FORWARD_RKS', '2026-12-30', 'over Christmas'],
    ['mou-relay received', '2026-07-06', 'GOV_FORWARD_NASKAH', '2026-07-13', 'over a weekend'],
  ])('%s on %s: %s runs to %s, %s', (what, day, clock, due) => {
    expect(dueOf(judge([givenAct(what, day)], day), clock)).toBe(due);
  });

  it('a receipt on a Saturday is irregular, and counts from the Monday', () => {
    const state = judge(
      [...untilCouncil.slice(0, -1), givenAct('council-approval received', '2026-06-06')],
      '2026-06-08',
    );
    expect(irregular(state)).toEqual(['day-off']);
    expect(dueOf(state, 'DPRD_DECISION')).toBe('2026-08-10');
  });
});

describe('the Letter of Intent (P 13(3), 15)', () => {
  const before = untilCouncil.slice(0, 4);

  it('ends on its own earlier day, and a new one is next', () => {
    const state = judge(
      [...before, givenAct('loi signed', '2026-02-20', { validUntil: '2026-08-20' })],
      '2026-08-21',
    );
    expect(state).toMatchObject({ status: 'lapsed', next: ['loi'] });
    expect(run(state, 'LOI_VALID')).toMatchObject({ due: '2026-08-20', effectOn: '2026-08-21' });
  });

  it('may give itself no more than a year', () => {
    const state = judge(
      [...before, givenAct('loi signed', '2026-02-20', { validUntil: '2028-02-20' })],
      '2026-03-02',
    );
    expect(irregular(state)).toEqual(['longer-than-allowed']);
    expect(dueOf(state, 'LOI_VALID')).toBe('2027-02-20');
  });

  it('a plan made after it lapsed does not wake it', () => {
    const acts = [...before, ...givenActs('2026-02-20 loi signed', '2027-03-01 plan finished')];
    const state = judge(acts, '2027-03-02');
    expect(state).toMatchObject({ status: 'lapsed', next: ['loi'] });
    expect(irregular(state)).toContain('after-the-end');
  });
});

describe('council and governor (P 17, 18)', () => {
  it('a province goes from its council to the Minister without a governor', () => {
    expect(judge(approved, '2026-07-02', province).next).toEqual(['plan-submission']);
    expect(judge(approved, '2026-07-02').next).toEqual(['plan-relay']);
  });

  it('a silent governor is passed by from the sixth working day', () => {
    const acts = [...approved, givenAct('plan-relay received', '2026-07-06')];
    expect(judge(acts, '2026-07-13').next).toEqual(['plan-relay']);
    const state = judge(acts, '2026-07-14');
    expect([standing(state, 'plan-relay'), state.next]).toEqual(['bypassed', ['plan-submission']]);
  });

  it('a governor who forwards on the last day is in time, a day later he is not', () => {
    const received = [...approved, givenAct('plan-relay received', '2026-07-06')];
    const inTime = judge([...received, givenAct('plan-relay forwarded', '2026-07-13')], '2026-07-20');
    expect([inTime.next, irregular(inTime)]).toEqual([['verification'], []]);
    const late = judge([...received, givenAct('plan-relay forwarded', '2026-07-14')], '2026-07-20');
    expect(irregular(late)).toEqual(['answer-after-silence']);
  });

  it('a council that refused and then approves opens the way again', () => {
    const refused = [...untilCouncil, givenAct('council-approval refused', '2026-06-19')];
    expect(judge(refused, '2026-06-22')).toMatchObject({ status: 'refused', next: [] });
    const again = judge([...refused, givenAct('council-approval approved', '2026-07-01')], '2026-07-02');
    expect(again).toMatchObject({ status: 'under-way', next: ['plan-relay'] });
  });
});

describe('order (P 9)', () => {
  it('what the Minister sends back to be repaired begins again at the plan', () => {
    const acts = [
      ...approved,
      ...givenActs('2026-07-06 plan-relay forwarded', '2026-07-20 verification repair'),
    ];
    const state = judge(acts, '2026-07-21');
    expect([state.status, state.next, standing(state, 'council-approval')]).toEqual([
      'under-way',
      ['plan'],
      'to-come',
    ]);
  });

  it('an exploration without agreement ends it', () => {
    const acts = givenActs('2026-01-05 initiative recorded', '2026-01-12 exploration not-agreed');
    expect(judge(acts, '2026-02-02')).toMatchObject({ status: 'ended', next: [] });
  });

  it('a study without exploration says which stage is not recorded', () => {
    const acts = givenActs('2026-01-05 initiative recorded', '2026-01-26 study finished');
    expect(irregular(judge(acts, '2026-02-02'))).toEqual(['out-of-order exploration']);
  });

  it('a signing without the approval of the Minister is out of order', () => {
    const acts = wholeCase.filter(({ stage }) => stage !== 'minister-approval');
    const [signing = ''] = irregular(judge(acts, '2026-11-03')).slice(-1);
    expect(signing).toBe('out-of-order minister-approval');
  });

  it('a dispute may come at any time', () => {
    const acts = [...untilCouncil, givenAct('dispute settled', '2026-06-10')];
    expect(irregular(judge(acts, '2026-06-11'))).toEqual([]);
  });

  it('what was before 15 October 2004 cannot be judged', () => {
    expect(irregular(judge([givenAct('loi signed', '2003-05-05')], '2026-01-05'))).toEqual([
      'before-the-law',
    ]);
  });
});

describe('term and reports (P 32, 33, 35)', () => {
  it('a text without an end of its own runs five years, with notice six months before', () => {
    const state = judge(wholeCase, '2026-11-03');
    expect([state.status, dueOf(state, 'COOP_TERM'), dueOf(state, 'EXTENSION_NOTICE')]).toEqual([
      'running',
      '2031-11-02',
      '2031-05-02',
    ]);
    expect(judge(wholeCase, '2031-11-03').status).toBe('term-over');
  });

  it.each([
    ['2029-06-30', '2029-06-30', '2028-12-30', []],
    ['2034-11-02', '2031-11-02', '2031-05-02', ['longer-than-allowed']],
  ])('one that ends on %s runs to %s', (validUntil, due, notice, problems) => {
    const acts = wholeCase.map((act) => (act.stage === 'signing' ? { ...act, validUntil } : act));
    const state = judge(acts, '2026-11-03');
    expect([dueOf(state, 'COOP_TERM'), dueOf(state, 'EXTENSION_NOTICE'), irregular(state)]).toEqual([
      due,
      notice,
      problems,
    ]);
  });

  it('the report of a regency is due in the first week of January, of a province in the second', () => {
    expect(run(judge(wholeCase, '2027-01-08'), 'REPORT_KABKOTA')).toMatchObject({
      due: '2027-01-07',
      state: 'expired',
    });
    const sent = [...wholeCase, givenAct('report sent', '2027-01-05')];
    expect(run(judge(sent, '2027-01-08'), 'REPORT_KABKOTA')).toMatchObject({ state: 'stopped' });
    const acts = wholeCase.filter(({ stage }) => !stage.endsWith('-relay'));
    expect(dueOf(judge(acts, '2026-11-03', province), 'REPORT_GOV')).toBe('2027-01-14');
  });
});

describe('other laws and paths', () => {
  it.each([
    ['loi signed', '2015-09-25', '2017-11-30', 'LOI_VALID'],
    ['council-approval received', '2012-06-04', '2013-01-07', 'DPRD_DECISION'],
  ])('%s on %s has no clock before 2018', (what, day, today, clock) => {
    const state = judge([givenAct(what, day)], today);
    expect([state.status === 'lapsed', run(state, clock)]).toEqual([false, undefined]);
  });

  it('under the PP of 2018 alone the council has 45 working days, and silence gives nothing', () => {
    const state = judge([givenAct('council-approval received', '2019-02-04')], '2019-08-05');
    expect(run(state, 'DPRD_DECISION')).toMatchObject({
      due: '2019-04-11',
      state: 'expired',
      effect: 'overdue',
    });
    expect(standing(state, 'council-approval')).not.toBe('deemed');
  });

  it('an organisation with its permits plans next, and its permit ends after three years (UU 17/2013 45)', () => {
    const nonprofit = { path: 'ksdll-pass-through-nonprofit' };
    const state = judge([givenAct('nonprofit-permits issued', '2026-01-05')], '2026-01-06', nonprofit);
    expect([state.next, dueOf(state, 'NGO_IZIN_PRINSIP')]).toEqual([['nonprofit-plan'], '2029-01-05']);
  });

  it.each(['ksdll-pass-through-development-partner', 'ksdll-pass-through-intergovernmental'])(
    '%s knows neither LoI nor council (P 29)',
    (path) => {
      const acts = givenActs(
        '2026-02-09 pass-through-plan sent',
        '2026-03-02 pass-through-verification go-on',
      );
      const state = judge(acts, '2026-03-03', { path });
      expect(state.next).toEqual(['pass-through-meeting']);
      expect(
        irregular(judge([givenAct('council-approval approved', '2026-02-09')], '2026-03-03', { path })),
      ).toEqual(['not-of-this-path']);
    },
  );
});
