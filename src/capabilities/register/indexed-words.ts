import { meaningfulWords } from './terms/read-terms.ts';
import { meaningsWithin, saidOfAll, tokensOf } from './terms/terms.ts';

/** Texts of a record by how much it matters that a word stands there, most first. */
export interface WeighedTexts {
  names: readonly string[];
  subject: readonly string[];
  circumstances: readonly string[];
  sources: readonly string[];
}

function wordsOf(texts: readonly string[]): string {
  const all = new Set<string>();
  for (const text of texts) {
    const words = meaningfulWords(text);
    for (const word of [...words, ...tokensOf(meaningsWithin(words))])
      if (!saidOfAll.has(word)) all.add(word);
  }
  return [...all].join(' ');
}

/**
 * What is stored of a record for the search, a line for each weight: its own words, and every name in both languages
 * of what they mean.
 */
export const indexedWords = ({ names, subject, circumstances, sources }: WeighedTexts): string =>
  [names, subject, circumstances, sources].map(wordsOf).join('\n');
