import { chmod, chown, lstat, mkdir, readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { folderClosed, notAsRoot, ownedByAnother } from './refusals.ts';

/** Whom PostgreSQL runs as; it refuses to run as root. */
export interface ServerUser {
  uid: number;
  gid: number;
  /** Set when that is not the user we are: every program of PostgreSQL is then started as that user. */
  switched: boolean;
}

/** `nobody` exists on every Linux with glibc, so no user has to be created. */
const nobody = 65_534;

async function ownerOf(path: string): Promise<{ uid: number; gid: number } | undefined> {
  return stat(path).catch((problem: NodeJS.ErrnoException) => {
    if (problem.code === 'ENOENT') return undefined;
    throw problem;
  });
}

/**
 * As an ordinary user: that user. As root: the owner of the existing cluster, else `nobody`; a cluster
 * copied by root is handed back to `nobody`. undefined on Windows, where pg_ctl drops the rights itself.
 */
export async function chooseServerUser(cluster: string): Promise<ServerUser | undefined> {
  const uid = process.getuid?.();
  const gid = process.getgid?.();
  if (uid === undefined || gid === undefined) return undefined;
  const owner = await ownerOf(cluster);
  if (uid !== 0) {
    if (owner && owner.uid !== uid) throw ownedByAnother(cluster, owner.uid);
    return { uid, gid, switched: false };
  }
  if (owner && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, switched: true };
  if (process.platform !== 'linux') throw notAsRoot();
  const user = { uid: nobody, gid: nobody, switched: true };
  if (owner) await handOver(cluster, user);
  return user;
}

/** Gives a folder and all below it to the server's user; links are given, never followed. */
async function handOver(path: string, user: ServerUser): Promise<void> {
  const entry = await lstat(path);
  if (entry.isSymbolicLink()) return;
  if (entry.isDirectory()) for (const name of await readdir(path)) await handOver(join(path, name), user);
  await chown(path, user.uid, user.gid);
}

/** Makes (or takes back) a folder only the server's user may enter. */
export async function privateFolder(path: string, user: ServerUser | undefined): Promise<void> {
  await mkdir(path, { recursive: true, mode: 0o700 });
  await chmod(path, 0o700);
  if (user?.switched) await chown(path, user.uid, user.gid);
}

function mayPass(folder: { mode: number; uid: number; gid: number }, user: ServerUser): boolean {
  if (folder.uid === user.uid) return (folder.mode & 0o100) !== 0;
  if (folder.gid === user.gid) return (folder.mode & 0o010) !== 0;
  return (folder.mode & 0o001) !== 0;
}

/** Throws the refusal naming the first folder above `path` that the server's user cannot pass through. */
export async function assertReachable(path: string, user: ServerUser | undefined): Promise<void> {
  if (!user?.switched) return;
  const above: string[] = [];
  for (let folder = dirname(path); ; folder = dirname(folder)) {
    above.unshift(folder);
    if (folder === dirname(folder)) break;
  }
  for (const folder of above) if (!mayPass(await stat(folder), user)) throw folderClosed(folder, user.uid);
}
