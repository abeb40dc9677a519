import type { Language } from '#kernel/language.ts';
import type { ClauseFinding } from '../finding.ts';
import { forceOf, forceTogether } from '../reading/modality.ts';
import { affirmed, denialOf } from '../reading/negation.ts';
import type { Sentence } from '../reading/sentences.ts';
import { forceDifference } from './compare-force.ts';
import { denialsTogether, deniesAlone, sameLimit } from './compare-negation.ts';
import { type Pair, passagesOf } from './pair-sentences.ts';
import { parityWords } from './words.ts';

const forceIn = (sentences: readonly Sentence[], language: Language) =>
  forceTogether(sentences.map(({ text }) => forceOf(text, language)));

/** The difference of force there would be if neither sentence said "not". */
const forceWithoutNot = ({ id, en }: Pair) =>
  forceDifference(
    forceTogether(id.map(({ text }) => forceOf(affirmed(text, 'id'), 'id'))),
    forceTogether(en.map(({ text }) => forceOf(affirmed(text, 'en'), 'en'))),
  );

/** Longer stretches without a stop are no sentence, and what one modal in them binds cannot be told. */
const longestSentence = 8000;

/**
 * Whether two sentences bind in the same way and affirm or deny the same. A lost "not" also changes what a modal says, so
 * that only one of the two is told: the denial where nothing but "not" differs, else the force.
 */
function comparePair(pair: Pair): ClauseFinding[] {
  if ([...pair.id, ...pair.en].some(({ text }) => text.length > longestSentence)) return [];
  const denials = {
    id: denialsTogether(pair.id.map(({ text }) => denialOf(text, 'id'))),
    en: denialsTogether(pair.en.map(({ text }) => denialOf(text, 'en'))),
  };
  if (sameLimit(denials.id, denials.en)) return [];
  const both = { languages: ['id', 'en'], passages: passagesOf(pair) };
  const denier = deniesAlone(denials.id, denials.en);
  const force = denier
    ? forceWithoutNot(pair)
    : forceDifference(forceIn(pair.id, 'id'), forceIn(pair.en, 'en'));
  if (force) return [{ code: 'modality', message: parityWords.force(force), ...both }];
  return denier ? [{ code: 'negation', message: parityWords.denied(denier), ...both }] : [];
}

/** Differences of force and of denial, sentence by sentence. */
export const compareStatements = (pairs: readonly Pair[]): ClauseFinding[] => pairs.flatMap(comparePair);
