import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { startStopwatch } from '#platform/stopwatch.ts';

const interval = 100;
const pageSize = 4096;

/** Why a process was ended. */
export type ProcessEnd = 'too-long' | 'too-much-memory' | 'stopped';

export interface ProcessLimits {
  /** From its start; may grow while it works. */
  milliseconds: () => number;
  /** Resident memory, where the system tells it (Linux). */
  bytes: number;
}

export interface ProcessWatch {
  /** undefined when it ended by itself. */
  verdict(): ProcessEnd | undefined;
  peakBytes(): number;
  stop(): void;
}

/** Resident memory in bytes; undefined where the system does not tell (the heap limit then stands alone). */
async function residentBytes(pid: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => ''); // gone already
  const pages = Number(statm.split(' ')[1]);
  return Number.isFinite(pages) ? pages * pageSize : undefined;
}

/** Ends a process with SIGKILL at the limits of time and memory and when the caller gives up. */
export function watchProcess(child: ChildProcess, limits: ProcessLimits, signal?: AbortSignal): ProcessWatch {
  const elapsed = startStopwatch();
  let peak = 0;
  let verdict: ProcessEnd | undefined;
  const end = (why: ProcessEnd) => {
    verdict ??= why;
    child.kill('SIGKILL');
  };
  const onAbort = () => end('stopped');
  const look = async () => {
    if (elapsed() > limits.milliseconds()) end('too-long');
    const resident = child.pid === undefined ? undefined : await residentBytes(child.pid);
    peak = Math.max(peak, resident ?? 0);
    if ((resident ?? 0) > limits.bytes) end('too-much-memory');
  };
  const timer = setInterval(() => void look(), interval);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();
  return {
    verdict: () => verdict,
    peakBytes: () => peak,
    stop: () => {
      clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
