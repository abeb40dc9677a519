import { open, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** With 5 MB a file (settings.ts) the server's log stays near 50 MB. */
const keptFiles = 10;
const hour = 3_600_000;

const logNames = async (folder: string) =>
  (await readdir(folder)).filter((name) => /^postgresql-.*\.log$/.test(name)).sort();

/** Removes all but the newest log files; their names sort by time. */
export async function trimLogs(folder: string): Promise<void> {
  const names = await logNames(folder);
  for (const name of names.slice(0, -keptFiles)) await rm(join(folder, name), { force: true });
}

/** Trims now and every hour; returns what ends it. A failure only means more old files: told, not thrown. */
export function keepLogsTrimmed(folder: string, tell: (problem: unknown) => void): () => void {
  const trim = () => trimLogs(folder).catch(tell);
  void trim();
  const timer = setInterval(trim, hour);
  timer.unref();
  return () => clearInterval(timer);
}

async function endOf(path: string, bytes: number): Promise<string> {
  const handle = await open(path, 'r').catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!handle) return '';
  try {
    const { size } = await handle.stat();
    const from = Math.max(0, size - bytes);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(size - from), 0, size - from, from);
    return buffer.subarray(0, bytesRead).toString();
  } finally {
    await handle.close();
  }
}

/** The log is written by a process of its own, which ends a moment after the server. */
const logIsWritten = 150;

/** The last things a server said that has just ended: the end of `startLog` and of the newest log file. */
export async function lastWords(folder: string, startLog: string): Promise<string> {
  await sleep(logIsWritten);
  const newest = (await logNames(folder)).at(-1);
  const said = [await endOf(startLog, 2_000), newest ? await endOf(join(folder, newest), 2_000) : ''];
  return said.join('').trim();
}
