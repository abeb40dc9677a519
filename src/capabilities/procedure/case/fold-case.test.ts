import { describe, expect, it } from 'vitest';
import { holidayYears } from '../calendar/holidays.ts';
import { workingCalendar } from '../calendar/working-days.ts';
import { givenAct, givenActs, givenFrame, untilCouncil } from './acts-for-tests.ts';
import { foldCase } from './fold-case.ts';

const frame = givenFrame();
const stateOf = (code: string, state: ReturnType<typeof foldCase>) =>
  state.stages.find((stage) => stage.code === code);
const runOf = (clock: string, state: ReturnType<typeof foldCase>) =>
  state.clocks.find((run) => run.clock === clock);
const codesOf = (state: ReturnType<typeof foldCase>) => state.irregular.map(({ code }) => code);

describe('a case that nobody has begun', () => {
  it('waits for the initiative', () => {
    expect(foldCase(frame, [], '2026-11-24')).toMatchObject({
      status: 'not-begun',
      regime: 'B1',
      next: ['initiative'],
    });
  });
});

describe('the silence of the council', () => {
  it('is no approval while the clock runs', () => {
    const state = foldCase(frame, untilCouncil, '2026-08-05');
    expect(runOf('DPRD_DECISION', state)).toMatchObject({
      state: 'running',
      due: '2026-08-05',
      left: 0,
      effectOn: null,
    });
    expect(stateOf('council-approval', state)?.state).toBe('next');
  });

  it('is deemed approval from the day after, and asks for the letter of art. 17(4)', () => {
    const state = foldCase(frame, untilCouncil, '2026-08-06');
    expect(stateOf('council-approval', state)).toMatchObject({
      state: 'deemed',
      standing: { day: '2026-08-06', by: { clock: 'DPRD_DECISION' } },
    });
    expect(state.next).toEqual(['deemed-approval-letter']);
  });

  it('ends with an answer in time', () => {
    const acts = [...untilCouncil, givenAct('council-approval approved', '2026-07-01')];
    const state = foldCase(frame, acts, '2026-11-24');
    expect(runOf('DPRD_DECISION', state)).toMatchObject({ state: 'stopped' });
    expect(stateOf('council-approval', state)?.state).toBe('done');
    expect(state.next).toEqual(['plan-relay']);
    expect(state.irregular).toEqual([]);
  });

  it('a refusal in time ends the case', () => {
    const acts = [...untilCouncil, givenAct('council-approval refused', '2026-07-01')];
    expect(foldCase(frame, acts, '2026-11-24')).toMatchObject({ status: 'refused', next: [] });
  });

  it('an answer after it is recorded and shown as late', () => {
    const acts = [...untilCouncil, givenAct('council-approval refused', '2026-08-10')];
    const state = foldCase(frame, acts, '2026-11-24');
    expect(codesOf(state)).toEqual(['answer-after-silence']);
    expect(runOf('DPRD_DECISION', state)).toMatchObject({ state: 'expired', effectOn: '2026-08-06' });
  });

  it('cannot be recorded before it is one', () => {
    const acts = [...untilCouncil, givenAct('council-approval deemed', '2026-07-20')];
    expect(codesOf(foldCase(frame, acts, '2026-07-21'))).toEqual(['silence-not-yet']);
  });

  it('leaves no statement of the council to be missed', () => {
    const acts = [
      ...untilCouncil,
      ...givenActs('2026-08-06 deemed-approval-letter sent', '2026-08-10 plan-relay forwarded'),
    ];
    const missing = foldCase(frame, acts, '2026-08-12').missing.filter(
      ({ stage }) => stage === 'verification',
    );
    expect(missing.map(({ paper }) => paper)).not.toContain('council-statement');
  });
});

describe('silence over a year whose days off nobody has entered', () => {
  const received = [...untilCouncil.slice(0, -1), givenAct('council-approval received', '2026-12-01')];

  it('has no effect until they are: nobody may rely on an approval that may not be one yet', () => {
    const state = foldCase(frame, received, '2027-06-01');
    expect(runOf('DPRD_DECISION', state)).toMatchObject({
      state: 'unconfirmed',
      provisional: true,
      due: '2027-02-05',
      effectOn: null,
    });
    expect(stateOf('council-approval', state)?.state).toBe('next');
  });

  it('has it once the year is known', () => {
    const year = {
      year: 2027,
      decree: 'SKB',
      standing: 'read',
      holidays: ['01-01', '02-08'],
      jointLeave: [],
    } as const;
    const known = givenFrame({ calendar: workingCalendar([...holidayYears, year]) });
    expect(stateOf('council-approval', foldCase(known, received, '2027-06-01'))?.state).toBe('deemed');
  });

  it('does not make an answer late', () => {
    const acts = [...received, givenAct('council-approval approved', '2027-02-09')];
    const state = foldCase(frame, acts, '2027-06-01');
    expect(state.irregular).toEqual([]);
    expect(runOf('DPRD_DECISION', state)?.state).toBe('stopped');
  });
});

describe('a clock that was started from a wrong receipt', () => {
  const corrected = givenAct('council-approval received', '2026-07-01', {
    id: 'corrected',
    replaces: 'council-approval received 2026-06-02',
    recordedOn: '2026-08-06',
    reason: 'cap agenda Sekretariat DPRD salah dibaca',
  });

  it('loses its effect with the correction, and the wrong act stays in the history', () => {
    const before = foldCase(frame, untilCouncil, '2026-08-06');
    const after = foldCase(frame, [...untilCouncil, corrected], '2026-08-06');
    expect(stateOf('council-approval', before)?.state).toBe('deemed');
    expect(stateOf('council-approval', after)?.state).toBe('next');
    expect(runOf('DPRD_DECISION', after)).toMatchObject({
      startedBy: 'corrected',
      state: 'running',
      due: '2026-09-04',
    });
  });

  it('shows what was done on the strength of the silence that was none', () => {
    const acts = [...untilCouncil, givenAct('plan-relay forwarded', '2026-08-05'), corrected];
    const [out] = foldCase(frame, acts, '2026-08-06').irregular.filter(({ code }) => code === 'out-of-order');
    expect(out).toMatchObject({ stage: 'plan-relay', stages: ['council-approval'] });
  });

  it('stands again when the correction is withdrawn', () => {
    const withdrawal = givenAct('council-approval withdrawn', '2026-08-07', {
      kind: 'withdrawal',
      replaces: 'corrected',
    });
    const state = foldCase(frame, [...untilCouncil, corrected, withdrawal], '2026-08-07');
    expect(stateOf('council-approval', state)?.state).toBe('deemed');
  });
});

describe('pauses', () => {
  it('stop the counting and let it go on', () => {
    const paused = [...untilCouncil, givenAct('council-approval paused', '2026-07-06')];
    expect(runOf('DPRD_DECISION', foldCase(frame, paused, '2026-11-24'))).toMatchObject({
      state: 'paused',
      due: null,
    });
    const resumed = [...paused, givenAct('council-approval resumed', '2026-07-13')];
    expect(runOf('DPRD_DECISION', foldCase(frame, resumed, '2026-08-01'))).toMatchObject({
      state: 'running',
      due: '2026-08-12',
    });
  });
});

describe('the governor', () => {
  const atGovernor = [
    ...untilCouncil,
    ...givenActs('2026-07-01 council-approval approved', '2026-07-06 plan-relay received'),
  ];

  it('who does not forward in five working days is passed by', () => {
    expect(foldCase(frame, atGovernor, '2026-07-13').next).toEqual(['plan-relay']);
    const state = foldCase(frame, atGovernor, '2026-07-14');
    expect(stateOf('plan-relay', state)?.state).toBe('bypassed');
    expect(state.next).toEqual(['plan-submission']);
  });

  it('who forwards leaves nothing to send directly', () => {
    const state = foldCase(
      frame,
      [...atGovernor, givenAct('plan-relay forwarded', '2026-07-10')],
      '2026-11-24',
    );
    expect(state.next).toEqual(['verification']);
  });

  it('has no part in a province, which sends its plan itself', () => {
    const acts = [...untilCouncil, givenAct('council-approval approved', '2026-07-01')];
    const state = foldCase(givenFrame({ level: 'province' }), acts, '2026-07-02');
    expect(state.stages.map(({ code }) => code)).not.toContain('plan-relay');
    expect(state.next).toContain('plan-submission');
    expect(state.next).not.toContain('verification');
  });
});

describe('a plan sent back', () => {
  it('is written again, and all that stood on it', () => {
    const acts = [
      ...untilCouncil,
      ...givenActs(
        '2026-07-01 council-approval approved',
        '2026-07-06 plan-relay forwarded',
        '2026-07-20 verification repair',
      ),
    ];
    const state = foldCase(frame, acts, '2026-07-21');
    expect(state).toMatchObject({ status: 'under-way', next: ['plan'] });
    expect(stateOf('council-approval', state)?.state).toBe('to-come');
    expect(stateOf('loi', state)?.state).toBe('done');
  });
});

describe('an LoI', () => {
  const signed = givenActs(
    '2025-01-06 initiative recorded',
    '2025-01-13 exploration agreed',
    '2025-01-20 study finished',
    '2025-02-10 consultation responded',
    '2025-03-03 loi signed',
  );

  it('without a plan lapses after a year, and a new one may be signed', () => {
    expect(foldCase(frame, signed, '2026-03-03').status).toBe('under-way');
    expect(foldCase(frame, signed, '2026-03-04')).toMatchObject({ status: 'lapsed', next: ['loi'] });
    const again = [...signed, givenAct('loi signed', '2026-04-06')];
    expect(foldCase(frame, again, '2026-04-07')).toMatchObject({ status: 'under-way', next: ['plan'] });
  });

  it('may give itself a shorter life', () => {
    const short = [
      ...signed.slice(0, -1),
      givenAct('loi signed', '2025-03-03', { validUntil: '2025-09-03' }),
    ];
    expect(foldCase(frame, short, '2025-09-04').status).toBe('lapsed');
  });

  it('may not give itself a longer one', () => {
    const long = [...signed.slice(0, -1), givenAct('loi signed', '2025-03-03', { validUntil: '2027-03-03' })];
    expect(codesOf(foldCase(frame, long, '2025-03-04'))).toEqual(['longer-than-allowed']);
  });

  it('followed by a plan within the year does not lapse', () => {
    const followed = [...signed, givenAct('plan finished', '2026-03-02')];
    expect(foldCase(frame, followed, '2026-11-24').status).toBe('under-way');
  });
});
