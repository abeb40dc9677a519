import { type ChildProcess, spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { pdfNotMade } from '../refusals.ts';
import type { PrintingTask } from './printing-task.ts';

export interface PrintingLimits {
  milliseconds: number;
  /** Resident memory, where the system tells it (Linux). */
  bytes: number;
}

/** A letter takes 0.14 s and 130 MB; a table of 3,000 lines on 312 pages 0.8 s and 286 MB (one core, idle). */
export const printingLimits: PrintingLimits = { milliseconds: 20_000, bytes: 600_000_000 };

const lookEvery = 100;
const pageSize = 4096;
const longestComplaint = 4000;

async function residentBytes(pid: number): Promise<number> {
  if (process.platform !== 'linux') return 0;
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => ''); // gone already
  return Number(statm.split(' ')[1] ?? 0) * pageSize;
}

/** Ends the child at the limits; the returned function stops watching and says why it was ended, if it was. */
function watch(child: ChildProcess, limits: PrintingLimits): () => string | undefined {
  let ended: string | undefined;
  const end = (why: string) => {
    ended ??= why;
    child.kill('SIGKILL');
  };
  const deadline = setTimeout(() => end(`longer than ${limits.milliseconds} ms`), limits.milliseconds);
  const look = async () => {
    if (child.pid !== undefined && (await residentBytes(child.pid)) > limits.bytes)
      end(`more than ${limits.bytes} bytes`);
  };
  const timer = setInterval(() => void look(), lookEvery);
  return () => {
    clearTimeout(deadline);
    clearInterval(timer);
    return ended;
  };
}

/** The child gets no environment: what is not in it cannot be lost through it. */
function startChild() {
  const env = process.platform === 'win32' ? { SystemRoot: process.env.SystemRoot } : {};
  const entry = join(projectRoot(), 'src/platform/documents/pdf/child/main.ts');
  return spawn(process.execPath, ['--disable-warning=ExperimentalWarning', entry], {
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  });
}

/** Compiles in a process of its own, bounded in time and memory. Throws the refusal when no PDF came of it. */
export async function runPrinter(
  task: PrintingTask,
  limits: PrintingLimits = printingLimits,
): Promise<Uint8Array> {
  const child = startChild();
  const stopWatching = watch(child, limits);
  const printed: Buffer[] = [];
  let complaint = '';
  child.stdout.on('data', (bytes: Buffer) => printed.push(bytes));
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-longestComplaint);
  });
  child.stdin.on('error', () => undefined); // a child that dies early says so by its exit
  child.stdin.end(JSON.stringify(task));
  const code = await new Promise<number | null>((resolve) => {
    child.once('close', resolve).once('error', () => resolve(null));
  });
  const ended = stopWatching();
  if (ended !== undefined || code !== 0) throw pdfNotMade(ended ?? complaint);
  return Uint8Array.from(Buffer.concat(printed));
}
