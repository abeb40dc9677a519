import pg from 'pg';
import { migrate } from '../../src/platform/database/migrate.ts';
import { ensureRoles } from '../../src/platform/database/roles.ts';
import { makeReusable } from './reusable-database.ts';

/** Both roles of every test database: clones share the template's grants. */
export const testRoleBase = 'jalin_test';

/** Gives the template database its roles and tables; every test database is a copy of it. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  const roles = await ensureRoles(ownerUrl, testRoleBase);
  await migrate(ownerUrl, roles);
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    await makeReusable(client);
  } finally {
    await client.end();
  }
}
