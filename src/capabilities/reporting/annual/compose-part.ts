import type { OwnText } from './report-acts.ts';
import type { AssembledPart, FactReference, MissingFact } from './sentence.ts';

/** The officer's own addition to a part, which rests on no recorded fact. */
export const additionKey = 'own';

/**
 * `assembled`: as the facts say. `own`: the officer's words stand instead. `own-outdated`: they do, and the facts have
 * changed since. `left-out`: the officer left it out. `fact-gone`: the officer's words stand, and their fact no longer
 * does. `addition`: the officer's words, of no fact.
 */
export type SentenceStanding = 'assembled' | 'own' | 'own-outdated' | 'left-out' | 'fact-gone' | 'addition';

export interface ComposedSentence {
  key: string;
  standing: SentenceStanding;
  /** What the report says; '' when it says nothing of it. */
  text: string;
  /** What the facts say now; null when there is no such fact (any more). */
  assembled: string | null;
  /** What they said when the officer wrote; only where somebody did. */
  base: string | null;
  by: string | null;
  fact: FactReference | null;
}

export interface ComposedPart {
  sentences: readonly ComposedSentence[];
  missing: readonly MissingFact[];
}

function standingOf(own: OwnText, assembled: string): SentenceStanding {
  if (own.base !== assembled) return 'own-outdated';
  return own.text === '' ? 'left-out' : 'own';
}

/** A part as it stands: the officer's words before the assembled ones, and nothing that was written lost. */
export function composePart(
  { sentences, missing }: AssembledPart,
  texts: ReadonlyMap<string, OwnText> = new Map(),
): ComposedPart {
  const composed = sentences.map(({ key, text, fact }): ComposedSentence => {
    const own = texts.get(key);
    return own
      ? {
          key,
          standing: standingOf(own, text),
          text: own.text,
          assembled: text,
          base: own.base,
          by: own.by,
          fact,
        }
      : { key, standing: 'assembled', text, assembled: text, base: null, by: null, fact };
  });
  const known = new Set(sentences.map(({ key }) => key));
  const alone = [...texts.values()].filter(({ key, text }) => !known.has(key) && text !== '');
  const rest = alone.map(
    ({ key, text, base, by }): ComposedSentence => ({
      key,
      standing: key === additionKey ? 'addition' : 'fact-gone',
      text,
      assembled: null,
      base: base === '' ? null : base,
      by,
      fact: null,
    }),
  );
  const inOwnWords = [...composed, ...rest].some(({ by, text }) => by !== null && text !== '');
  return {
    sentences: [...composed, ...rest],
    missing: missing.filter(({ ownWordsDo }) => !(ownWordsDo && inOwnWords)),
  };
}
