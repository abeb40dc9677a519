import type pg from 'pg';
import { getConstructionPlans, getMigrationPlans } from 'pg-boss';

/** The queue's tables stand in a schema of their own; only src/platform/queue.ts speaks to them. */
export const queueSchema = 'queue';

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;

async function installedVersion(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ there: boolean }>(
    `select to_regclass('${queueSchema}.version') is not null as there`,
  );
  if (!rows[0]?.there) return undefined;
  const versions = await client.query<{ version: number }>(`select version from ${queueSchema}.version`);
  return versions.rows[0]?.version;
}

/**
 * Creates the queue's tables or brings them up to the library's version, as the owner, who is the session's
 * role; the application may only read and write rows, so that it needs no right to change a table.
 */
export async function installQueue(client: pg.Client, app: string): Promise<void> {
  const before = await installedVersion(client);
  if (before === undefined) await client.query(getConstructionPlans(queueSchema));
  else if (migrationsFrom(before)) await client.query(getMigrationPlans(queueSchema, before));
  await client.query(`
    revoke all on schema ${queueSchema} from public;
    grant usage on schema ${queueSchema} to ${quote(app)};
    grant select, insert, update, delete on all tables in schema ${queueSchema} to ${quote(app)};
    grant execute on all functions in schema ${queueSchema} to ${quote(app)};
  `);
}

/** The library refuses to write a plan when there is nothing newer than this version. */
function migrationsFrom(version: number): boolean {
  return version < latestVersion();
}

/** The version a new installation would have: the last statement of the library's own plan writes it. */
function latestVersion(): number {
  const written = /INSERT INTO queue\.version\(version\) VALUES \('(\d+)'\)/.exec(
    getConstructionPlans(queueSchema),
  );
  if (!written) throw new QueuePlanUnknown('pg-boss no longer says its version where we look for it.');
  return Number(written[1]);
}

/** The library's plan is not shaped as we read it: an upgrade that somebody must look at. */
class QueuePlanUnknown extends Error {
  override name = 'QueuePlanUnknown';
}
