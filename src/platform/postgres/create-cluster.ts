import { chmod, chown, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { syncFolder, writeDurably } from './durable-file.ts';
import { type Folders, marker, unfinished } from './folders.ts';
import type { Programs } from './programs.ts';
import { cannotCreate, notOurs, otherVersion } from './refusals.ts';
import { runProgram } from './run-program.ts';
import type { ServerUser } from './server-user.ts';
import {
  databaseName,
  keepPassword,
  newPassword,
  runSingleUser,
  setPassword,
  superuser,
} from './superuser-password.ts';

/** Removes what a kill during an earlier creation left behind. */
export async function removeUnfinished(folders: Folders): Promise<void> {
  for (const name of await readdir(folders.root))
    if (name.startsWith(unfinished))
      // A bootstrap process of the killed start may still be writing there for a moment.
      await rm(join(folders.root, name), { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
}

/** True when a finished cluster of this major version is there. Refuses one that is not ours or not this version. */
export async function clusterExists(folders: Folders, major: number): Promise<boolean> {
  const found = await readdir(folders.cluster).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
  if (!found) return false;
  if (!found.includes(marker)) throw notOurs(folders.cluster);
  const version = Number((await readFile(join(folders.cluster, 'PG_VERSION'), 'utf8')).trim());
  if (version !== major) throw otherVersion(folders.cluster, version, major);
  return true;
}

/**
 * Sort order is by code point (C) on every machine, so that a data folder can move between machines without
 * corrupting indexes; names in the reader's order ask for an ICU collation by name.
 */
function localeOptions(major: number, characters: string): string[] {
  if (major < 17) return [`--locale=${characters}`];
  return ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C', `--lc-ctype=${characters}`];
}

async function initialise(programs: Programs, user: ServerUser | undefined, cluster: string, major: number) {
  let said = '';
  // Systems without the C.UTF-8 locale (macOS, old Linux) take C: only upper/lower case outside ASCII differs.
  for (const characters of ['C.UTF-8', 'C']) {
    const { code, output } = await runProgram(
      programs.initdb,
      [
        `--pgdata=${cluster}`,
        `--username=${superuser}`,
        '--encoding=UTF8',
        ...localeOptions(major, characters),
        '--data-checksums',
        // The launcher brings its own access rules; started by anybody else, the cluster lets nobody in.
        '--auth=reject',
      ],
      { user, cwd: '/' },
    );
    if (code === 0) return;
    said = output;
    if (!/invalid locale name/.test(output)) break;
  }
  throw cannotCreate(said.trim());
}

/**
 * Makes a cluster in a temporary folder beside its place and renames it when it is whole and on the disk
 * (initdb itself ends with fsync), because initdb killed half-way leaves a folder that looks like a
 * cluster and is none. The password file is in place before the cluster is.
 */
export async function createCluster(
  folders: Folders,
  programs: Programs,
  major: number,
  user: ServerUser | undefined,
  operator: { uid: number; gid: number },
): Promise<void> {
  const place = await mkdtemp(join(folders.root, unfinished));
  await chmod(place, 0o700);
  if (user?.switched) await chown(place, user.uid, user.gid);
  const cluster = join(place, 'cluster');
  try {
    await initialise(programs, user, cluster, major);
    const password = newPassword();
    await runSingleUser(programs, user, cluster, [setPassword(password), `create database ${databaseName}`]);
    await keepPassword(folders.password, password, operator);
    const made = JSON.stringify({ madeAt: new Date().toISOString(), postgres: major });
    await writeDurably(join(cluster, marker), `${made}\n`, { mode: 0o600, ...(user && { owner: user }) });
    await rename(cluster, folders.cluster);
    await syncFolder(folders.root);
  } finally {
    await rm(place, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}
