/**
 * `npm run check`: format and lint, types, unused code, and every test; the same as CI. Goes on after a failure,
 * so that one run tells everything. `--no-tests` leaves the tests out, for a machine that has just run them.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#platform/project-root.ts';
import { runTests } from './testing/run-tests.ts';

const { values } = parseArgs({ options: { tests: { type: 'boolean', default: true } }, allowNegative: true });
const root = projectRoot();
const inModules = (...parts: string[]) => join(root, 'node_modules', ...parts);

/** What is checked, by which program of node_modules (run with this Node) with which arguments. */
const checks: readonly [name: string, program: string, ...args: string[]][] = [
  ['format and lint', inModules('@biomejs', 'biome', 'bin', 'biome'), 'check', '--error-on-warnings'],
  ['types', inModules('typescript', 'bin', 'tsc'), '-p', '.'],
  ['types of the browser script', inModules('typescript', 'bin', 'tsc'), '-p', 'src/ui/client'],
  ['unused code', inModules('knip', 'bin', 'knip.js'), '--no-progress'],
];

function holds([name, program, ...args]: (typeof checks)[number]): boolean {
  const started = Date.now();
  const { status } = spawnSync(process.execPath, [program, ...args], { cwd: root, stdio: 'inherit' });
  console.log(
    `${name}: ${status === 0 ? 'well' : 'NOT WELL'} (${((Date.now() - started) / 1000).toFixed(1)} s)`,
  );
  return status === 0;
}

const results = checks.map(holds);
if (values.tests) results.push(await runTests([]));
process.exitCode = results.every(Boolean) ? 0 : 1;
