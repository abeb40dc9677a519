import { createHmac } from 'node:crypto';
import pg from 'pg';

/**
 * Two roles keep a bug from becoming a leak. The owner role owns tables and runs migrations and cannot log
 * in; the application role logs in, owns nothing, and is held by row-level security. Roles are shared by a
 * whole PostgreSQL cluster, so both carry the database's name.
 */
export interface DatabaseRoles {
  owner: string;
  app: string;
  appUrl: string;
}

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const literal = (text: string) => `'${text.replaceAll("'", "''")}'`;

/**
 * The application role's password follows from the owner's, so that several processes on several machines
 * agree without another secret to keep. Rotating the owner's password rotates it at the next start.
 */
function appPassword(adminUrl: URL, database: string): string {
  return createHmac('sha256', `jalin:${decodeURIComponent(adminUrl.password)}`)
    .update(database)
    .digest('hex');
}

/**
 * Creates or repairs both roles; `adminUrl` must be allowed to create roles in its database. `base` names
 * them when several databases share one pair (test databases cloned from a template).
 */
export async function ensureRoles(adminUrl: string, base?: string): Promise<DatabaseRoles> {
  const url = new URL(adminUrl);
  const client = new pg.Client({ connectionString: adminUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string; me: string }>(
      'select current_database() as name, current_user as me',
    );
    const database = rows[0]?.name ?? 'jalin';
    const stem = (base ?? database).slice(0, 50);
    const roles = { owner: `${stem}_owner`, app: `${stem}_app` };
    const password = appPassword(url, stem);
    // Two processes starting at once must not both create the role.
    await client.query('select pg_advisory_lock(727001)');
    await client.query(`
      do $$ begin
        if not exists (select from pg_roles where rolname = ${literal(roles.owner)}) then
          create role ${quote(roles.owner)} nologin;
        end if;
        if not exists (select from pg_roles where rolname = ${literal(roles.app)}) then
          create role ${quote(roles.app)} login;
        end if;
      end $$;
      alter role ${quote(roles.app)} with login nosuperuser nocreatedb nocreaterole noreplication nobypassrls
        password ${literal(password)};
      grant ${quote(roles.owner)} to ${quote(rows[0]?.me ?? '')};
      grant create, connect on database ${quote(database)} to ${quote(roles.owner)};
      revoke connect on database ${quote(database)} from public;
      grant connect on database ${quote(database)} to ${quote(roles.app)};
    `);
    await client.query('select pg_advisory_unlock(727001)');
    url.username = encodeURIComponent(roles.app);
    url.password = password;
    return { ...roles, appUrl: url.toString() };
  } finally {
    await client.end();
  }
}
