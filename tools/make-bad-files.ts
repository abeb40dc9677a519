import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badArchives } from './bad-files/archives.ts';
import type { BadFile } from './bad-files/bad-file.ts';
import { notTables } from './bad-files/not-tables.ts';
import { badSheets } from './bad-files/sheets.ts';

/**
 * Makes the files that an upload must refuse, so that no such file has to be kept anywhere. Tests import the list;
 * `node tools/make-bad-files.ts FOLDER` writes them for trying by hand.
 */

/** Every bad file with the refusal it must get; made when asked for, because some take seconds and megabytes. */
export const badFiles: readonly BadFile[] = [...badArchives, ...notTables, ...badSheets];

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('say the folder: node tools/make-bad-files.ts FOLDER');
  mkdirSync(folder, { recursive: true });
  for (const { name, code, bytes } of badFiles) {
    writeFileSync(join(folder, name), bytes());
    process.stdout.write(`${name}\t${code}\n`);
  }
}
