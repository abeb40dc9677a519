import type { Clock } from '#kernel/clock.ts';
import type { Config } from './config.ts';
import type { Database } from './database/database.ts';
import type { FileStore } from './files.ts';
import type { Log } from './log.ts';
import type { Queue } from './queue.ts';

/** What `main` wires once and every entrance receives: the machines of the house. */
export interface House {
  config: Config;
  clock: Clock;
  database: Database;
  files: FileStore;
  log: Log;
  /** Work that may be late, added in the transaction that needs it. */
  queue: Queue;
}

/** What a job may use: the house without its queue, which is opened with the jobs. */
export type Workshop = Omit<House, 'queue'>;
