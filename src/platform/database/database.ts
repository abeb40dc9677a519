import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { DB } from './schema.ts';

export type Database = Kysely<DB>;
/** A transaction that belongs to one government: row-level security sees only its rows. */
export type GovernmentTransaction = Transaction<DB>;

// Dates stay the text PostgreSQL sends: a calendar day has no time zone and must not get one.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
// Row counts and ids fit a JavaScript number up to 2^53; ids come from sequences starting at 1.
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => Number(text));

/** Opens the application's pool. `max` connections: a save holds one for a few milliseconds. */
export function openDatabase(appUrl: string, options: { max?: number } = {}): Database {
  const pool = new pg.Pool({
    connectionString: appUrl,
    max: options.max ?? 10,
    application_name: 'jalin',
    idleTimeoutMillis: 30_000,
  });
  // A lost connection is replaced, and whoever used it is told by their next statement; without these listeners it would
  // end the process: one that nobody uses by the first, one lost between two statements of a transaction by the second.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return new Kysely<DB>({ dialect: new PostgresDialect({ pool }) });
}

/**
 * Long work calls this as the tables grow. The server's own statements, the checks of foreign keys first of all, keep
 * the plan of the moment they first ran; in a transaction that fills an almost empty table that plan goes through all
 * rows of the government by whatever index begins with it, and no statistics come in before the end to correct it.
 */
export async function renewPlans(tx: GovernmentTransaction): Promise<void> {
  await sql`discard plans`.execute(tx);
}

/**
 * Runs `work` in one transaction of one government. The setting lasts as long as the transaction and no
 * longer, so a pooled connection (also PgBouncer's) never carries it to the next caller.
 */
export function withGovernment<T>(
  database: Database,
  governmentId: number,
  work: (tx: GovernmentTransaction) => Promise<T>,
): Promise<T> {
  return database.transaction().execute(async (tx) => {
    await sql`select set_config('app.government', ${String(governmentId)}, true)`.execute(tx);
    return work(tx);
  });
}
