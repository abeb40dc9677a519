import { sql } from 'kysely';
import type { Language } from '#kernel/language.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';

export interface DigestChoice {
  choice: 'daily' | 'off';
  language: Language;
}

/** What a person chose; daily in Indonesian until they choose. */
export async function findChoice(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
): Promise<DigestChoice> {
  const { rows } = await sql<DigestChoice>`
    select choice, language from correspondence.digest_choice
    where government_id = ${governmentId} and person_id = ${personId}`.execute(tx);
  return rows[0] ?? { choice: 'daily', language: 'id' };
}

export async function keepChoice(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  { choice, language }: DigestChoice,
): Promise<void> {
  await sql`
    insert into correspondence.digest_choice (government_id, person_id, choice, language)
    values (${governmentId}, ${personId}, ${choice}, ${language})
    on conflict (government_id, person_id) do update set choice = excluded.choice, language = excluded.language`.execute(
    tx,
  );
}

/** Takes a person's day; false when it was taken before. */
export async function beginDigestDay(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  day: string,
): Promise<boolean> {
  const { numAffectedRows } = await sql`
    insert into correspondence.digest_day (government_id, person_id, day, keys)
    values (${governmentId}, ${personId}, ${day}, '{}') on conflict do nothing`.execute(tx);
  return numAffectedRows === 1n;
}

export async function keepDigestKeys(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  day: string,
  keys: readonly string[],
): Promise<void> {
  await sql`
    update correspondence.digest_day set keys = ${keys}::text[]
    where government_id = ${governmentId} and person_id = ${personId} and day = ${day}`.execute(tx);
}

/** Who had their day, and what it told them of. */
export async function listGiven(
  tx: GovernmentTransaction,
  governmentId: number,
  day: string,
): Promise<Map<string, string[]>> {
  const { rows } = await sql<{ personId: string; keys: string[] }>`
    select person_id as "personId", keys from correspondence.digest_day
    where government_id = ${governmentId} and day = ${day}`.execute(tx);
  return new Map(rows.map(({ personId, keys }) => [personId, keys]));
}

/** What one contributor has told a person, and still held when it last did. */
export async function listTold(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  contributor: string,
): Promise<Set<string>> {
  const { rows } = await sql<{ key: string }>`
    select key from correspondence.digest_told
    where government_id = ${governmentId} and person_id = ${personId} and contributor = ${contributor}`.execute(
    tx,
  );
  return new Set(rows.map(({ key }) => key));
}

/** Keeps what holds now as told; what holds no longer is forgotten. */
export async function keepTold(
  tx: GovernmentTransaction,
  governmentId: number,
  personId: string,
  contributor: string,
  standing: readonly string[],
): Promise<void> {
  await sql`
    delete from correspondence.digest_told
    where government_id = ${governmentId} and person_id = ${personId} and contributor = ${contributor}
      and not key = any (${standing}::text[])`.execute(tx);
  await sql`
    insert into correspondence.digest_told (government_id, person_id, contributor, key)
    select ${governmentId}, ${personId}, ${contributor}, key from unnest(${standing}::text[]) key
    on conflict do nothing`.execute(tx);
}
