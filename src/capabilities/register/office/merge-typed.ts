import type { FactAnswers } from './read-facts.ts';

export type Fact = keyof FactAnswers;

/** One fact that somebody else changed while this form was open. */
export interface ChangedFact {
  fact: Fact;
  was: FactAnswers[Fact];
  theirs: FactAnswers[Fact];
  mine: FactAnswers[Fact];
  /** This person left it alone, so the other's value is taken over. */
  taken: boolean;
  /** Both changed it, differently: a person has to choose. */
  contested: boolean;
}

export interface MergedFacts {
  facts: FactAnswers;
  changed: ChangedFact[];
}

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);

/**
 * Brings two people's work on one record together: what only the other changed is taken over, what only this
 * person changed is kept, and what both changed differently keeps this person's words beside the other's.
 */
export function mergeTyped(was: FactAnswers, theirs: FactAnswers, mine: FactAnswers): MergedFacts {
  const facts: Record<string, unknown> = { ...mine };
  const changed: ChangedFact[] = [];
  for (const fact of Object.keys(mine) as Fact[]) {
    if (same(was[fact], theirs[fact])) continue;
    const untouched = same(was[fact], mine[fact]);
    if (untouched) facts[fact] = theirs[fact];
    changed.push({
      fact,
      was: was[fact],
      theirs: theirs[fact],
      mine: mine[fact],
      taken: untouched,
      contested: !untouched && !same(mine[fact], theirs[fact]),
    });
  }
  return { facts: facts as unknown as FactAnswers, changed };
}
