import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { inject } from 'vitest';
import { type Database, openDatabase } from '../../src/platform/database/database.ts';
import { ensureRoles } from '../../src/platform/database/roles.ts';
import { urlOf } from './fresh-database-url.ts';
import { testRoleBase } from './prepare-template.ts';

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

async function onServer<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}

/** A database of its own, cloned from the migrated template in milliseconds. */
export async function freshDatabase(): Promise<FreshDatabase> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const ownerUrl = urlOf(inject('serverUrl'), name);
  const { appUrl } = await onServer(async (client) => {
    // All test databases share their roles, which two processes must not alter at once.
    await client.query('select pg_advisory_lock(727001)');
    await client.query(`create database ${name} template ${inject('templateName')}`);
    return ensureRoles(ownerUrl, testRoleBase);
  });
  const database = openDatabase(appUrl, { max: 6 });
  return {
    database,
    ownerUrl,
    appUrl,
    async drop() {
      await database.destroy();
      await onServer((client) => client.query(`drop database ${name} with (force)`));
    },
  };
}
