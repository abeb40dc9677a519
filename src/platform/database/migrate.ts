import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import pg from 'pg';
import { InstallationProblem } from '#kernel/installation-problem.ts';
import { projectRoot } from '#platform/project-root.ts';
import { installQueue } from './queue-schema.ts';
import type { DatabaseRoles } from './roles.ts';

export interface Migration {
  name: string;
  sql: string;
  sha256: string;
}

/** A migration already applied was edited afterwards: the database and the files no longer tell the same story. */
class MigrationChanged extends InstallationProblem {
  override name = 'MigrationChanged';
}

/** The migrations of this version in their order, with the text that is run. */
export async function listMigrations(): Promise<Migration[]> {
  const folder = join(projectRoot(), 'migrations');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();
  return Promise.all(
    names.map(async (name) => {
      const sql = await readFile(join(folder, name), 'utf8');
      return { name, sql, sha256: createHash('sha256').update(sql).digest('hex') };
    }),
  );
}

/** `:app` in a migration stands for the application role, whose name depends on the database. */
const forRole = (sql: string, app: string) => sql.replace(/(?<!:):app\b/g, `"${app.replaceAll('"', '""')}"`);

async function appliedMigrations(client: pg.Client): Promise<Map<string, string>> {
  await client.query(
    `create schema if not exists jalin;
     create table if not exists jalin.migration (
       name text primary key, sha256 text not null, applied_at timestamptz not null default now())`,
  );
  const { rows } = await client.query<{ name: string; sha256: string }>(
    'select name, sha256 from jalin.migration',
  );
  return new Map(rows.map((row) => [row.name, row.sha256]));
}

async function apply(client: pg.Client, migration: Migration, app: string): Promise<void> {
  await client.query('begin');
  try {
    await client.query(forRole(migration.sql, app));
    await client.query('insert into jalin.migration (name, sha256) values ($1, $2)', [
      migration.name,
      migration.sha256,
    ]);
    await client.query('commit');
  } catch (problem) {
    await client.query('rollback');
    throw new Error(`migration ${migration.name} failed and was undone`, { cause: problem });
  }
}

/** Applies what is new, each in its own transaction, as the owner role; returns the names applied. */
export async function migrate(
  adminUrl: string,
  roles: Pick<DatabaseRoles, 'owner' | 'app'>,
): Promise<string[]> {
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    await client.query('select pg_advisory_lock(727002)');
    await client.query(`set role "${roles.owner.replaceAll('"', '""')}"`);
    const applied = await appliedMigrations(client);
    const done: string[] = [];
    for (const migration of await listMigrations()) {
      const known = applied.get(migration.name);
      if (known === migration.sha256) continue;
      if (known !== undefined)
        throw new MigrationChanged({
          id: `${migration.name} diubah sesudah diterapkan. Pasang lagi versi ini secara utuh; pengembang: tulis migrasi baru.`,
          en: `${migration.name} was edited after it was applied. Install this version again, whole; developers: write a new migration.`,
        });
      await apply(client, migration, roles.app);
      done.push(migration.name);
    }
    await installQueue(client, roles.app);
    return done;
  } finally {
    await client.end();
  }
}
