import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { lookForNeeds } from './needs.ts';
import { closingLine, outcomeOf, readReport } from './report.ts';

/** Vitest itself is small; its workers are few (vitest.config.ts). An office's laptop must manage. */
const MEMORY_MB = 1024;

function vitest(root: string, reportPath: string, args: readonly string[]): Promise<number> {
  const program = [
    `--max-old-space-size=${MEMORY_MB}`,
    join(root, 'node_modules', 'vitest', 'vitest.mjs'),
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportPath}`,
    ...args,
  ];
  const child = spawn(process.execPath, program, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', (code) => resolve(code ?? 1));
  });
}

/** What the run can use, on one line; the complaints about what is missing instead. */
async function firstLine(): Promise<{ line: string; missing: string[] }> {
  const needs = await lookForNeeds();
  const found = needs.flatMap((need) => ('found' in need ? [need.found] : []));
  const missing = needs.flatMap((need) => ('missing' in need ? [need.missing] : []));
  return { line: `Node ${process.versions.node}; ${found.join('; ')}`, missing };
}

/**
 * Runs every test, or those Vitest's own arguments choose, and closes with "N passed, N failed". Returns whether
 * all is well; a browser or database that cannot be had is a failure, never a silent skip.
 */
export async function runTests(args: readonly string[]): Promise<boolean> {
  const { line, missing } = await firstLine();
  console.log(line);
  for (const words of missing) console.error(words);
  if (missing.length > 0) {
    console.log(closingLine({ passed: 0, failed: missing.length, leftOut: [] }));
    return false;
  }
  const root = projectRoot();
  const reportPath = join(root, 'test-output', 'report.json');
  rmSync(reportPath, { force: true });
  const exitCode = await vitest(root, reportPath, args);
  const outcome = outcomeOf(readReport(reportPath), exitCode);
  for (const name of outcome.leftOut) console.log(`left out: ${name}`);
  console.log(closingLine(outcome));
  return outcome.failed === 0;
}
