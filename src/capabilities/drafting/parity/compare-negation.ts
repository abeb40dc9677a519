import type { ClauseFinding } from '../finding.ts';
import { type Denial, denialOf } from '../reading/negation.ts';
import type { Pair } from './pair-sentences.ts';
import { parityWords } from './words.ts';

const together = (denials: readonly Denial[]): Denial => ({
  plain: denials.reduce((sum, { plain }) => sum + plain, 0),
  within: denials.reduce((sum, { within }) => sum + within, 0),
});

/** Which language denies what the other affirms; null when neither does, or when one may deny in other words. */
export function deniesAlone(id: Denial, en: Denial): 'id' | 'en' | null {
  if (id.plain > 0 && en.plain === 0 && en.within === 0) return 'id';
  if (en.plain > 0 && id.plain === 0 && id.within === 0) return 'en';
  return null;
}

export function compareNegation(pairs: readonly Pair[]): ClauseFinding[] {
  return pairs.flatMap(({ id, en }) => {
    const one = deniesAlone(
      together(id.map(({ text }) => denialOf(text, 'id'))),
      together(en.map(({ text }) => denialOf(text, 'en'))),
    );
    if (!one) return [];
    const passages = [
      ...id.map(({ text, from, to }) => ({ language: 'id', text, from, to })),
      ...en.map(({ text, from, to }) => ({ language: 'en', text, from, to })),
    ];
    return [
      { code: 'negation' as const, languages: ['id', 'en'], message: parityWords.denied(one), passages },
    ];
  });
}
