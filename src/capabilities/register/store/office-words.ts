import { sql } from 'kysely';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Vocabulary } from '../mend-words.ts';
import type { Wanted } from '../read-search.ts';

/**
 * Keeps the words records are found by. Call it at the end of long work: whoever saves a word that another is adding
 * waits for that one to end.
 */
export async function keepOfficeWords(
  tx: GovernmentTransaction,
  governmentId: number,
  texts: Iterable<string>,
): Promise<void> {
  // Most records share most of their words: each goes to the database once.
  const words = new Set<string>();
  for (const text of texts) for (const word of text.split(/\s+/)) words.add(word);
  // In order, so that two who save at once never wait for each other in a circle.
  await sql`
    insert into register.office_word (government_id, word)
    select ${governmentId}, word from register.vocabulary_of(${[...words].join(' ')}) word order by word
    on conflict do nothing`.execute(tx);
}

/** Whether any record of the transaction's government has what is wanted. */
async function anyOfOfficeHas(tx: GovernmentTransaction, wanted: readonly Wanted[]): Promise<boolean> {
  if (wanted.length === 0) return false;
  const { rows } = await sql<{ having: number }>`
    select register.count_in_office(${JSON.stringify(wanted)}::jsonb, 1) as having`.execute(tx);
  return (rows[0]?.having ?? 0) > 0;
}

async function listOfficeWords(
  tx: GovernmentTransaction,
  governmentId: number,
  { exactly, like }: { exactly: readonly string[]; like: string | undefined },
): Promise<string[]> {
  const { rows } = await sql<{ word: string }>`
    select word from register.office_word where government_id = ${governmentId}
      and (word = any (${exactly}::text[]) ${like === undefined ? sql`` : sql`or word operator(register.%) ${like}`})`.execute(
    tx,
  );
  return rows.map(({ word }) => word);
}

// Enough to tell a usual word from a rare one.
const countedAtMost = 100;

async function countOfficeWords(
  tx: GovernmentTransaction,
  words: readonly string[],
): Promise<{ word: string; rows: number }[]> {
  const { rows } = await sql<{ word: string; rows: number }>`
    select word, register.count_in_office(jsonb_build_array(jsonb_build_array(jsonb_build_array(word))),
      ${countedAtMost}) as rows
    from unnest(${words}::text[]) word`.execute(tx);
  return rows;
}

/** The words of an office's records, published or not. */
export const officeVocabulary = (tx: GovernmentTransaction, governmentId: number): Vocabulary => ({
  has: (wanted) => anyOfOfficeHas(tx, wanted),
  near: (words) => listOfficeWords(tx, governmentId, words),
  count: (words) => countOfficeWords(tx, words),
});
