import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { foldersOf } from '../../src/platform/postgres/folders.ts';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { type EmbeddedPostgres, startCluster, startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { readPostmasterFile } from '../../src/platform/postgres/postmaster-file.ts';
import { servesCluster, waitUntil } from '../../src/platform/postgres/processes.ts';
import type { Programs } from '../../src/platform/postgres/programs.ts';
import { createTables, dropTables, withClient } from './entries.ts';

/** A database under drill: how the writer reaches it, what to kill, how it is opened again. */
export interface Target {
  /** Where the writer finds it. */
  reach(): Promise<{ url: string } | { dataDir: string }>;
  /** The process whose death is the server's. */
  serverPid(): Promise<number>;
  /** Opens it after a kill, by the way an operator would; returns its address. */
  reopen(): Promise<string>;
  /** Ends what `reopen` opened, where the writer opens it itself. */
  close(): Promise<void>;
  /** Leaves nothing behind. */
  end(): Promise<void>;
}

export async function drillFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'jalin-drill-'));
  await chmod(folder, 0o711);
  return folder;
}

async function pidIn(dataDir: string): Promise<number> {
  const file = await readPostmasterFile(foldersOf(dataDir).cluster);
  if (!file) throw new Error(`no server runs in ${dataDir}`);
  return file.pid;
}

/** The embedded database: the writer launches it, as the application does. */
export async function embeddedTarget(): Promise<Target> {
  const dataDir = await drillFolder();
  let opened: EmbeddedPostgres | undefined;
  const close = async () => {
    await opened?.stop();
    opened = undefined;
  };
  const reopen = async () => {
    opened = await startEmbedded({ dataDir });
    return opened.ownerUrl;
  };
  await createTables(await reopen());
  await close();
  return {
    reach: async () => ({ dataDir }),
    serverPid: () => pidIn(dataDir),
    reopen,
    close,
    async end() {
      await close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** A server of its own that outlives the writer, reached by TCP; started anew when it was killed. */
export async function serverTarget(programs: Programs): Promise<Target> {
  const dataDir = await drillFolder();
  const port = await freePort();
  let server = await startCluster({ dataDir, programs, port });
  const { cluster } = foldersOf(dataDir);
  await createTables(server.ownerUrl);
  return {
    reach: async () => ({ url: server.ownerUrl }),
    serverPid: async () => server.pid,
    async reopen() {
      if (!(await servesCluster(server.pid, cluster))) {
        await server.stop();
        server = await startCluster({ dataDir, programs, port });
      }
      return server.ownerUrl;
    },
    close: async () => undefined,
    async end() {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/**
 * Any server on this machine. Nobody is here to start it again, so one of its backends is killed instead of
 * its postmaster: every other backend is thrown out and the server recovers from its log all the same.
 */
export async function urlTarget(url: string): Promise<Target> {
  await createTables(url);
  const answers = () => withClient(url, () => Promise.resolve(true)).catch(() => false);
  return {
    reach: async () => ({ url }),
    serverPid: () =>
      withClient(url, async (client) => {
        const { rows } = await client.query<{ pid: number }>(
          `select pid from pg_stat_activity where application_name = 'jalin-drill' and pid <> pg_backend_pid() limit 1`,
        );
        if (!rows[0]) throw new Error('the writer has no connection');
        return rows[0].pid;
      }),
    async reopen() {
      if (!(await waitUntil(answers, 60_000))) throw new Error('the server did not come back in a minute');
      return url;
    },
    close: async () => undefined,
    end: () => dropTables(url).then(() => undefined),
  };
}
