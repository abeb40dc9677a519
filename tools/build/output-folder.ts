import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What one build made: path within dist/ -> content. */
export type Outputs = Map<string, Uint8Array>;

interface Stamp {
  /** Of the sources, as bin/launch/build.mjs computes it; decides whether a build is stale. */
  fingerprint: string;
  outputs: string[];
}

const stampName = '.stamp';

function readStamp(folder: string): Stamp | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, stampName), 'utf8'));
  } catch {
    return undefined; // the first build, or one that was interrupted
  }
}

/** A reader sees the old file or the new one, never half of it. */
function replaceFile(path: string, content: Uint8Array | string): void {
  mkdirSync(dirname(path), { recursive: true });
  const temporary = `${path}.${process.pid}.new`;
  writeFileSync(temporary, content);
  renameSync(temporary, path);
}

function removeOthers(folder: string, keep: ReadonlySet<string>): void {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = name.replaceAll('\\', '/');
    const hidden = path.startsWith('.');
    if (!hidden && !keep.has(path) && statSync(join(folder, name)).isFile()) rmSync(join(folder, name));
  }
}

/**
 * Puts a build in place. Chunks carry their hash in their name and go first, the entry last; the build before
 * it stays, because a server that is still running loads its chunks when they are first needed.
 */
export function writeOutputs(folder: string, outputs: Outputs, entry: string, fingerprint: string): void {
  mkdirSync(folder, { recursive: true });
  const before = readStamp(folder)?.outputs ?? [];
  for (const [path, content] of outputs) if (path !== entry) replaceFile(join(folder, path), content);
  const main = outputs.get(entry);
  if (main) replaceFile(join(folder, entry), main);
  removeOthers(folder, new Set([...before, ...outputs.keys()]));
  const stamp: Stamp = { fingerprint, outputs: [...outputs.keys()] };
  replaceFile(join(folder, stampName), JSON.stringify(stamp));
}
