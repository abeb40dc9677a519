/** `npm run dev`: builds and serves, and does both again after each change of the sources. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { watch } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

const root = projectRoot();
let server: ChildProcess | undefined;

/** A clean stop: the embedded database takes a moment, and a second server would find it taken. */
async function stop(): Promise<void> {
  const running = server;
  server = undefined;
  if (!running || running.exitCode !== null || running.signalCode !== null) return;
  const gone = new Promise((resolve) => running.once('exit', resolve));
  running.kill('SIGTERM');
  await gone;
}

async function restart(): Promise<void> {
  const built = spawnSync(process.execPath, [join(root, 'tools/build.ts')], { cwd: root, stdio: 'inherit' });
  if (built.status !== 0) return; // the complaint is shown; the server before it goes on
  await stop();
  server = spawn(process.execPath, [join(root, 'dist/jalin.js'), 'start'], { cwd: root, stdio: 'inherit' });
}

/** Editors write a file in several steps, and a person several files: waits for quiet, one restart at a time. */
let quiet: NodeJS.Timeout | undefined;
let working = restart();
function changed(): void {
  clearTimeout(quiet);
  quiet = setTimeout(() => {
    working = working.then(restart);
  }, 150);
}

for (const folder of ['src', 'migrations']) watch(join(root, folder), { recursive: true }, changed);
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const)
  process.on(signal, () => {
    stop().then(() => process.exit(0));
  });
