import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { writeDurably } from './durable-file.ts';
import type { Programs } from './programs.ts';
import { cannotCreate } from './refusals.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';

export const superuser = 'postgres';
/** The application's database in the cluster. */
export const databaseName = 'jalin';

/** 24 random bytes as hex: nothing in it has to be escaped in SQL or in an address. */
export const newPassword = () => randomBytes(24).toString('hex');

/** undefined when the file is gone: the next start then gives the cluster a new password. */
export async function readPassword(file: string): Promise<string | undefined> {
  return readFile(file, 'utf8').then(
    (text) => text.trim() || undefined,
    (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'ENOENT') return undefined;
      throw problem;
    },
  );
}

/** Only the operator reads it: mode 0600, and never the user PostgreSQL runs as. */
export function keepPassword(
  file: string,
  password: string,
  owner: { uid: number; gid: number },
): Promise<void> {
  return writeDurably(file, `${password}\n`, { mode: 0o600, owner });
}

/**
 * Runs statements, one a line, on a cluster that is not running. They go through standard input, and
 * failing ones stay out of the output, because a password is among them.
 */
export async function runSingleUser(
  programs: Programs,
  user: ServerUser | undefined,
  cluster: string,
  statements: readonly string[],
): Promise<void> {
  const settings = ['exit_on_error=on', 'log_min_error_statement=panic', 'password_encryption=scram-sha-256'];
  const args = ['--single', '-D', cluster, ...settings.flatMap((setting) => ['-c', setting]), 'postgres'];
  const input = statements.map((statement) => `${statement}\n`).join('');
  const { code, output } = await runProgram(programs.postgres, args, { user, cwd: '/', input });
  if (code !== 0) throw cannotCreate(output.trim());
}

/** The statement that gives the superuser a password of `newPassword`; any other would have to be escaped. */
export const setPassword = (password: string) => `alter role ${superuser} password '${password}'`;
