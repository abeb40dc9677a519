import { matchWords } from '../match-words.ts';
import { type Phrase, phrases, type Situation, situations } from './phrasebook.ts';

/** A situation with those of its phrases that were asked for. */
export interface FoundSituation {
  situation: Situation;
  phrases: readonly Phrase[];
}

/** Phrases with these words, in a situation or in all; a situation's name counts as a word of each of its phrases. */
export function findPhrases({ words, situation }: { words: string; situation: string }): FoundSituation[] {
  return situations
    .filter(({ code }) => situation === '' || situation === code)
    .map((one) => ({
      situation: one,
      phrases: phrases.filter(
        (phrase) =>
          phrase.situation === one.code &&
          matchWords(words, [phrase.words.id, phrase.words.en, one.name.id, one.name.en]),
      ),
    }))
    .filter((found) => found.phrases.length > 0);
}
