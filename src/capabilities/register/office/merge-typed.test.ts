import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeTyped } from './merge-typed.ts';
import type { FactAnswers } from './read-facts.ts';

const facts: FactAnswers = {
  titleId: 'Hibah air minum',
  titleEn: null,
  kind: 'grant',
  activity: null,
  fields: ['public-works'],
  sdgs: [6],
  start: '2012',
  end: '..',
  periodWords: '2012- sekarang',
};

describe('two people on one record', () => {
  it('who changed different facts keep both changes', () => {
    const theirs = { ...facts, titleId: 'Hibah air bersih' };
    const mine = { ...facts, start: '2011' };
    const merged = mergeTyped(facts, theirs, mine);
    expect(merged.facts).toEqual({ ...facts, titleId: 'Hibah air bersih', start: '2011' });
    expect(merged.changed).toMatchObject([{ fact: 'titleId', taken: true, contested: false }]);
  });

  it('who changed the same fact see both, and the second keeps what they typed', () => {
    const merged = mergeTyped(facts, { ...facts, start: '2010' }, { ...facts, start: '2011' });
    expect(merged.facts.start).toBe('2011');
    expect(merged.changed).toMatchObject([
      { fact: 'start', was: '2012', theirs: '2010', mine: '2011', contested: true },
    ]);
  });

  it('who made the same change have nothing to settle', () => {
    const same = { ...facts, end: '2017' };
    expect(mergeTyped(facts, same, same)).toMatchObject({ facts: same, changed: [{ contested: false }] });
  });

  it('lose nothing: every fact is as one of them left it, and this person’s own changes always stay', () => {
    const some = fc.record({
      ...Object.fromEntries(Object.keys(facts).map((fact) => [fact, fc.constantFrom('a', 'b', null)])),
    }) as unknown as fc.Arbitrary<FactAnswers>;
    fc.assert(
      fc.property(some, some, some, (was, theirs, mine) => {
        const merged = mergeTyped(was, theirs, mine);
        for (const fact of Object.keys(mine) as (keyof FactAnswers)[]) {
          expect([theirs[fact], mine[fact]]).toContainEqual(merged.facts[fact]);
          if (mine[fact] !== was[fact]) expect(merged.facts[fact]).toEqual(mine[fact]);
          else expect(merged.facts[fact]).toEqual(theirs[fact]);
        }
      }),
    );
  });
});
