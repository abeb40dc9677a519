import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, chown, open, writeFile } from 'node:fs/promises';
import type { Folders } from './folders.ts';
import { lastWords } from './log-files.ts';
import { stopGently } from './orphan.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { exists, signal, waitUntil } from './processes.ts';
import type { Programs } from './programs.ts';
import { didNotStart, doesNotStop } from './refusals.ts';
import { asUser, cleanEnvironment, runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

/** A server that accepts connections. */
export interface Postmaster {
  pid: number;
  /** Resolves when the process is gone, for whatever reason. */
  gone: Promise<void>;
  /** Fast shutdown; throws the refusal when the process outlives even SIGKILL. */
  stop(): Promise<void>;
}

const minute = 60_000;
/** Recovery after a crash replays at most `max_wal_size`; this only ends a wait that will never end. */
const longestRecovery = 10 * minute;
/** Backends of a killed server finish their statement before they notice. */
const longestLeaving = minute;

const serverArguments = (folders: Folders) => [
  '-D',
  folders.cluster,
  '-c',
  `config_file=${folders.settings}`,
];

async function openStartLog(folders: Folders, user: ServerUser | undefined) {
  await writeFile(folders.startLog, '');
  await chmod(folders.startLog, 0o600);
  if (user?.switched) await chown(folders.startLog, user.uid, user.gid);
  return open(folders.startLog, 'a');
}

/**
 * Detached, because Ctrl-C goes to the whole terminal group and would stop the database while requests are
 * still being answered; its output goes to a file, so that it does not depend on our being there.
 */
async function spawnServer(folders: Folders, programs: Programs, user: ServerUser | undefined) {
  const startLog = await openStartLog(folders, user);
  try {
    const child = spawn(programs.postgres, serverArguments(folders), {
      ...asUser(user),
      cwd: '/',
      env: cleanEnvironment(),
      detached: true,
      stdio: ['ignore', startLog.fd, startLog.fd],
    });
    await new Promise<void>((resolve, reject) => child.once('spawn', resolve).once('error', reject));
    return child;
  } finally {
    await startLog.close();
  }
}

const exited = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

async function isReady(folders: Folders, pid: number): Promise<boolean> {
  const file = await readPostmasterFile(folders.cluster);
  return file?.pid === pid && file.ready;
}

/** True once it accepts connections, false when it ended before. */
async function becomesReady(folders: Folders, child: ChildProcess, pid: number): Promise<boolean> {
  const settled = async () => exited(child) || (await isReady(folders, pid));
  if (await waitUntil(settled, longestRecovery)) return !exited(child);
  signal(pid, 'SIGQUIT');
  throw didNotStart(`no answer in ${longestRecovery / minute} minutes; log: ${folders.log}`);
}

function asPostmaster(child: ChildProcess, pid: number): Postmaster {
  const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  // An idle server must not keep a finished program from ending.
  child.unref();
  return {
    pid,
    gone,
    async stop() {
      if (exited(child)) return;
      child.ref();
      if (!(await stopGently(pid, async () => exited(child)))) throw doesNotStop(pid);
    },
  };
}

/** pg_ctl starts the server without administrator rights, which postgres.exe itself refuses to have. */
async function startOnWindows(folders: Folders, programs: Programs): Promise<Postmaster> {
  const settings = `-c config_file="${folders.settings}"`;
  const args = ['start', '-w', '-D', folders.cluster, '-l', folders.startLog, '-o', settings];
  const { code, output } = await runProgram(programs.pgCtl, args, { user: undefined, cwd: folders.cluster });
  const file = await readPostmasterFile(folders.cluster);
  if (code !== 0 || !file) throw didNotStart(output.trim());
  const { pid } = file;
  const { promise: gone, resolve } = Promise.withResolvers<void>();
  const watch = setInterval(() => {
    if (exists(pid)) return;
    clearInterval(watch);
    resolve();
  }, 500);
  watch.unref();
  return {
    pid,
    gone,
    async stop() {
      const stop = ['stop', '-w', '-D', folders.cluster, '-m', 'fast'];
      if (exists(pid)) await runProgram(programs.pgCtl, stop, { user: undefined, cwd: folders.cluster });
      if (exists(pid)) throw doesNotStop(pid);
    },
  };
}

/** Processes of a server killed a moment ago still hold its memory; they leave by themselves. */
const othersAreLeaving = (words: string) =>
  /pre-existing shared memory block|lock file .* already exists/.test(words);

/** Starts the server and waits until it accepts connections, through crash recovery if need be. */
export async function startPostmaster(
  folders: Folders,
  programs: Programs,
  user: ServerUser | undefined,
): Promise<Postmaster> {
  if (process.platform === 'win32') return startOnWindows(folders, programs);
  const deadline = Date.now() + longestLeaving;
  for (;;) {
    const child = await spawnServer(folders, programs, user);
    if (child.pid === undefined) throw new Error('a spawned process without a pid');
    const server = asPostmaster(child, child.pid);
    if (await becomesReady(folders, child, child.pid)) return server;
    const words = await lastWords(folders.log, folders.startLog);
    if (!othersAreLeaving(words) || Date.now() > deadline) throw didNotStart(words);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
