import { join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';

/**
 * Where the child process starts: always the source file, which Node runs as it is, also when the parent runs from the
 * bundle in dist/.
 */
export function childEntry(): string {
  return join(projectRoot(), 'src/capabilities/intake/reading/child/main.ts');
}

/** All the child may read: its own code and the packages it imports. The file to read comes through a pipe. */
export function childReadable(): string[] {
  const inside = [
    'package.json',
    'src/kernel',
    'src/platform/office-files',
    'src/capabilities/intake',
    ...['yauzl', 'pend', 'saxes', 'xmlchars', 'csv-parse'].map((name) => join('node_modules', name)),
  ];
  return inside.map((path) => join(projectRoot(), path));
}
