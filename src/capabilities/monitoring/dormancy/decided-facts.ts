import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { DecidedFacts } from '../alerts/facts.ts';
import { listDormancyActs } from '../store/dormancy-acts.ts';
import { foldDormancy } from './decision.ts';

/** What stands of an office's decisions about dormant cooperations, by the code of the cooperation. */
export async function decidedFacts(
  tx: GovernmentTransaction,
  governmentId: number,
): Promise<ReadonlyMap<string, DecidedFacts>> {
  const kept = await listDormancyActs(tx, governmentId);
  return new Map(
    kept.flatMap(({ code, acts }) => {
      const { standing } = foldDormancy(acts);
      if (!standing) return [];
      const { number, decidedOn, steps, reviewDue } = standing;
      const planned = steps.map(({ done, ...step }) => ({ ...step, done: done !== null }));
      return [[code, { number, decidedOn, steps: planned, reviewDue }] as const];
    }),
  );
}
