// The process a drill kills. It reads one JSON line from its input ({url} or {dataDir}, and the first id),
// starts the embedded server itself when given a data folder, and then writes entries on four connections,
// saying each id only after the server acknowledged its commit.
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { type EmbeddedPostgres, startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { connect, withClient, writeEntry } from './entries.ts';

/** What the drill tells its writer. */
export interface WriterTask {
  url?: string;
  dataDir?: string;
  firstId: number;
  /** Proves that a drill can fail: the server then acknowledges what is not on the disk. */
  withoutFsync?: boolean;
}

const connections = 4;

async function writeOn(url: string, next: () => number): Promise<void> {
  const client = await connect(url);
  for (;;) {
    const id = next();
    await writeEntry(client, id);
    process.stdout.write(`${id}\n`);
  }
}

const withoutFsync = (url: string) =>
  withClient(url, async (client) => {
    await client.query('alter system set fsync = off');
    await client.query('select pg_reload_conf()');
  });

async function run(task: WriterTask): Promise<void> {
  let server: EmbeddedPostgres | undefined;
  if (task.dataDir !== undefined) server = await startEmbedded({ dataDir: task.dataDir });
  const url = server?.ownerUrl ?? task.url;
  if (!url) throw new Error('the task names neither a data folder nor a server');
  if (task.withoutFsync) await withoutFsync(url);
  let id = task.firstId;
  try {
    await Promise.all(Array.from({ length: connections }, () => writeOn(url, () => id++)));
  } catch (problem) {
    // The drill killed the server: what was acknowledged until now is all there is to say.
    process.stderr.write(`${problem instanceof Error ? problem.message : problem}\n`);
  } finally {
    await server?.stop();
  }
  process.exit(0);
}

const [line] = await once(createInterface({ input: process.stdin }), 'line');
await run(JSON.parse(String(line)));
