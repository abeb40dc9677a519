import { spawn } from 'node:child_process';
import { type FencedProgram, fencedCommand } from './fenced-command.ts';
import { type ProcessEnd, watchProcess } from './watch-process.ts';

export interface AskingLimits {
  milliseconds: number;
  /** Resident memory of the child. */
  bytes: number;
  /** Longest answer, in bytes; a child that says more is ended. */
  answer: number;
}

export interface FencedAnswer {
  said: Buffer;
  /** What it was ended for, or how it failed; undefined when it ended well. */
  failed: ProcessEnd | 'said-too-much' | 'failed' | undefined;
  /** Most resident memory it took, where the system tells it. */
  peakBytes: number;
}

/** V8 aborts when its heap is full; behind the command that takes the network away, the signal comes as a number. */
const fullHeap = ({ code, signal }: { code: number | null; signal?: string | null }) =>
  signal === 'SIGABRT' || code === 134;

/** Hands bytes of a stranger to a program without rights and waits for its answer, within time and memory. */
export async function askFenced(
  program: FencedProgram,
  bytes: Uint8Array,
  limits: AskingLimits,
): Promise<FencedAnswer> {
  const { command, words, env } = await fencedCommand(program);
  const child = spawn(command, words, { env, stdio: ['pipe', 'pipe', 'ignore'], windowsHide: true });
  const watch = watchProcess(child, { milliseconds: () => limits.milliseconds, bytes: limits.bytes });
  const said: Buffer[] = [];
  let length = 0;
  child.stdout.on('data', (heard: Buffer) => {
    length += heard.length;
    if (length > limits.answer) child.kill('SIGKILL');
    else said.push(heard);
  });
  child.stdin.on('error', () => undefined); // a child that dies early says so by its exit
  child.stdin.end(bytes);
  const end = await new Promise<{ code: number | null; signal?: string | null }>((resolve) => {
    child.once('close', (code, signal) => resolve({ code, signal }));
    child.once('error', () => resolve({ code: null }));
  });
  watch.stop();
  const byItself = fullHeap(end) ? 'too-much-memory' : 'failed';
  const why = watch.verdict() ?? (length > limits.answer ? 'said-too-much' : byItself);
  return {
    said: Buffer.concat(said),
    failed: end.code === 0 ? undefined : why,
    peakBytes: watch.peakBytes(),
  };
}
