import { migrate } from '../../src/platform/database/migrate.ts';
import { ensureRoles } from '../../src/platform/database/roles.ts';

/** Both roles of every test database: clones share the template's grants. */
export const testRoleBase = 'jalin_test';

/** Gives the template database its roles and tables; every test database is a clone of it. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  const roles = await ensureRoles(ownerUrl, testRoleBase);
  await migrate(ownerUrl, roles);
}
