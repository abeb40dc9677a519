import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ActivityReport } from '../activities/activity-input.ts';
import { type ActivityActKind, foldActivity } from '../activities/fold-activity.ts';
import type { ListedActivity } from '../activities/list-activities.ts';
import { PlanLine } from './annual-plan.ts';
import { linesByLikeness, titleLikeness } from './likeness.ts';
import { outcomeOf, type PlanLineChoice, peopleIn, spentOn } from './plan-outcome.ts';

const line = (key: string, title = key) => PlanLine.parse({ key, title });

function activity(id: number, kind: ActivityActKind, report: Partial<ActivityReport> = {}): ListedActivity {
  const act = {
    number: 1,
    kind,
    dateWords: '',
    dateEdtf: '2017-05',
    reason: '',
    takesBack: null,
    report: kind === 'done' ? ActivityReport.parse(report) : null,
    files: [],
    source: null,
    at: '',
    by: '',
  };
  return { activity: { id, acts: [act] }, fold: foldActivity([act]) } as unknown as ListedActivity;
}

function outcome(
  listed: readonly ListedActivity[],
  choices: Record<number, PlanLineChoice>,
  day = '2017-11-15',
) {
  const map = new Map(Object.entries(choices).map(([id, choice]) => [Number(id), choice]));
  const ofYear = new Set(listed.map(({ activity: { id } }) => id));
  return outcomeOf({ year: 2017, lines: [line('a'), line('b')], listed, choices: map, ofYear, day });
}
const inLine = (key: string, year = 2017): PlanLineChoice => ({ year, line: key });
const states = (...of: Parameters<typeof outcome>) => outcome(...of).lines.map(({ state }) => state);

describe('a line of an annual plan', () => {
  it('is done by one activity that was carried out, planned by one that is not yet', () => {
    const both = [activity(1, 'done'), activity(2, 'planned')];
    expect(states(both, { 1: inLine('a'), 2: inLine('b') })).toEqual(['done', 'planned']);
    expect(states(both, { 1: inLine('a'), 2: inLine('a') })).toEqual(['done', 'not-yet']);
  });

  it('of which nothing is recorded is not yet done while its year runs, and not done after', () => {
    expect(states([], {}, '2017-12-31')).toEqual(['not-yet', 'not-yet']);
    expect(states([], {}, '2018-01-01')).toEqual(['not-done', 'not-done']);
    expect(states([activity(1, 'planned')], { 1: inLine('a') }, '2018-01-01')[0]).toBe('not-reported');
  });

  it('tells its cost by currency and its participants, and of how many activities they are not known', () => {
    const cost = (amount: string, currency = 'IDR') => ({
      cost: { amount, currency, costDated: null, funds: null },
    });
    const some = [
      activity(1, 'done', { ...cost('1000.50'), ours: 12 }),
      activity(2, 'done', { ...cost('0.50'), ours: 3, theirs: 0 }),
      activity(3, 'done', cost('20', 'EUR')),
      activity(4, 'done'),
      activity(5, 'planned'),
    ];
    expect(spentOn(some)).toEqual({
      known: [
        { currency: 'IDR', amount: '1001' },
        { currency: 'EUR', amount: '20' },
      ],
      unknownOf: 1,
    });
    expect(peopleIn(some)).toEqual({ known: 15, unknownOf: 2 });
    expect(peopleIn([activity(4, 'done')])).toEqual({ known: null, unknownOf: 1 });
  });
});

describe('what was done outside the plan', () => {
  it('is what no line of the year has; what carries out another year’s plan is not', () => {
    const three = [1, 2, 3].map((id) => activity(id, 'done'));
    const { unplanned } = outcome(three, {
      1: inLine('a'),
      2: { year: null, line: null },
      3: inLine('x', 2016),
    });
    expect(unplanned.map(({ activity: { id } }) => id)).toEqual([2]);
  });

  it('holds every activity carried out in the year exactly once, in a line or outside', () => {
    const choice = fc.constantFrom(inLine('a'), inLine('b'), inLine('gone'), { year: null, line: null });
    fc.assert(
      fc.property(fc.array(choice, { maxLength: 12 }), (chosen) => {
        const listed = chosen.map((_, index) => activity(index, 'done'));
        const { lines, unplanned } = outcome(listed, Object.fromEntries(chosen.entries()));
        const seen = [...lines.flatMap(({ activities }) => activities), ...unplanned];
        expect(seen.map(({ activity: { id } }) => id).sort()).toEqual(
          listed.map(({ activity: { id } }) => id).sort(),
        );
      }),
    );
  });
});

describe('likeness of an activity and a line', () => {
  it('is by their words, whatever their order and small words', () => {
    expect(titleLikeness('Pelatihan pemerahan sapi', 'Pelatihan untuk pemerahan sapi perah')).toBeGreaterThan(
      0.7,
    );
    expect(titleLikeness('Kunjungan wali kota', 'Pelatihan pemerahan sapi')).toBe(0);
    expect(titleLikeness('', 'Pelatihan')).toBe(0);
  });

  it('offers the likeliest line first, and says how many are likely', () => {
    const { lines, likely } = linesByLikeness('Pelatihan pemerahan', [
      line('1', 'Kunjungan balasan'),
      line('2', 'Pelatihan pemerahan sapi'),
    ]);
    expect([lines.map(({ key }) => key), likely]).toEqual([['2', '1'], 1]);
  });
});
