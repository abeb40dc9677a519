import { execFile } from 'node:child_process';
import { readFile, readlink, realpath } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** True when a process of this number exists, whoever it is. */
export function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (problem) {
    return problem instanceof Error && 'code' in problem && problem.code === 'EPERM';
  }
}

/** Sends a signal; a process that is already gone needs none. */
export function signal(pid: number, name: NodeJS.Signals): void {
  try {
    process.kill(pid, name);
  } catch (problem) {
    if (!(problem instanceof Error && 'code' in problem && problem.code === 'ESRCH')) throw problem;
  }
}

/**
 * True when this process is the server of this cluster, and not another program that got its number after a
 * crash or a reboot. Every server works in its data folder (Linux) and carries it on its command line.
 */
export async function servesCluster(pid: number, cluster: string): Promise<boolean> {
  if (!exists(pid)) return false;
  if (process.platform === 'linux')
    return (await readlink(`/proc/${pid}/cwd`).catch(() => '')) === (await realpath(cluster));
  if (process.platform === 'win32') return true; // pg_ctl asks through a pipe only PostgreSQL opens
  const shown = await run('ps', ['-ww', '-o', 'command=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return shown.stdout.includes('postgres') && shown.stdout.includes(cluster);
}

/** Number of processes attached to a SysV shared memory block; 0 when it is gone or cannot be known. */
export async function attachedTo(sharedMemoryId: number | undefined): Promise<number> {
  if (sharedMemoryId === undefined || process.platform !== 'linux') return 0;
  const table = await readFile('/proc/sysvipc/shm', 'utf8').catch(() => ''); // some containers hide it
  for (const line of table.split('\n').slice(1)) {
    const columns = line.trim().split(/\s+/).map(Number);
    if (columns[1] === sharedMemoryId) return columns[6] ?? 0;
  }
  return 0;
}

/** Asks every few milliseconds until `done`; false when `milliseconds` passed before. */
export async function waitUntil(done: () => Promise<boolean>, milliseconds: number): Promise<boolean> {
  const deadline = Date.now() + milliseconds;
  for (;;) {
    if (await done()) return true;
    if (Date.now() > deadline) return false;
    await sleep(5);
  }
}
