import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { ensureRoles } from '../../src/platform/database/roles.ts';
import { urlOf } from './fresh-database-url.ts';
import { testRoleBase } from './prepare-template.ts';
import { emptyAgain } from './reusable-database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Superuser's address of the maintenance database of this project's server. */
    serverUrl: string;
    templateName: string;
  }
}

export interface FreshDatabase {
  /** As the unprivileged application role. */
  database: Database;
  ownerUrl: string;
  appUrl: string;
  drop(): Promise<void>;
}

async function asSuperuser<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  // A database is dropped with its connections; whose work is over does not mind.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

const onServer = <T>(work: (client: pg.Client) => Promise<T>) => asSuperuser(inject('serverUrl'), work);

interface Named {
  name: string;
  appUrl: string;
}

/** One that an earlier test of this server has left, emptied. */
async function takeIdle(client: pg.Client): Promise<Named | undefined> {
  const { rows } = await client.query<Named>(
    `delete from idle_database where name = (select name from idle_database limit 1 for update skip locked)
     returning name, app_url as "appUrl"`,
  );
  return rows[0];
}

async function copyTemplate(client: pg.Client): Promise<Named> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  // All test databases share their roles, which two processes must not alter at once.
  await client.query('select pg_advisory_lock(727001)');
  await client.query(`create database ${name} template ${inject('templateName')}`);
  const { appUrl } = await ensureRoles(urlOf(inject('serverUrl'), name), testRoleBase);
  return { name, appUrl };
}

async function handOn({ name, appUrl }: Named): Promise<void> {
  const emptied = await asSuperuser(urlOf(inject('serverUrl'), name), emptyAgain);
  await onServer((client) =>
    emptied
      ? client.query('insert into idle_database values ($1, $2)', [name, appUrl])
      : client.query(`drop database ${name} with (force)`),
  );
}

/** A database of its own: empty, with every table, as if no test had ever used it. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const named = await onServer(async (client) => (await takeIdle(client)) ?? (await copyTemplate(client)));
  const database = openDatabase(named.appUrl, { max: 6 });
  return {
    database,
    ownerUrl: urlOf(inject('serverUrl'), named.name),
    appUrl: named.appUrl,
    async drop() {
      await database.destroy();
      await handOn(named);
    },
  };
}
