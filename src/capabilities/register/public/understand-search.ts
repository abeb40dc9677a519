import type { Database } from '#platform/database/database.ts';
import { mendWords, type Vocabulary } from '../mend-words.ts';
import { readSearch, type Wanted } from '../read-search.ts';
import { anyHas } from '../store/published-list.ts';
import { countPublishedWords, listPublishedWords } from '../store/published-words.ts';

/** Words put right: what was typed and what is shown instead. */
export interface Correction {
  asked: string;
  shown: string;
}

/** The words of what is published, and nothing else. */
const publishedVocabulary = (database: Database): Vocabulary => ({
  has: (wanted) => anyHas(database as never, wanted),
  near: (words) => listPublishedWords(database as never, words),
  count: (words) => countPublishedWords(database as never, words),
});

/**
 * What somebody's words ask for: as typed wherever anything has them, else with slips put right. Without `wanted`
 * they ask for everything.
 */
export async function understandSearch(
  database: Database,
  q: string,
  { exact }: { exact: boolean },
): Promise<{ wanted: readonly Wanted[] | undefined; corrected: Correction | null }> {
  const vocabulary = publishedVocabulary(database);
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
