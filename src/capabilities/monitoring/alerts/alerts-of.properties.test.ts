import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration } from '#kernel/edtf.ts';
import { alertsOf } from './alerts-of.ts';
import { defaultContext } from './context.ts';
import { type CooperationFacts, happeningKinds } from './facts.ts';
import { givenFacts } from './facts-for-tests.ts';

const day = fc.integer({ min: 0, max: 9000 }).map((days) => addDuration('2008-01-01', { days }) ?? '');
const date = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([one, length]) => one.slice(0, length));
const maybe = fc.option(date, { nil: null });
const act = fc.record({
  kind: fc.constantFrom(
    'planned',
    'explored',
    'drafted',
    'signed',
    'started',
    'renewed',
    'ended',
    'no-follow-up',
  ),
  instrument: fc.constantFrom(null, 'loi', 'mou'),
  date: maybe,
  recordedOn: day,
});
const instrument = fc.record({
  kind: fc.constantFrom('loi', 'plan', 'mou'),
  signed: maybe,
  validUntil: maybe,
  scans: fc.nat(2),
});
const years = fc.array(fc.integer({ min: 2018, max: 2033 }), { maxLength: 4 });
const happening = fc.record({ kind: fc.constantFrom(...happeningKinds), date });
const facts: fc.Arbitrary<CooperationFacts> = fc
  .record({
    end: fc.oneof(maybe, fc.constant('..')),
    acts: fc.array(act, { maxLength: 4 }),
    instruments: fc.array(instrument, { maxLength: 2 }),
    stageStatements: fc.array(fc.record({ stage: fc.constantFrom('ongoing', 'draft'), statedOn: date }), {
      maxLength: 2,
    }),
    contradictions: fc.array(fc.record({ property: fc.constantFrom('status', 'start'), openedOn: day }), {
      maxLength: 1,
    }),
    happenings: fc.array(happening, { maxLength: 3 }),
    waiting: fc.array(
      fc.record({
        caseCode: fc.constant('3372-001'),
        of: fc.constantFrom('A', 'B'),
        name: fc.constant({ id: 'A', en: 'A' }),
        from: day,
        due: fc.option(day, { nil: null }),
        basis: fc.constant([]),
      }),
      { maxLength: 2 },
    ),
    plannedYears: years,
    resultYears: years,
    rhythmMonths: fc.option(fc.integer({ min: 1, max: 60 }), { nil: null }),
  })
  .map(givenFacts);

const keysOn = (one: CooperationFacts, on: string) => alertsOf(one, on, defaultContext).map(({ key }) => key);

describe('alerts', () => {
  it('never disappear when time passes and nothing is recorded', () => {
    fc.assert(
      fc.property(facts, day, fc.integer({ min: 1, max: 900 }), (one, on, days) => {
        const later = addDuration(on, { days }) ?? on;
        expect(keysOn(one, later)).toEqual(expect.arrayContaining(keysOn(one, on)));
      }),
      { numRuns: 1000 },
    );
  });

  it('of dormancy are never brought by more evidence', () => {
    const silent = (one: CooperationFacts, on: string) =>
      alertsOf(one, on, defaultContext).some(({ rule }) => rule === 'dormant' || rule === 'no-progress');
    fc.assert(
      fc.property(facts, happening, day, (one, more, on) => {
        const richer = { ...one, happenings: [...one.happenings, more] };
        expect(silent(richer, on) && !silent(one, on)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it('have one key each, and say their sentence in both languages', () => {
    fc.assert(
      fc.property(facts, day, (one, on) => {
        const all = alertsOf({ ...one, waiting: [] }, on, defaultContext);
        expect(new Set(all.map(({ key }) => key)).size).toBe(all.length);
        for (const { sentence } of all)
          expect(sentence.id.endsWith('.') && sentence.en.endsWith('.')).toBe(true);
      }),
    );
  });
});
