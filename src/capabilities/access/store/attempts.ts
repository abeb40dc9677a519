import { sql } from 'kysely';
import type { Database } from '#platform/database/database.ts';

export interface AttemptBucket {
  bucket: string;
  failures: number;
  lastAt: Date;
}

/**
 * Counts one attempt in every bucket unless `waitFor` says to wait, and returns the wait in seconds (0 = the
 * attempt was counted). The rows are locked meanwhile: a burst of parallel attempts is counted one by one.
 */
export function countAttempt(
  database: Database,
  buckets: readonly string[],
  now: Date,
  waitFor: (bucket: AttemptBucket) => number,
): Promise<number> {
  return database.transaction().execute(async (tx) => {
    await sql`insert into access.sign_in_attempt (bucket, failures, last_at)
      select unnest(${buckets}::text[]) as bucket, 0, ${now}::timestamptz order by bucket
      on conflict (bucket) do nothing`.execute(tx);
    const { rows } = await sql<AttemptBucket>`
      select bucket, failures, last_at as "lastAt" from access.sign_in_attempt
      where bucket = any (${buckets}::text[]) order by bucket for update`.execute(tx);
    const wait = Math.max(0, ...rows.map(waitFor));
    if (wait > 0) return wait;
    await sql`update access.sign_in_attempt set failures = failures + 1, last_at = ${now}
      where bucket = any (${buckets}::text[])`.execute(tx);
    return 0;
  });
}

/** After a success: this place starts anew, and the count over all places takes its own attempt back. */
export async function forgetAttempts(
  database: Database,
  place: string,
  all: string,
  olderThan: Date,
): Promise<void> {
  await sql`delete from access.sign_in_attempt where bucket = ${place} or last_at < ${olderThan}`.execute(
    database,
  );
  await sql`update access.sign_in_attempt set failures = greatest(failures - 1, 0) where bucket = ${all}`.execute(
    database,
  );
}
