import { mendWords, type Vocabulary } from './mend-words.ts';
import { readSearch, type Wanted } from './read-search.ts';

/** Words put right: what was typed and what is shown instead. */
export interface Correction {
  asked: string;
  shown: string;
}

/**
 * What somebody's words ask for: as typed wherever anything has them, else with slips put right. Without `wanted`
 * they ask for everything.
 */
export async function understandSearch(
  vocabulary: Vocabulary,
  q: string,
  { exact }: { exact: boolean },
): Promise<{ wanted: readonly Wanted[] | undefined; corrected: Correction | null }> {
  const { wanted, everything } = readSearch(q);
  if (everything) return { wanted: undefined, corrected: null };
  if (exact || (await vocabulary.has(wanted))) return { wanted, corrected: null };
  const shown = await mendWords(vocabulary, q);
  if (shown === undefined) return { wanted, corrected: null };
  const mended = readSearch(shown);
  return {
    wanted: mended.everything ? undefined : mended.wanted,
    corrected: { asked: q, shown },
  };
}
