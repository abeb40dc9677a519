import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { withGovernment } from '#platform/database/database.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House } from '#platform/house.ts';
import { type Log, silentLog } from '#platform/log.ts';
import { openQueue } from '#platform/queue.ts';
import { renewalJob } from '#register';
import type { Call } from './command.ts';
import type { JobsOf } from './entrances.ts';
import { openForWork } from './open-database.ts';

export interface OpenHouse {
  house: House;
  migrated: readonly string[];
  /** Stops taking up jobs, lets the running ones end, and closes the database; within seconds. */
  close(): Promise<void>;
}

/** For commands that write as the web would; jobs they add are left to whoever works. */
export async function withHouse<T>(call: Call, work: (house: House) => Promise<T>): Promise<T> {
  const { jobsOf } = await call.entrances();
  const { house, close } = await openHouse(call.config(), silentLog, { jobsOf, works: false });
  try {
    return await work(house);
  } finally {
    await close();
  }
}

/** Opens what every entrance needs; with `works`, this process also does the jobs. */
export async function openHouse(
  config: Config,
  log: Log,
  { jobsOf, works }: { jobsOf: JobsOf; works: boolean },
): Promise<OpenHouse> {
  const { database, appUrl, migrated, renewalIsDue, close } = await openForWork(config, log, {
    beside: !works,
  });
  try {
    const workshop = {
      config,
      clock: config.clock,
      database,
      files: diskFileStore(join(config.dataDir, 'files')),
      log,
    };
    const queue = await openQueue(appUrl, {
      kinds: jobsOf(workshop),
      log,
      work: !works ? 'none' : config.databaseUrl ? 'shared' : 'alone',
    });
    if (works && renewalIsDue)
      await withGovernment(database, 0, (tx) => queue.add(tx, renewalJob, { governmentId: 0 }));
    return {
      house: { ...workshop, queue },
      migrated,
      async close() {
        await queue.stop();
        await close();
      },
    };
  } catch (problem) {
    await close();
    throw problem;
  }
}
