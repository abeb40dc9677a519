import { matchWords } from '../match-words.ts';
import type { Term } from './term.ts';
import { terms } from './terms.ts';

/** Terms whose English, meaning or example holds these words. */
export const findTerms = (words: string): Term[] =>
  terms.filter(({ term, meaning, example }) => matchWords(words, [term, meaning, example.id, example.en]));
