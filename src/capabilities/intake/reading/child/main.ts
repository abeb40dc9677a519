import type { SheetCell } from '../../types.ts';
import type { ReadingFinding } from '../findings.ts';
import { FileRefusal } from '../refusals.ts';
import type { MergedArea, TableSink } from '../sink.ts';
import type { ChildMessage, ChildTask, SentRow } from './messages.ts';

/**
 * The child process: reads one file from standard input and says what is in it, line by line. It runs without
 * environment, without rights beyond reading its own code, with bounded memory, and has no network code.
 */

function say(message: ChildMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

/** Sends rows in batches, so that a line stays short enough for the parent to check before it grows. */
class SendingSink implements TableSink {
  #batch: SentRow[] = [];
  #characters = 0;
  #lastPercent = -1;

  sheet(name: string): void {
    this.flush();
    say({ sheet: name });
  }

  row(number: number, cells: SheetCell[]): void {
    this.#batch.push([number, cells.map(({ text, formula }) => (formula ? [text] : text))]);
    for (const { text } of cells) this.#characters += text.length + 4;
    if (this.#batch.length >= 200 || this.#characters > 100_000) this.flush();
  }

  merged(areas: MergedArea[]): void {
    this.flush();
    for (let start = 0; start < areas.length; start += 1000)
      say({ merged: areas.slice(start, start + 1000) });
  }

  finding(finding: ReadingFinding): void {
    this.flush();
    say({ finding });
  }

  progress(fraction: number, rows: number): void {
    const percent = Math.floor(fraction * 100);
    if (percent === this.#lastPercent) return;
    this.#lastPercent = percent;
    say({ progress: [fraction, rows] });
  }

  flush(): void {
    if (this.#batch.length > 0) say({ rows: this.#batch });
    this.#batch = [];
    this.#characters = 0;
  }
}

async function receive(): Promise<{ task: ChildTask; bytes: Buffer }> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  const all = Buffer.concat(chunks);
  const end = all.indexOf('\n');
  return { task: JSON.parse(all.toString('utf8', 0, end)) as ChildTask, bytes: all.subarray(end + 1) };
}

/** Only the reader that is needed is loaded: starting is most of what a small table costs. */
async function read({ kind, limits }: ChildTask, bytes: Buffer, sink: TableSink): Promise<string | null> {
  if (kind === 'csv')
    return (await import('../text/read-delimited.ts')).readDelimitedFile(bytes, limits, sink);
  if (kind === 'text')
    return (await import('../text/read-pasted-table.ts')).readTextFile(bytes, limits, sink);
  await (await import('../xlsx/read-workbook.ts')).readWorkbook(bytes, limits, sink);
  return null;
}

async function main(): Promise<void> {
  const { task, bytes } = await receive();
  const sink = new SendingSink();
  try {
    const encoding = await read(task, bytes, sink);
    sink.flush();
    say({ done: { encoding, peakBytes: process.resourceUsage().maxRSS * 1024 } });
  } catch (problem) {
    if (!(problem instanceof FileRefusal)) throw problem;
    say({ refusal: { code: problem.fileCode, facts: problem.facts } });
  }
}

await main();
