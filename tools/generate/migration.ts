import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fill, kebabOnly, type NewFiles } from './templates.ts';

/** The next migration, numbered after the last one. */
export function newMigration(
  root: string,
  given: string | undefined,
): { files: NewFiles; changes: NewFiles } {
  const name = kebabOnly('A migration', given);
  const numbers = readdirSync(join(root, 'migrations')).map((file) => Number(/^\d{4}/.exec(file)?.[0] ?? 0));
  const number = String(Math.max(0, ...numbers) + 1).padStart(4, '0');
  return {
    files: new Map([[`migrations/${number}-${name}.sql`, fill(root, 'migration/migration.sql', {})]]),
    changes: new Map(),
  };
}
