import type { ChildProcess } from 'node:child_process';
import { type ProcessEnd, watchProcess } from '#platform/fence/watch-process.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal, type FileRefusalCode } from '../refusals.ts';

export interface ChildWatch {
  /** Rows read so far earn the child more time. */
  rows(count: number): void;
  /** Why the child was ended; undefined when it ended by itself. */
  verdict(): FileRefusal | undefined;
  peakBytes(): number;
  stop(): void;
}

const codes: Readonly<Record<ProcessEnd, FileRefusalCode>> = {
  'too-long': 'file-took-too-long',
  'too-much-memory': 'file-took-too-much-memory',
  stopped: 'file-reading-stopped',
};

/** Ends the child at the limits of time and memory and when the caller gives up. */
export function watchChild(child: ChildProcess, limits: ReadingLimits, signal?: AbortSignal): ChildWatch {
  let earned = 0;
  const milliseconds = () => limits.baseMilliseconds + earned;
  const watch = watchProcess(child, { milliseconds, bytes: limits.childBytes }, signal);
  return {
    rows: (count) => {
      earned = count * limits.millisecondsPerRow;
    },
    verdict: () => {
      const end = watch.verdict();
      return end && new FileRefusal(codes[end]);
    },
    peakBytes: watch.peakBytes,
    stop: watch.stop,
  };
}
