import type { Config } from '#platform/config.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { ensureRoles } from '#platform/database/roles.ts';
import { checkCatalogue } from '#platform/database/self-check.ts';
import type { Log } from '#platform/log.ts';
import { startEmbedded } from '#platform/postgres/launcher.ts';

/** The database is not safe to serve from: something in its catalogue could let rows out of their government. */
export class UnsafeDatabase extends Error {
  override name = 'UnsafeDatabase';
}

export interface OpenDatabase {
  database: Database;
  /** The application role's address, for what needs connections of its own. */
  appUrl: string;
  migrated: string[];
  close(): Promise<void>;
}

/** Starts or reaches the database, brings it up to date, and refuses one whose catalogue is not safe. */
export async function openForWork(config: Config, log: Log): Promise<OpenDatabase> {
  const embedded = config.databaseUrl ? undefined : await startEmbedded({ dataDir: config.dataDir, log });
  try {
    const ownerUrl = config.databaseUrl ?? embedded?.ownerUrl ?? '';
    const roles = await ensureRoles(ownerUrl);
    const migrated = await migrate(ownerUrl, roles);
    const appUrl = config.databaseAppUrl ?? roles.appUrl;
    const database = openDatabase(appUrl);
    const problems = await checkCatalogue(database as never);
    if (problems.length > 0) {
      await database.destroy();
      throw new UnsafeDatabase(
        `The database is not safe to use:\n${problems.map(({ object, problem }) => `  ${object}: ${problem}`).join('\n')}`,
      );
    }
    return {
      database,
      appUrl,
      migrated,
      async close() {
        await database.destroy();
        await embedded?.stop();
      },
    };
  } catch (problem) {
    await embedded?.stop();
    throw problem;
  }
}
