import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a running server writes about itself in its data folder. */
export interface PostmasterFile {
  pid: number;
  port: number;
  /** '' when it has no socket. */
  socketFolder: string;
  /** SysV shared memory id that its processes stay attached to; undefined on Windows or before it is known. */
  sharedMemoryId?: number;
  ready: boolean;
}

/** Where a running PostgreSQL says which process it is. */
export const postmasterFilePath = (cluster: string) => join(cluster, 'postmaster.pid');

/** undefined when no server claims to run there, or the file is being written. */
export async function readPostmasterFile(cluster: string): Promise<PostmasterFile | undefined> {
  const text = await readFile(postmasterFilePath(cluster), 'utf8').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!text) return undefined;
  const lines = text.split('\n').map((line) => line.trim());
  // A negative number is a single-user backend.
  const pid = Math.abs(Number(lines[0]));
  if (!Number.isInteger(pid) || pid === 0) return undefined;
  const sharedMemoryId = Number(lines[6]?.split(/\s+/)[1] ?? Number.NaN);
  return {
    pid,
    port: Number(lines[3] ?? 0),
    socketFolder: lines[4] ?? '',
    ...(Number.isInteger(sharedMemoryId) && { sharedMemoryId }),
    ready: lines[7] === 'ready',
  };
}
