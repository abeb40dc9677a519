import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import pg from 'pg';
import { canRun, embeddedBinaries, type PostgresBinaries } from './binaries.ts';
import {
  ensureCluster,
  type ServerAccount,
  type ServerFolders,
  serverAccount,
  serverFolders,
  socketFolder,
  superuserPassword,
} from './data-folder.ts';
import { LauncherProblem } from './launcher-problem.ts';

/** A running server of our own. */
export interface EmbeddedPostgres {
  /** Superuser's address of the `jalin` database, over the Unix socket. */
  ownerUrl: string;
  /** Fast shutdown; resolves when the server is gone. */
  stop(): Promise<void>;
  /** Resolves when the server ends without `stop` having been called. */
  died: Promise<string>;
}

interface StartOptions {
  dataDir: string;
  binaries?: PostgresBinaries;
}

/**
 * Starts the database that lives in `dataDir`, making it first if needed. A server left over from a killed
 * process is stopped cleanly and started anew, so that it is our child and ends with us. Throws
 * LauncherProblem when another living process uses the folder or the server cannot start.
 */
export async function startEmbedded({
  dataDir,
  binaries = embeddedBinaries(),
}: StartOptions): Promise<EmbeddedPostgres> {
  mkdirSync(dataDir, { recursive: true });
  const folders = serverFolders(resolve(dataDir));
  const account = serverAccount();
  if (!canRun(binaries.postgres, account))
    throw new LauncherProblem(
      'programs-closed',
      `The user the database runs as cannot run ${binaries.postgres}. Put the checkout outside private folders such as /root, or start Jalin as an ordinary user.`,
    );
  const release = takeLock(folders);
  try {
    ensureCluster(folders, binaries, account);
    stopOrphan(folders, binaries, account);
    return await run(folders, binaries, account, release);
  } catch (problem) {
    release();
    throw problem;
  }
}

const isAlive = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return (problem as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/** One Jalin a data folder: the second start is told who the first is. A dead owner's lock is taken over. */
function takeLock(folders: ServerFolders): () => void {
  const lock = `${folders.root}.lock`;
  const mine = `${process.pid}\n`;
  const take = () => writeFileSync(lock, mine, { flag: 'wx', mode: 0o600 });
  try {
    take();
  } catch {
    const owner = Number(readFileSync(lock, 'utf8'));
    if (owner > 0 && owner !== process.pid && isAlive(owner))
      throw new LauncherProblem(
        'already-running',
        `Process ${owner} is already using ${folders.root}. Stop it first, or choose another DATA_DIR.`,
      );
    rmSync(lock, { force: true });
    take();
  }
  return () => rmSync(lock, { force: true });
}

/** After kill -9 of Node its server lives on. pg_ctl knows by postmaster.pid whether it truly is this cluster's. */
function stopOrphan(folders: ServerFolders, binaries: PostgresBinaries, account: ServerAccount): void {
  if (!existsSync(join(folders.cluster, 'postmaster.pid'))) return;
  const pgCtl = (...args: string[]) =>
    spawnSync(binaries.pgCtl, [...args, '-D', folders.cluster], {
      ...account,
      cwd: folders.root,
      encoding: 'utf8',
    });
  if (pgCtl('status').status !== 0) return;
  const stopped = pgCtl('stop', '-m', 'fast', '-t', '30', '-w');
  if (stopped.status !== 0)
    throw new LauncherProblem(
      'orphan-not-stopped',
      `A database left over from an earlier run could not be stopped: ${stopped.stderr.trim()}`,
    );
}

/** Small enough for an office's one machine; durability settings are PostgreSQL's own defaults, named so that nobody turns them off unseen. */
const settings = (socket: string) => ({
  listen_addresses: '',
  unix_socket_directories: socket,
  unix_socket_permissions: '0700',
  fsync: 'on',
  full_page_writes: 'on',
  synchronous_commit: 'on',
  max_connections: '60',
  shared_buffers: '64MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
});

const keptLogBytes = 10_000_000;

function openLog(folders: ServerFolders): number {
  if ((statSync(folders.log, { throwIfNoEntry: false })?.size ?? 0) > keptLogBytes)
    renameSync(folders.log, `${folders.log}.1`);
  return openSync(folders.log, 'a', 0o600);
}

async function run(
  folders: ServerFolders,
  binaries: PostgresBinaries,
  account: ServerAccount,
  release: () => void,
): Promise<EmbeddedPostgres> {
  const socket = socketFolder(
    folders,
    account,
    createHash('sha256').update(folders.root).digest('hex').slice(0, 16),
  );
  const log = openLog(folders);
  const args = Object.entries(settings(socket)).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const server = spawn(binaries.postgres, ['-D', folders.cluster, ...args], {
    ...account,
    cwd: folders.root,
    stdio: ['ignore', log, log],
    env: { PATH: process.env.PATH ?? '', LC_ALL: 'C', TZ: 'UTC' },
  });
  closeSync(log);
  const password = superuserPassword(folders);
  // The operator's account reaches the socket because it is root or the same user.
  const url = (database: string) =>
    `postgres://postgres:${encodeURIComponent(password)}@localhost/${database}?host=${encodeURIComponent(socket)}`;
  let stopping = false;
  const ended = new Promise<string>((tell) =>
    server.once('exit', (code, signal) => tell(signal ?? `code ${code}`)),
  );
  await whenReady(url('postgres'), server, folders);
  await ensureDatabase(url('postgres'));
  return {
    ownerUrl: url('jalin'),
    died: new Promise((tell) => void ended.then((how) => !stopping && tell(how))),
    async stop() {
      stopping = true;
      server.kill('SIGINT'); // PostgreSQL's fast shutdown
      await ended;
      release();
    },
  };
}

const patienceMs = 60_000; // crash recovery of a busy database takes seconds

async function whenReady(url: string, server: ChildProcess, folders: ServerFolders): Promise<void> {
  const givesUpAt = Date.now() + patienceMs;
  let last: unknown;
  while (Date.now() < givesUpAt) {
    if (server.exitCode !== null || server.signalCode !== null) break;
    try {
      return await ask(url, 'select 1');
    } catch (problem) {
      last = problem;
      await wait(15);
    }
  }
  server.kill('SIGINT');
  const words = existsSync(folders.log)
    ? readFileSync(folders.log, 'utf8').trim().split('\n').slice(-5).join('\n')
    : '';
  throw new LauncherProblem(
    'server-not-started',
    `The database did not start. Its last words:\n${words}\n${last ?? ''}`,
  );
}

async function ask(url: string, question: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  // A server that is still starting drops the connection; the error event must not end the process.
  client.on('error', () => undefined);
  await client.connect();
  try {
    await client.query(question);
  } finally {
    await client.end();
  }
}

async function ensureDatabase(url: string): Promise<void> {
  try {
    await ask(url, 'create database jalin');
  } catch (problem) {
    if ((problem as { code?: string }).code !== '42P04') throw problem; // duplicate_database: made earlier
  }
}
