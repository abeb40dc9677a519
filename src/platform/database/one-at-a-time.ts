import { sql } from 'kysely';
import type { Database } from './database.ts';

/** One number of the whole server for each work; roles and migrations have 727001 and 727002. */
const numbers = { demonstration: 727_003 } as const;

/**
 * Does a work that no two processes on one PostgreSQL server may do at once; the second waits for the first. The lock
 * belongs to a connection, so a process that dies lets go of it.
 */
export const oneAtATime = <T>(
  database: Database,
  work: keyof typeof numbers,
  run: () => Promise<T>,
): Promise<T> =>
  database.connection().execute(async (connection) => {
    await sql`select pg_advisory_lock(${numbers[work]}::bigint)`.execute(connection);
    try {
      return await run();
    } finally {
      await sql`select pg_advisory_unlock(${numbers[work]}::bigint)`.execute(connection);
    }
  });
