import { sql } from 'kysely';
import type { Database } from './database.ts';
import { listMigrations } from './migrate.ts';

/** Whether every migration of this version was applied as it stands in the files. */
export async function migrationsAreCurrent(database: Database): Promise<boolean> {
  const { rows } = await sql<{
    name: string;
    sha256: string;
  }>`select name, sha256 from jalin.migration`.execute(database);
  const applied = new Map(rows.map((row) => [row.name, row.sha256]));
  return (await listMigrations()).every(({ name, sha256 }) => applied.get(name) === sha256);
}
