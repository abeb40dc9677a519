/** `npm run bench -- WORKLOAD [--rows N] [--file PAIRS] [--show]`: measures one workload, and leaves nothing behind. */
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { projectRoot } from '#platform/project-root.ts';
import { bundleProgram } from '../tools/build/program.ts';

/** Node does not read TSX, so a workload is bundled like the product, beside the packages it uses. */
async function bundled(workload: string): Promise<string> {
  const folder = join(projectRoot(), 'node_modules', '.cache', 'jalin-bench');
  for (const [path, content] of await bundleProgram(projectRoot(), `bench/${workload}.ts`, folder)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return join(folder, 'jalin.js');
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    rows: { type: 'string', default: '100000' },
    file: { type: 'string' },
    show: { type: 'boolean', default: false },
  },
});

const workloads = readdirSync(join(projectRoot(), 'bench'))
  .filter((name) => name.endsWith('.ts') && name !== 'run.ts')
  .map((name) => name.replace(/\.ts$/, ''));

const [wanted = ''] = positionals;
const rows = Number(values.rows);
if (!workloads.includes(wanted) || !Number.isInteger(rows) || rows < 1) {
  console.error(
    `npm run bench -- WORKLOAD [--rows N] [--file PAIRS] [--show]; workloads: ${workloads.join(', ')}`,
  );
  process.exitCode = 2;
} else {
  const { run } = (await import(await bundled(wanted))) as {
    run(rows: number, options: { file?: string; show?: boolean }): Promise<void>;
  };
  await run(rows, values);
}
