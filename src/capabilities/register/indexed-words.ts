import { meaningfulWords } from './terms/read-terms.ts';
import { meaningsWithin, saidOfAll, tokensOf } from './terms/terms.ts';

/** Texts of a record by how much it matters that a word stands there, most first. */
export interface WeighedTexts {
  names: readonly string[];
  subject: readonly string[];
  circumstances: readonly string[];
  sources: readonly string[];
}

// A table says the same of its region, its state and its kind in every row. Longer texts are rarely said twice.
const remembered = new Map<string, readonly string[]>();
const most = { texts: 2000, length: 300 };

/** The words of a text that mean something, with every name of what they mean. */
function wordsOf(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  const words = meaningfulWords(text);
  const all = [...new Set([...words, ...tokensOf(meaningsWithin(words))])].filter(
    (word) => !saidOfAll.has(word),
  );
  if (remembered.size >= most.texts) remembered.clear();
  if (text.length <= most.length) remembered.set(text, all);
  return all;
}

/**
 * What is stored of a record for the search, a line for each weight: its own words, and every name in both languages
 * of what they mean. A word stands where it matters most and nowhere else.
 */
export function indexedWords({ names, subject, circumstances, sources }: WeighedTexts): string {
  const said = new Set<string>();
  const lines = [names, subject, circumstances, sources].map((texts) => {
    const before = said.size;
    for (const text of texts) for (const word of wordsOf(text)) said.add(word);
    return { from: before, to: said.size };
  });
  const words = [...said];
  return lines.map(({ from, to }) => words.slice(from, to).join(' ')).join('\n');
}
