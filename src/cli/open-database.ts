import { InstallationProblem } from '#kernel/installation-problem.ts';
import { Refusal } from '#kernel/refusal.ts';
import type { Config } from '#platform/config.ts';
import { type Database, openDatabase } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { ensureRoles } from '#platform/database/roles.ts';
import { checkCatalogue } from '#platform/database/self-check.ts';
import type { Log } from '#platform/log.ts';
import { findRunning } from '#platform/postgres/find-running.ts';
import { startEmbedded } from '#platform/postgres/launcher.ts';
import { askForRenewal } from '#register';
import { settingProblem } from './setting-problems.ts';

/** The database is not safe to serve from: something in its catalogue could let rows out of their government. */
export class UnsafeDatabase extends InstallationProblem {
  override name = 'UnsafeDatabase';
}

export interface OpenDatabase {
  database: Database;
  /** The application role's address, for what needs connections of its own. */
  appUrl: string;
  migrated: string[];
  /** What is kept beside the records is not of this version yet. */
  renewalIsDue: boolean;
  close(): Promise<void>;
}

/** A PostgreSQL that answers, by its owner's address; closing stops it only when we started it. */
export interface Server {
  ownerUrl: string;
  stop(): Promise<void>;
}

/**
 * The server by DATABASE_URL, or the embedded one; `beside` also takes one that another process of ours runs,
 * which a short command may use and a second `serve` may not.
 */
export async function reachServer(config: Config, log: Log, beside: boolean): Promise<Server> {
  if (config.databaseUrl) return { ownerUrl: config.databaseUrl, stop: async () => undefined };
  try {
    return await startEmbedded({ dataDir: config.dataDir, log });
  } catch (problem) {
    const inUse = beside && problem instanceof Refusal && problem.code === 'database-in-use';
    const running = inUse ? await findRunning(config.dataDir) : undefined;
    if (!running) throw settingProblem(problem, config);
    return { ownerUrl: running, stop: async () => undefined };
  }
}

/** Starts or reaches the database, brings it up to date, and refuses one whose catalogue is not safe. */
export async function openForWork(
  config: Config,
  log: Log,
  { beside = true }: { beside?: boolean } = {},
): Promise<OpenDatabase> {
  const server = await reachServer(config, log, beside);
  let database: Database | undefined;
  const close = async () => {
    await database?.destroy();
    await server.stop();
  };
  try {
    const roles = await ensureRoles(server.ownerUrl);
    const migrated = await migrate(server.ownerUrl, roles);
    const appUrl = config.databaseAppUrl ?? roles.appUrl;
    database = openDatabase(appUrl);
    await mustBeSafe(database);
    const renewalIsDue = await askForRenewal(database);
    return { database, appUrl, migrated, renewalIsDue, close };
  } catch (problem) {
    await close();
    throw settingProblem(problem, config);
  }
}

async function mustBeSafe(database: Database): Promise<void> {
  const problems = await checkCatalogue(database as never);
  if (problems.length === 0) return;
  const lines = problems.map(({ object, problem }) => `  ${object}: ${problem}`);
  throw new UnsafeDatabase({
    id: `Basis data ini tidak aman dipakai, karena data satu pemerintah dapat terlihat oleh yang lain:\n${lines.join('\n')}`,
    en: `This database is not safe to use, because rows of one government could reach another:\n${lines.join('\n')}`,
  });
}
