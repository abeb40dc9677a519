import pg from 'pg';
import { listMigrations } from './migrate.ts';

/** What a look at the database tells without changing anything. */
export interface DatabaseLook {
  /** "18.4" */
  version: string;
  databaseName: string;
  /** Names of roles that are missing. */
  missingRoles: string[];
  /** Migrations not applied yet, and applied ones whose file has changed since. */
  pending: string[];
  changed: string[];
  /** Seconds the server's clock is ahead of ours. */
  clockAhead: number;
  /** undefined before the first migration. */
  queue?: { waiting: number; running: number; failed: number; oldestSeconds: number };
}

const rolesOf = (database: string) => ['owner', 'app'].map((kind) => `${database.slice(0, 50)}_${kind}`);

async function there(client: pg.Client, table: string): Promise<boolean> {
  const { rows } = await client.query<{ there: boolean }>('select to_regclass($1) is not null as there', [
    table,
  ]);
  return rows[0]?.there ?? false;
}

async function migrationsOf(client: pg.Client): Promise<Pick<DatabaseLook, 'pending' | 'changed'>> {
  const { rows } = (await there(client, 'jalin.migration'))
    ? await client.query<{ name: string; sha256: string }>('select name, sha256 from jalin.migration')
    : { rows: [] };
  const applied = new Map(rows.map(({ name, sha256 }) => [name, sha256]));
  const files = await listMigrations();
  return {
    pending: files.filter(({ name }) => !applied.has(name)).map(({ name }) => name),
    changed: files
      .filter(({ name, sha256 }) => applied.has(name) && applied.get(name) !== sha256)
      .map(({ name }) => name),
  };
}

async function queueOf(client: pg.Client): Promise<DatabaseLook['queue']> {
  if (!(await there(client, 'queue.job'))) return undefined;
  const { rows } = await client.query<NonNullable<DatabaseLook['queue']>>(`
    select count(*) filter (where state in ('created', 'retry'))::integer as waiting,
      count(*) filter (where state = 'active')::integer as running,
      count(*) filter (where state = 'failed')::integer as failed,
      coalesce(extract(epoch from now() - min(start_after) filter (where state in ('created', 'retry'))), 0)::integer
        as "oldestSeconds"
    from queue.job`);
  return rows[0];
}

/** Looks at a database as its owner; changes nothing. */
export async function inspectDatabase(ownerUrl: string): Promise<DatabaseLook> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 10_000 });
  await client.connect();
  try {
    const { rows } = await client.query<{ version: string; name: string; now: Date }>(
      `select split_part(current_setting('server_version'), ' ', 1) as version, current_database() as name, clock_timestamp() as now`,
    );
    const { version = '', name: databaseName = '', now = new Date() } = rows[0] ?? {};
    const clockAhead = Math.round((now.getTime() - Date.now()) / 1000);
    const wanted = rolesOf(databaseName);
    const known = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any($1)',
      [wanted],
    );
    const missingRoles = wanted.filter((role) => !known.rows.some(({ name }) => name === role));
    const queue = await queueOf(client);
    return {
      version,
      databaseName,
      missingRoles,
      clockAhead,
      ...(await migrationsOf(client)),
      ...(queue && { queue }),
    };
  } finally {
    await client.end();
  }
}
