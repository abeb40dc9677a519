import { spawn } from 'node:child_process';
import type { ServerUser } from './server-user.ts';

export interface Finished {
  /** null when a signal ended it. */
  code: number | null;
  /** Both streams, as they came. */
  output: string;
}

/** Settings of the surroundings a program of PostgreSQL may see: no PG*, no secrets; C messages we can read. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const kept = ['PATH', 'SystemRoot', 'SYSTEMROOT', 'TEMP', 'TMP', 'TMPDIR', 'USERPROFILE'];
  const environment: NodeJS.ProcessEnv = { LC_ALL: 'C', TZ: 'UTC' };
  for (const name of kept) if (process.env[name] !== undefined) environment[name] = process.env[name];
  return environment;
}

/** Spawn options that make a program run as the server's user. */
export const asUser = (user: ServerUser | undefined) =>
  user?.switched ? { uid: user.uid, gid: user.gid } : {};

/** Runs one program to its end. `input` goes through standard input: secrets never stand on a command line. */
export function runProgram(
  path: string,
  args: readonly string[],
  options: { user: ServerUser | undefined; cwd: string; input?: string },
): Promise<Finished> {
  return new Promise((resolve, reject) => {
    const child = spawn(path, args, {
      ...asUser(options.user),
      cwd: options.cwd,
      env: cleanEnvironment(),
      stdio: 'pipe',
      windowsHide: true,
    });
    let output = '';
    const gather = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', gather);
    child.stderr.on('data', gather);
    child.on('error', reject);
    child.on('close', (code) => resolve({ code, output }));
    // The program may end before it has read everything; its exit code tells, not this pipe.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
