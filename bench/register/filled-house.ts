import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import pg from 'pg';
import { systemClock } from '#kernel/clock.ts';
import { readConfig } from '#platform/config.ts';
import { openDatabase, withGovernment } from '#platform/database/database.ts';
import { migrate } from '#platform/database/migrate.ts';
import { ensureRoles } from '#platform/database/roles.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House } from '#platform/house.ts';
import { silentLog } from '#platform/log.ts';
import { freePort } from '#platform/postgres/free-port.ts';
import { startEmbedded } from '#platform/postgres/launcher.ts';
import { openQueue } from '#platform/queue.ts';
import { editions } from './published-rows.ts';

export interface FilledHouse {
  house: House;
  /** Runs one statement as the owner. */
  asOwner(statement: string): Promise<pg.QueryResult>;
  /** A connection no policy holds, for what is measured beside the product. */
  connection(): Promise<pg.Client>;
  leave(): Promise<void>;
}

async function publish(house: House, governmentId: number, some: readonly object[]): Promise<void> {
  await withGovernment(house.database, governmentId, (tx) =>
    sql`select count(register.publish_cooperation(e)) from jsonb_array_elements(${JSON.stringify(some)}::jsonb) e`.execute(
      tx,
    ),
  );
}

/** Publishes by the function every save uses, a few hundred of one government at a time. */
async function fill(house: House, rows: number): Promise<void> {
  const waiting = new Map<number, object[]>();
  for (const { governmentId, edition } of editions(rows)) {
    const some = waiting.get(governmentId) ?? [];
    some.push(edition);
    waiting.set(governmentId, some);
    if (some.length < 100) continue;
    await publish(house, governmentId, some);
    waiting.delete(governmentId);
  }
  for (const [governmentId, some] of waiting) await publish(house, governmentId, some);
}

/** The product over an embedded database of its own, with nothing in it. */
export async function emptyHouse(): Promise<FilledHouse> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jalin-bench-'));
  await chmod(dataDir, 0o711);
  const server = await startEmbedded({ dataDir });
  const roles = await ensureRoles(server.ownerUrl);
  await migrate(server.ownerUrl, roles);
  const database = openDatabase(roles.appUrl);
  const queue = await openQueue(roles.appUrl, { kinds: [], log: silentLog, work: 'none' });
  const port = await freePort();
  const config = readConfig({ DATA_DIR: dataDir, PORT: String(port) });
  const house = {
    config,
    clock: systemClock,
    database,
    log: silentLog,
    queue,
    files: diskFileStore(join(dataDir, 'files')),
  };
  const connection = async () => {
    const client = new pg.Client({ connectionString: server.ownerUrl });
    await client.connect();
    return client;
  };
  const asOwner = async (statement: string) => {
    const client = await connection();
    try {
      return await client.query(statement);
    } finally {
      await client.end();
    }
  };
  return {
    house,
    asOwner,
    connection,
    async leave() {
      await queue.stop();
      await database.destroy();
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The product over an embedded database of its own, holding so many published cooperations. */
export async function filledHouse(rows: number): Promise<FilledHouse> {
  const filled = await emptyHouse();
  await fill(filled.house, rows);
  await filled.asOwner('vacuum analyze');
  return filled;
}
