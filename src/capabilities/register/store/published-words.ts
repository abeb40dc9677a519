import { sql } from 'kysely';
import type { Vocabulary } from '../mend-words.ts';
import type { Reader } from './published.ts';
import { anyHas } from './published-list.ts';

/**
 * Words of what is published that are one of `exactly`, or share most of their trigrams with `like`. Which of them
 * is meant is for the caller to say.
 */
async function listPublishedWords(
  reader: Reader,
  { exactly, like }: { exactly: readonly string[]; like: string | undefined },
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from register.published_word where word = any (${exactly}::text[])
    ${like === undefined ? sql`` : sql`union select word from register.published_word where word operator(register.%) ${like}`}
    group by word`.execute(reader);
  return rows.map(({ word }) => word);
}

// Enough to tell a usual word from a rare one.
const countedAtMost = 100;

/** In how many published cooperations each of these words stands, counted up to a hundred. */
async function countPublishedWords(
  reader: Reader,
  words: readonly string[],
): Promise<{ word: string; rows: number }[]> {
  const { rows } = await sql<{ word: string; rows: number }>`
    select word, register.count_published(jsonb_build_array(jsonb_build_array(jsonb_build_array(word))),
      ${countedAtMost}) as rows
    from unnest(${words}::text[]) word`.execute(reader);
  return rows;
}

/** The words of what is published, and nothing else. */
export const publishedVocabulary = (reader: Reader): Vocabulary => ({
  has: (wanted) => anyHas(reader, wanted),
  near: (words) => listPublishedWords(reader, words),
  count: (words) => countPublishedWords(reader, words),
});
