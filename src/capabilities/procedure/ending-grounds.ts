import type { Words } from '#kernel/language.ts';
import type { LegalBasis } from '#kernel/legal-basis.ts';
import type { Day } from './calendar/days.ts';
import { law as indonesianLaw } from './law/law.ts';
import { basisOf, isRemembered, type Law, ruleSetAt } from './law/read-law.ts';
import type { RuleSet } from './law/shape.ts';

/** A ground on which a cooperation ends by the law of a day. */
export interface EndingGround {
  /** "ending:reached" */
  code: string;
  name: Words;
  basis: LegalBasis[];
  /** No article behind it was read in its text: shown as "to be confirmed". */
  toConfirm: boolean;
}

/** The stage by which signed cooperation ends; that of another country's law has the same code. */
const endingStage = 'ending';

/** Where a paper lapses by itself, the article is that of the clock which ran out. */
const lapseBasis = (set: RuleSet, stage: RuleSet['stages'][number]): readonly string[] =>
  set.clocks.find(({ id, effect }) => effect === 'lapsed' && stage.starts.some(({ clock }) => clock === id))
    ?.basis ?? stage.basis;

/** The grounds on which signed cooperation ends by the law of a day, in its order; none before the law here begins. */
export function endingGrounds(day: Day, law: Law = indonesianLaw): EndingGround[] {
  const set = ruleSetAt(law, day);
  if (!set) return [];
  return set.stages.flatMap((stage) =>
    stage.outcomes
      .filter(({ kind }) => stage.code === endingStage || kind === 'lapsed')
      .map(({ code, kind, name, basis }) => {
        const cited = basis ?? (kind === 'lapsed' ? lapseBasis(set, stage) : stage.basis);
        return {
          code: `${stage.code}:${code}`,
          name,
          basis: basisOf(set, cited, day),
          toConfirm: isRemembered(set, cited, day),
        };
      }),
  );
}
