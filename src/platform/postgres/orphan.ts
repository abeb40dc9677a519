import { rm } from 'node:fs/promises';
import type { Log } from '#platform/log.ts';
import { postmasterFilePath, readPostmasterFile } from './postmaster-file.ts';
import { attachedTo, exists, servesCluster, signal, waitUntil } from './processes.ts';
import type { Programs } from './programs.ts';
import { doesNotStop } from './refusals.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

const second = 1_000;

/**
 * Stops a server gently, then less so: fast (rolls back what is open, writes what is dirty), immediate
 * (recovers at the next start), kill. Nothing acknowledged is lost by any of them. False when it lives on.
 */
export async function stopGently(pid: number, gone: () => Promise<boolean>): Promise<boolean> {
  for (const [name, patience] of [
    ['SIGINT', 60],
    ['SIGQUIT', 10],
    ['SIGKILL', 10],
  ] as const) {
    signal(pid, name);
    if (await waitUntil(gone, patience * second)) return true;
  }
  return false;
}

/**
 * Ends a server that outlived its Node process (kill -9). It is stopped and not adopted: stopping and
 * starting costs tens of milliseconds, and afterwards the server surely runs these programs with these
 * settings and is our child, whose death we are told; an adopted one might be neither. Call it under the
 * start lock. A left-over pid file that now names somebody else's process is removed, for PostgreSQL would
 * refuse to start because of it.
 */
export async function stopOrphan(
  cluster: string,
  programs: Programs,
  user: ServerUser | undefined,
  log: Log,
): Promise<void> {
  const file = await readPostmasterFile(cluster);
  if (!file || !exists(file.pid)) return;
  if (process.platform === 'win32') {
    await runProgram(programs.pgCtl, ['stop', '-D', cluster, '-m', 'fast'], { user, cwd: cluster });
    return;
  }
  if (await servesCluster(file.pid, cluster)) {
    log.info('database.orphan-stopping', { pid: file.pid });
    const gone = async () => !(await servesCluster(file.pid, cluster));
    if (!(await stopGently(file.pid, gone))) throw doesNotStop(file.pid);
    return;
  }
  const free = async () => (await attachedTo(file.sharedMemoryId)) === 0;
  if (!(await waitUntil(free, 30 * second))) throw doesNotStop(file.pid);
  await rm(postmasterFilePath(cluster), { force: true });
}
