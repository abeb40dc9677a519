import { plainWords } from './plain-words.ts';
import { meaningfulWords } from './terms/read-terms.ts';
import { cutIntoTerms, saidOfAll } from './terms/terms.ts';

/** Alternatives for one thing asked for: found where all words of at least one row stand. */
export type Wanted = readonly (readonly string[])[];

/** A question as asked of the index: all that is wanted; `everything` when the words are said of every record, or of anything. */
export interface SearchQuestion {
  wanted: readonly Wanted[];
  everything: boolean;
}

/** What somebody's words ask for. Nothing wanted and not everything: there is no word. */
export function readSearch(text: string): SearchQuestion {
  const words = meaningfulWords(text);
  const wanted: Wanted[] = [];
  for (const { words: some, token, meanings } of cutIntoTerms(words)) {
    const [first = ''] = some;
    if (some.length === 1) {
      if (!saidOfAll.has(first)) wanted.push([[first]]);
      continue;
    }
    wanted.push(meanings.every(({ inseparable }) => inseparable) ? [[token]] : [[token], some]);
  }
  return { wanted, everything: wanted.length === 0 && plainWords(text) !== '' };
}
