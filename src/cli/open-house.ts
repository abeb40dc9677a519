import { join } from 'node:path';
import type { Config } from '#platform/config.ts';
import { diskFileStore } from '#platform/files.ts';
import type { House, Workshop } from '#platform/house.ts';
import type { Log } from '#platform/log.ts';
import { type JobKind, openQueue } from '#platform/queue.ts';
import { openForWork } from './open-database.ts';

/** The jobs' entrance, handed in by `main`. */
export type JobsOf = (workshop: Workshop) => readonly JobKind[];

export interface OpenHouse {
  house: House;
  migrated: readonly string[];
  /** Stops taking up jobs, lets the running ones end, and closes the database; within seconds. */
  close(): Promise<void>;
}

/** Opens what every entrance needs; with `works`, this process also does the jobs. */
export async function openHouse(
  config: Config,
  log: Log,
  { jobsOf, works }: { jobsOf: JobsOf; works: boolean },
): Promise<OpenHouse> {
  const { database, appUrl, migrated, close } = await openForWork(config, log);
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
