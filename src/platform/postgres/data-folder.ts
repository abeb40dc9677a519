import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { PostgresBinaries } from './binaries.ts';
import { LauncherProblem } from './launcher-problem.ts';

/** The account the server runs under: PostgreSQL refuses root, so root hands over to `nobody`. */
export interface ServerAccount {
  uid?: number;
  gid?: number;
}

const nobody = 65_534;

export function serverAccount(): ServerAccount {
  return process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};
}

/** Where everything of the embedded server lives, below the installation's data folder. */
export interface ServerFolders {
  root: string;
  cluster: string;
  password: string;
  log: string;
}

export function serverFolders(dataDir: string): ServerFolders {
  const root = join(dataDir, 'postgres');
  return {
    root,
    cluster: join(root, 'cluster'),
    password: join(dataDir, 'postgres-password'),
    log: join(root, 'server.log'),
  };
}

/** Gives a folder to the server's account; the way to it must be open to that account, which is checked. */
export function ownFolder(folder: string, account: ServerAccount): void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  if (account.uid === undefined) return;
  chownSync(folder, account.uid, account.gid ?? account.uid);
  const reach = spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...account, cwd: '/', stdio: 'ignore' });
  if (reach.status !== 0)
    throw new LauncherProblem(
      'data-folder-closed',
      `The database runs as the user "nobody" and cannot reach ${folder}. Choose a DATA_DIR outside private folders such as /root, or start Jalin as an ordinary user.`,
    );
}

/** The superuser's password: made once, in a file only the operator reads, never on a command line. */
export function superuserPassword(folders: ServerFolders): string {
  if (existsSync(folders.password)) return readFileSync(folders.password, 'utf8').trim();
  const password = randomBytes(24).toString('base64url');
  writeFileSync(folders.password, `${password}\n`, { mode: 0o600 });
  return password;
}

/**
 * Makes the cluster if there is none. initdb works in a folder beside it that is renamed when complete: a kill
 * in between leaves a folder that is thrown away at the next start, never a cluster that looks finished.
 */
export function ensureCluster(
  folders: ServerFolders,
  binaries: PostgresBinaries,
  account: ServerAccount,
): void {
  ownFolder(folders.root, account);
  for (const name of readdirSync(folders.root))
    if (name.startsWith('making-')) rmSync(join(folders.root, name), { recursive: true, force: true });
  if (existsSync(join(folders.cluster, 'PG_VERSION'))) return;
  const making = join(folders.root, `making-${randomBytes(4).toString('hex')}`);
  const passwordFile = join(folders.root, `making-${randomBytes(4).toString('hex')}.password`);
  writeFileSync(passwordFile, superuserPassword(folders), { mode: 0o600 });
  if (account.uid !== undefined) chownSync(passwordFile, account.uid, account.gid ?? account.uid);
  try {
    runInitdb(making, passwordFile, binaries, account);
    renameSync(making, folders.cluster);
    syncFolder(folders.root);
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

function runInitdb(
  folder: string,
  passwordFile: string,
  binaries: PostgresBinaries,
  account: ServerAccount,
): void {
  const made = spawnSync(
    binaries.initdb,
    [
      '-D',
      folder,
      '-U',
      'postgres',
      '-A',
      'scram-sha-256',
      `--pwfile=${passwordFile}`,
      '-E',
      'UTF8',
      '--locale=C.UTF-8',
      '--data-checksums',
    ],
    { ...account, cwd: dirname(folder), encoding: 'utf8' },
  );
  if (made.status !== 0)
    throw new LauncherProblem(
      'initdb-failed',
      `The database could not be created: ${made.stderr.trim() || made.error?.message}`,
    );
}

/** The rename itself must survive a power cut. */
function syncFolder(folder: string): void {
  spawnSync('sync', [folder], { stdio: 'ignore' });
}

/** Unix socket paths hold 107 bytes; a long data folder gets a short private one under /tmp. */
export function socketFolder(folders: ServerFolders, account: ServerAccount, shortName: string): string {
  const inside = join(folders.root, 'socket');
  if (Buffer.byteLength(join(inside, '.s.PGSQL.5432')) <= 100) {
    ownFolder(inside, account);
    return inside;
  }
  const outside = join('/tmp', `jalin-${shortName}`);
  ownFolder(outside, account);
  const owner = account.uid ?? process.getuid?.();
  if (lstatSync(outside).isSymbolicLink() || statSync(outside).uid !== owner)
    throw new LauncherProblem(
      'socket-folder-taken',
      `${outside} belongs to somebody else. Remove it, or choose a shorter DATA_DIR.`,
    );
  chmodSync(outside, 0o700);
  return outside;
}
