/** `npm run build`: src/ -> dist/jalin.js with its chunks, and dist/assets/ for browsers. */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { formatMessages, type Message } from 'esbuild';
import { projectRoot } from '#platform/project-root.ts';
import { bundleAssets } from './build/assets.ts';
import { writeOutputs } from './build/output-folder.ts';
import { bundleProgram } from './build/program.ts';

const { values } = parseArgs({
  options: {
    /** Of the sources before the build read them, from bin/launch/build.mjs; without it the next launch builds. */
    fingerprint: { type: 'string', default: '' },
    entry: { type: 'string', default: 'src/main.ts' },
    folder: { type: 'string', default: 'dist' },
  },
});

async function buildAll(): Promise<void> {
  const started = Date.now();
  const root = projectRoot();
  const folder = join(root, values.folder);
  const [program, assets] = await Promise.all([
    bundleProgram(root, values.entry, folder),
    bundleAssets(root),
  ]);
  writeOutputs(folder, new Map([...program, ...assets]), 'jalin.js', values.fingerprint);
  const kilobytes = Math.round((program.get('jalin.js')?.length ?? 0) / 1024);
  console.log(
    `${values.folder}/jalin.js ${kilobytes} kB, ${program.size + assets.size} files, ${Date.now() - started} ms`,
  );
}

/** esbuild's complaints with file and line; anything else is a bug and keeps its stack. */
async function explain(problem: unknown): Promise<string> {
  const messages = (problem as { errors?: Message[] }).errors;
  if (!Array.isArray(messages))
    return problem instanceof Error ? (problem.stack ?? problem.message) : String(problem);
  return (await formatMessages(messages, { kind: 'error', color: false })).join('');
}

try {
  await buildAll();
} catch (problem) {
  console.error(await explain(problem));
  process.exitCode = 1;
}
