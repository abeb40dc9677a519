import { describe, expect, it } from 'vitest';
import { frozenClock, today } from '#kernel/clock.ts';
import { defaultLadder, fillText, stepDue, unknownSlots } from './ladder.ts';
import type { RequestState } from './request-state.ts';

const round = { opens: '2017-11-01', due: '2017-11-20', closed: false };
const request = (state: RequestState = 'asked', ...steps: string[]) => ({ state, steps: new Set(steps) });
const dueOn = (day: string, fold = request()) => stepDue(defaultLadder, round, fold, day)?.key;

describe('the ladder', () => {
  it.each([
    ['2017-10-31', undefined],
    ['2017-11-01', 'ask'],
    ['2017-11-12', 'ask'],
    ['2017-11-13', 'before'],
    ['2017-11-20', 'before'],
    ['2017-11-21', 'after'],
    ['2017-11-27', 'letter'],
    ['2017-12-04', 'escalation'],
  ])('on %s asks for the step "%s" of an agency nobody has told yet', (day, step) => {
    expect(dueOn(day)).toBe(step);
  });

  it('asks for a step once', () => {
    expect(dueOn('2017-11-14', request('shared', 'ask', 'before'))).toBeUndefined();
  });

  it('does not go back to steps that were missed once a later one was taken', () => {
    expect(dueOn('2017-11-22', request('shared', 'after'))).toBeUndefined();
  });

  it('leaves alone who answered, and goes on with who was asked to mend the answer', () => {
    expect(dueOn('2017-12-04', request('answered'))).toBeUndefined();
    expect(dueOn('2017-12-04', request('accepted'))).toBeUndefined();
    expect(dueOn('2017-12-04', request('sent-back'))).toBe('escalation');
  });

  it('reminds nobody in a closed round', () => {
    expect(stepDue(defaultLadder, { ...round, closed: true }, request(), '2017-12-04')).toBeUndefined();
  });

  it('turns at midnight in western Indonesia, whatever the day in Greenwich is', () => {
    const at = (instant: string) => dueOn(today(frozenClock(instant)), request('shared', 'ask', 'before'));
    expect(at('2017-11-20T23:59:59+07:00')).toBeUndefined();
    expect(at('2017-11-21T00:00:00+07:00')).toBe('after');
    // Still the 20th in Greenwich.
    expect(new Date('2017-11-21T00:00:00+07:00').toISOString().slice(0, 10)).toBe('2017-11-20');
  });
});

describe('the words of a step', () => {
  it('take their slots in either language', () => {
    const values = { agency: 'Dinas Pertanian', link: 'https://contoh/x' };
    expect(fillText('Yth. {dinas}: {tautan}', values)).toBe('Yth. Dinas Pertanian: https://contoh/x');
    expect(fillText('To {agency}: { link }', values)).toBe('To Dinas Pertanian: https://contoh/x');
  });

  it('name what stands for nothing', () => {
    expect(unknownSlots('Yth. {dinas}, {nama kepala} {tautan}')).toEqual(['nama kepala']);
  });

  it('of the program know all their slots in both languages', () => {
    for (const { text, subject } of defaultLadder)
      for (const words of [text.id, text.en, subject.id, subject.en]) expect(unknownSlots(words)).toEqual([]);
  });
});
