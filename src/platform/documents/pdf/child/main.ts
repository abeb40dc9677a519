import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import type { PrintingTask } from '../printing-task.ts';

/**
 * The child process: one task from standard input, one PDF to standard output. The compiler is native and blocks, so
 * it stands apart: whoever waits for it can be answered, and it can be ended. Its source is ours; texts are data.
 */

async function receive(): Promise<PrintingTask> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return JSON.parse(Buffer.concat(chunks).toString('utf8')) as PrintingTask;
}

/** A root that does not exist: the compiler finds only what it is handed. */
const root = resolve('/nothing-here');

function print(task: PrintingTask): Buffer {
  const compiler = NodeCompiler.create({
    workspace: root,
    fontArgs: [{ fontBlobs: task.fonts.map((path) => readFileSync(path)) }],
  });
  for (const [path, base64] of Object.entries(task.files))
    compiler.mapShadow(join(root, path), Buffer.from(base64, 'base64'));
  const outcome = compiler.compile({ mainFileContent: task.source });
  const problem = outcome.takeDiagnostics();
  if (!outcome.result) throw new SyntaxError(JSON.stringify(problem?.shortDiagnostics));
  return compiler.pdf(outcome.result, {
    pdfStandard: 'a-2a',
    pdfTags: true,
    creationTimestamp: task.timestamp,
  });
}

process.stdout.write(print(await receive()));
