import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { newCapability } from './capability.ts';
import { newMigration } from './migration.ts';
import { GenerateProblem } from './templates.ts';
import { newUseCase } from './use-case.ts';

export const usage = `npm run new capability <room>
npm run new use-case <room> <verb-noun>
npm run new migration <name>`;

function plan(root: string, [kind, ...names]: readonly string[]) {
  if (kind === 'capability' && names.length === 1) return newCapability(root, names[0]);
  if (kind === 'use-case' && names.length === 2) return newUseCase(root, names[0], names[1]);
  if (kind === 'migration' && names.length === 1) return newMigration(root, names[0]);
  throw new GenerateProblem(`Not understood. What can be made:\n${usage}`);
}

/**
 * Writes what was asked for into the project at `root`; returns the paths written. Throws GenerateProblem, and
 * has written nothing, when a name is wrong or a file is already there.
 */
export function generate(root: string, args: readonly string[]): string[] {
  const { files, changes } = plan(root, args);
  const there = [...files.keys()].filter((path) => existsSync(join(root, path)));
  if (there.length > 0) throw new GenerateProblem(`Already there, and not overwritten: ${there.join(', ')}`);
  const all = [...files, ...changes];
  for (const [path, content] of all) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), content);
  }
  return all.map(([path]) => path);
}
