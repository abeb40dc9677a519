import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldIndicator, type IndicatorAct } from './fold-indicator.ts';
import type { Direction } from './indicator-input.ts';
import { isAgainstDirection, progressOf } from './progress.ts';
import { progressSentence } from './progress-sentence.ts';

type Value = readonly [value: string, date: string];

const value = ([amount, date]: Value) => ({ value: amount, date, dateWords: date, source: 'Laporan dinas' });

/** Acts about an indicator with these values, in the order of recording. */
function given({
  direction = 'rise',
  baseline,
  targets = [],
  measured = [],
}: {
  direction?: Direction;
  baseline?: Value;
  targets?: readonly Value[];
  measured?: readonly Value[];
}) {
  const description = { title: 'Hasil susu', unit: 'liter', direction, how: '', sdg: null, public: false };
  const contents = [
    { kind: 'described', content: description },
    ...(baseline ? [{ kind: 'baseline', content: value(baseline) }] : []),
    ...targets.map((one) => ({ kind: 'target', content: value(one) })),
    ...measured.map((one) => ({ kind: 'measured', content: value(one) })),
  ];
  return contents.map(
    (act, index) =>
      ({
        ...act,
        number: index + 1,
        reason: '',
        takesBack: null,
        files: [],
        by: 'x',
        at: '',
      }) as IndicatorAct,
  );
}

const progress = (what: Parameters<typeof given>[0], day = '2017-11-15') =>
  progressOf(foldIndicator(given(what)), day);

describe('the progress of a result', () => {
  it('without a measured value is not measured, never nothing', () => {
    const one = progress({ baseline: ['9', '2015'], targets: [['12', '2018']] });
    expect([one.state, one.share, one.change]).toEqual(['not-measured', null, null]);
    expect(progressSentence(foldIndicator(given({ baseline: ['9', '2015'] })), '2017-11-15').id).toBe(
      'Hasil susu: awalnya 9 liter (2015, Laporan dinas); belum diukur; sasarannya belum ditetapkan.',
    );
  });

  it('is the part of the way from baseline to target', () => {
    const one = progress({ baseline: ['9', '2015'], targets: [['12', '2018']], measured: [['11', '2017']] });
    expect(one.state).toBe('on-the-way');
    expect(one.share).toBeCloseTo(2 / 3);
  });

  it('from a baseline of nothing can be told, because the way to the target has a length', () => {
    const one = progress({ baseline: ['0', '2015'], targets: [['40', '2018']], measured: [['10', '2017']] });
    expect([one.state, one.share, one.change]).toEqual(['on-the-way', 0.25, 10]);
  });

  it('towards a lower target counts what fell', () => {
    const falling = { direction: 'fall', baseline: ['20', '2015'], targets: [['10', '2018']] } as const;
    expect(progress({ ...falling, measured: [['15', '2017']] })).toMatchObject({
      state: 'on-the-way',
      share: 0.5,
    });
    expect(progress({ ...falling, measured: [['9', '2017']] }).state).toBe('reached');
    expect(progress({ ...falling, measured: [['25', '2017']] })).toMatchObject({
      state: 'moved-away',
      share: -0.5,
    });
  });

  it('without a baseline is told by the target alone, and its part of the way cannot be', () => {
    const known = { targets: [['12', '2018']] } as const;
    expect(progress({ ...known, measured: [['12', '2017']] })).toMatchObject({
      state: 'reached',
      share: null,
    });
    expect(progress({ ...known, measured: [['11', '2017']] })).toMatchObject({
      state: 'measured',
      share: null,
    });
  });

  it('towards a target that only holds the baseline is reached or not, and has no part of a way', () => {
    const hold = { baseline: ['12', '2015'], targets: [['12', '2018']] } as const;
    expect(progress({ ...hold, measured: [['12', '2017']] })).toMatchObject({
      state: 'reached',
      share: null,
    });
    expect(progress({ ...hold, measured: [['11', '2017']] })).toMatchObject({
      state: 'moved-away',
      share: null,
    });
  });

  it('after its day is missed when measured then, and not known when nobody measured since', () => {
    const due = { baseline: ['9', '2015'], targets: [['12', '2016-12-31']] } as const;
    expect(progress({ ...due, measured: [['11', '2017-03']] }).state).toBe('missed');
    expect(progress({ ...due, measured: [['11', '2016-06']] }).state).toBe('not-measured-since');
  });

  it('is judged by the next target, and by the last one once all have passed', () => {
    const two = {
      baseline: ['0', '2015'] as const,
      targets: [['5', '2016'] as const, ['10', '2018'] as const],
    };
    expect(progress({ ...two, measured: [['6', '2017']] }).target?.value).toBe('10');
    expect(progress({ ...two, measured: [['6', '2017']] }, '2019-02-01').target?.value).toBe('10');
  });

  it('does not count what was measured before the baseline, nor after the day asked about', () => {
    const one = {
      baseline: ['9', '2015'],
      measured: [['5', '2013'] as const, ['11', '2017-12'] as const],
    } as const;
    expect(progress(one).state).toBe('not-measured');
    expect(progress(one, '2018-01-15').latest?.value).toBe('11');
  });
});

describe('an indicator', () => {
  it('forgets what was taken back, and keeps the later target of one date', () => {
    const acts = given({
      targets: [
        ['10', '2018'],
        ['12', '2018'],
      ],
      measured: [['11', '2017']],
    });
    const last = acts.at(-1)?.number ?? 0;
    const back = {
      ...acts[0],
      kind: 'taken-back',
      content: null,
      number: last + 1,
      takesBack: last,
    } as IndicatorAct;
    expect(foldIndicator(acts).targets.map((one) => one.value)).toEqual(['12']);
    expect(foldIndicator([...acts, back]).measured).toEqual([]);
  });

  it('cannot aim at less than its baseline when more is better', () => {
    expect(isAgainstDirection({ value: '9' }, { value: '8' }, 'rise')).toBe(true);
    expect(isAgainstDirection({ value: '9' }, { value: '8' }, 'fall')).toBe(false);
    expect(isAgainstDirection(undefined, { value: '8' }, 'rise')).toBe(false);
  });

  it('comes further, or as far, with every better value, whatever the direction', () => {
    const amount = fc.integer({ min: -500, max: 500 });
    fc.assert(
      fc.property(amount, amount, amount, fc.nat(200), (first, aim, seen, better) => {
        fc.pre(first !== aim);
        const direction: Direction = aim > first ? 'rise' : 'fall';
        const at = (now: number) =>
          progress({
            direction,
            baseline: [String(first), '2015'],
            targets: [[String(aim), '2018']],
            measured: [[String(now), '2017']],
          });
        const [one, other] = [at(seen), at(direction === 'rise' ? seen + better : seen - better)];
        expect(other.share ?? 0).toBeGreaterThanOrEqual(one.share ?? 0);
        expect((one.share ?? 0) >= 1).toBe(one.state === 'reached');
      }),
    );
  });
});
