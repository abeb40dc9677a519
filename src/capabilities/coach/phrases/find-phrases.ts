import { matchWords } from '../match-words.ts';
import { situations } from './phrasebook.ts';
import type { Situation } from './situation.ts';

/**
 * Situations with those of their phrases that hold these words, of one situation or (code '') of all; a situation's name
 * counts as a word of each of its phrases.
 */
export function findPhrases({ words, situation }: { words: string; situation: string }): Situation[] {
  return situations
    .filter(({ code }) => situation === '' || situation === code)
    .map((one) => ({
      ...one,
      phrases: one.phrases.filter((phrase) =>
        matchWords(words, [phrase.words.id, phrase.words.en, one.name.id, one.name.en]),
      ),
    }))
    .filter(({ phrases }) => phrases.length > 0);
}
