// Builds dist/ when the sources changed since the last build.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { inProject, LaunchProblem, notStarted, passOn, projectRoot } from './project.mjs';

/** What decides the build's result; its tests do not. */
const inputs = [
  'src',
  'migrations',
  'tools/build.ts',
  'tools/build-styles.ts',
  'package.json',
  'package-lock.json',
];
const isInput = (name) => !/\.test\.tsx?$/.test(name);

/** @param {string} path @param {(line: string) => void} note */
function noteTree(path, note) {
  const stat = statSync(inProject(path), { throwIfNoEntry: false });
  if (!stat) return;
  if (!stat.isDirectory()) return note(`${path} ${stat.size} ${stat.mtimeMs}`);
  for (const name of readdirSync(inProject(path)).sort()) if (isInput(name)) noteTree(join(path, name), note);
}

/** Changes whenever a source file appears, goes, or is written; reads no file's content, for speed. */
export function sourcesFingerprint() {
  const hash = createHash('sha256');
  for (const input of inputs) noteTree(input, (line) => hash.update(`${line}\n`));
  return hash.digest('hex');
}

export function buildIsCurrent() {
  try {
    const stamp = JSON.parse(readFileSync(inProject('dist', '.stamp'), 'utf8'));
    return stamp.fingerprint === sourcesFingerprint();
  } catch {
    return false; // no stamp or a broken one: build
  }
}

/** Throws LaunchProblem when the sources do not build. @param {string} node */
export function build(node) {
  if (buildIsCurrent()) return;
  const result = spawnSync(node, [inProject('tools', 'build.ts'), '--fingerprint', sourcesFingerprint()], {
    cwd: projectRoot,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  });
  if (result.error) throw notStarted(node, result.error);
  if (result.status === 0) return;
  passOn(result.stderr);
  throw new LaunchProblem(
    'Kode sumber tidak dapat dibangun; keluhannya ada di atas.',
    'The sources do not build; the complaints are above.',
  );
}
