import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

let found: string | undefined;

/** The checkout's folder, whether this code runs from src/ or from the bundle in dist/. */
export function projectRoot(): string {
  if (found) return found;
  let folder = dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const manifest = join(folder, 'package.json');
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).name === 'jalin') break;
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json named "jalin" not found above the running code');
    folder = parent;
  }
  found = folder;
  return folder;
}
