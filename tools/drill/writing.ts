import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { WriterTask } from './writer.ts';

/** A writer at work in a process of its own. */
export interface Writing {
  process: ChildProcess;
  /** Ids acknowledged so far; complete once `ended` has resolved. */
  acknowledged: Set<number>;
  /** Resolves when the first entry is acknowledged; rejects when the writer ends before. */
  begun: Promise<void>;
  /** Resolves when the process is gone and everything it said was read. */
  ended: Promise<void>;
}

/** Starts the writer. The task goes through its input, because an address holds a password. */
export function startWriting(task: WriterTask): Writing {
  const script = fileURLToPath(new URL('writer.ts', import.meta.url));
  const child = spawn(process.execPath, [script], { stdio: ['pipe', 'pipe', 'pipe'] });
  child.stdin.end(`${JSON.stringify(task)}\n`);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => {
    complaints += chunk.toString();
  });
  const acknowledged = new Set<number>();
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => acknowledged.add(Number(line)));
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')]).then(() => undefined);
  const begun = Promise.race([
    once(lines, 'line').then(() => undefined),
    ended.then(() => {
      throw new Error(`the writer ended before it wrote anything: ${complaints}`);
    }),
  ]);
  return { process: child, acknowledged, begun, ended };
}

/** Waits somewhere between the two, in milliseconds: a kill must hit any moment of a transaction. */
export const randomWhile = (least: number, most: number) => sleep(least + Math.random() * (most - least));
