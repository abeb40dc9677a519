import { mendWords, type Vocabulary } from './mend-words.ts';
import { plainWords } from './plain-words.ts';
import type { Correction } from './understand-search.ts';

const wordsOf = (text: string) => plainWords(text).split(' ').filter(Boolean);

/** The words the name of an organisation must have: as typed where any name has them, else with slips put right. */
export async function understandName(
  vocabulary: Vocabulary,
  q: string,
  { exact }: { exact: boolean },
): Promise<{ words: string[]; corrected: Correction | null }> {
  const words = wordsOf(q);
  if (exact || (await vocabulary.has([[words]]))) return { words, corrected: null };
  const shown = await mendWords(vocabulary, q);
  return shown === undefined
    ? { words, corrected: null }
    : { words: wordsOf(shown), corrected: { asked: q, shown } };
}
