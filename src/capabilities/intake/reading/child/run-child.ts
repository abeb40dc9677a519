import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { type FencedCommand, fencedCommand } from '#platform/fence/fenced-command.ts';
import type { SheetCell } from '../../types.ts';
import { childEntry, childReadable } from '../child-path.ts';
import type { TableFileKind } from '../gate.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal, type RefusalFacts } from '../refusals.ts';
import { emptyCell, type TableSink } from '../sink.ts';
import { type ChildMessage, type ChildTask, childMessage, type SentCell } from './messages.ts';
import { type ChildWatch, watchChild } from './watch-child.ts';

/** A message is far shorter; a line beyond this is no message of ours. Characters. */
const longestLine = 4_000_000;
const longestComplaint = 4000;
/** Megabytes of V8 heap; buffers come on top, which is why resident memory is watched too. */
const heapMegabytes = 128;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

export interface ChildReport {
  encoding: string | null;
  peakBytes: number;
}

/** The command that starts a program without rights; `program` is our entry, or a probe in a test. */
export const childCommand = (program: string[] = [childEntry()]): Promise<FencedCommand> =>
  fencedCommand({ program, readable: childReadable(), heapMegabytes });

async function startChild(): Promise<Child> {
  const { command, words, env } = await childCommand();
  return spawn(command, words, { env, stdio: ['pipe', 'pipe', 'pipe'], windowsHide: true });
}

const cellOf = (cell: SentCell): SheetCell => {
  if (typeof cell !== 'string') return { text: cell[0], formula: true };
  return cell === '' ? emptyCell : { text: cell };
};

/** Passes one message on; returns the report when it is the last. Throws the child's refusal. */
function take(message: ChildMessage, sink: TableSink, watch: ChildWatch): ChildReport | undefined {
  if ('rows' in message) for (const [number, cells] of message.rows) sink.row(number, cells.map(cellOf));
  else if ('progress' in message) {
    watch.rows(message.progress[1]);
    sink.progress(...message.progress);
  } else if ('sheet' in message) sink.sheet(message.sheet);
  else if ('merged' in message) sink.merged(message.merged);
  else if ('finding' in message) sink.finding(message.finding);
  else if ('refusal' in message)
    throw new FileRefusal(message.refusal.code, message.refusal.facts as RefusalFacts);
  else return message.done;
  return undefined;
}

/** Lines of the child's output; stops it when a line never ends. */
async function* linesOf(output: Readable): AsyncGenerator<string> {
  output.setEncoding('utf8');
  let rest = '';
  for await (const chunk of output as AsyncIterable<string>) {
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    if (rest.length > longestLine) throw new FileRefusal('file-reader-failed');
    yield* lines;
  }
}

function listen(stream: Readable): () => string {
  let heard = '';
  stream.setEncoding('utf8');
  stream.on('data', (text: string) => {
    heard = (heard + text).slice(-longestComplaint);
  });
  return () => heard;
}

async function follow(child: Child, sink: TableSink, watch: ChildWatch): Promise<ChildReport | undefined> {
  for await (const line of linesOf(child.stdout)) {
    const message = childMessage.safeParse(JSON.parse(line));
    if (!message.success) throw new FileRefusal('file-reader-failed');
    const report = take(message.data, sink, watch);
    if (report) return report;
  }
  return undefined;
}

function send(child: Child, task: ChildTask, bytes: Uint8Array): void {
  child.stdin.on('error', () => undefined); // a child that dies early says so by its exit
  child.stdin.write(`${JSON.stringify(task)}\n`);
  child.stdin.end(bytes);
}

/** The reader's own last words, as the cause of a refusal; they never reach a page. */
class ReaderEndedEarly extends Error {
  override readonly name = 'ReaderEndedEarly';
}

/** V8 says it ran out of memory on standard error; any other end without a last word is a bug worth its cause. */
function untimelyEnd(complaint: string): FileRefusal {
  const outOfMemory = /heap out of memory|allocation failed/i.test(complaint);
  const refusal = new FileRefusal(outOfMemory ? 'file-took-too-much-memory' : 'file-reader-failed');
  refusal.cause = new ReaderEndedEarly(complaint);
  return refusal;
}

/**
 * Reads bytes the gate let pass, in a process of their own: no environment, no file system beyond its code, no
 * network where the system allows that, memory and time bounded, ended on abort. Throws a FileRefusal.
 */
export async function readInChild(
  kind: TableFileKind,
  bytes: Uint8Array,
  limits: ReadingLimits,
  sink: TableSink,
  signal?: AbortSignal,
): Promise<ChildReport> {
  const child = await startChild();
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => resolve()).once('error', () => resolve()),
  );
  const complaint = listen(child.stderr);
  const watch = watchChild(child, limits, signal);
  try {
    send(child, { kind, limits }, bytes);
    const report = await follow(child, sink, watch);
    if (report) return { ...report, peakBytes: Math.max(report.peakBytes, watch.peakBytes()) };
    await ended;
    throw watch.verdict() ?? untimelyEnd(complaint());
  } catch (problem) {
    throw watch.verdict() ?? problem;
  } finally {
    watch.stop();
    child.kill('SIGKILL');
    await ended;
  }
}
