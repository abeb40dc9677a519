import type { ChildProcess } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { startStopwatch } from '#platform/stopwatch.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';

const interval = 100;
const pageSize = 4096;

/** Resident memory in bytes; undefined where the system does not tell (the heap limit then stands alone). */
async function residentBytes(pid: number): Promise<number | undefined> {
  if (process.platform !== 'linux') return undefined;
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => ''); // gone already
  const pages = Number(statm.split(' ')[1]);
  return Number.isFinite(pages) ? pages * pageSize : undefined;
}

export interface ChildWatch {
  /** Rows read so far earn the child more time. */
  rows(count: number): void;
  /** Why the child was ended; undefined when it ended by itself. */
  verdict(): FileRefusal | undefined;
  peakBytes(): number;
  end(refusal: FileRefusal): void;
  stop(): void;
}

/** Ends the child with SIGKILL at the limits of time and memory and when the caller gives up. */
export function watchChild(child: ChildProcess, limits: ReadingLimits, signal?: AbortSignal): ChildWatch {
  const elapsed = startStopwatch();
  let earned = 0;
  let peak = 0;
  let verdict: FileRefusal | undefined;
  const end = (refusal: FileRefusal) => {
    verdict ??= refusal;
    child.kill('SIGKILL');
  };
  const onAbort = () => end(new FileRefusal('file-reading-stopped'));
  const look = async () => {
    if (elapsed() > limits.baseMilliseconds + earned) end(new FileRefusal('file-took-too-long'));
    const resident = child.pid === undefined ? undefined : await residentBytes(child.pid);
    peak = Math.max(peak, resident ?? 0);
    if ((resident ?? 0) > limits.childBytes) end(new FileRefusal('file-took-too-much-memory'));
  };
  const timer = setInterval(() => void look(), interval);
  signal?.addEventListener('abort', onAbort, { once: true });
  if (signal?.aborted) onAbort();
  return {
    rows: (count) => {
      earned = count * limits.millisecondsPerRow;
    },
    verdict: () => verdict,
    peakBytes: () => peak,
    end,
    stop: () => {
      clearInterval(timer);
      signal?.removeEventListener('abort', onAbort);
    },
  };
}
