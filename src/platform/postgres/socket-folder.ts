import { createHash } from 'node:crypto';
import { lstat, mkdtemp, readdir, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Folders } from './folders.ts';
import { assertReachable, privateFolder, type ServerUser } from './server-user.ts';
import { socketPort } from './settings.ts';

/** Bytes a socket's path may have: sun_path less the closing zero; macOS has 104, Linux 108. */
const longestPath = process.platform === 'darwin' ? 103 : 107;

/** True when a socket in this folder has a path the system accepts. */
export const fitsSocket = (folder: string) =>
  Buffer.byteLength(join(folder, `.s.PGSQL.${socketPort}`)) <= longestPath;

const shortPrefix = (folders: Folders) =>
  `jalin-${createHash('sha256').update(folders.root).digest('hex').slice(0, 12)}-`;

/** Short folders end in six random letters, so nobody can lay one out for us beforehand. */
async function shortFolder(folders: Folders): Promise<string> {
  const prefix = shortPrefix(folders);
  const temporary = [await realpath(tmpdir()), '/tmp'].find((base) =>
    fitsSocket(join(base, `${prefix}XXXXXX`)),
  );
  if (!temporary) throw new Error(`no folder short enough for a socket; tried ${tmpdir()} and /tmp`);
  return mkdtemp(join(temporary, prefix));
}

/** Removes short socket folders of this cluster that a killed process left; never another user's. */
export async function removeOldSocketFolders(folders: Folders, user: ServerUser | undefined): Promise<void> {
  const mine = new Set([process.getuid?.(), user?.uid]);
  for (const base of new Set([await realpath(tmpdir()), '/tmp'])) {
    const names = await readdir(base).catch(() => []); // a system without /tmp has nothing to remove there
    for (const name of names) {
      if (!name.startsWith(shortPrefix(folders))) continue;
      const entry = await lstat(join(base, name)).catch(() => undefined); // somebody else was quicker
      if (entry?.isDirectory() && mine.has(entry.uid))
        await rm(join(base, name), { recursive: true, force: true });
    }
  }
}

/**
 * A new folder for the server's socket, open to the server's user (and root) alone. What stood in the old one
 * goes: a socket's lock file left by a power cut may carry the number of a process that lives again, and
 * PostgreSQL would not start. Call it under the start lock, when no server of this cluster runs.
 */
export async function prepareSocketFolder(folders: Folders, user: ServerUser | undefined): Promise<string> {
  await removeOldSocketFolders(folders, user);
  await rm(folders.socket, { recursive: true, force: true });
  const folder = fitsSocket(folders.socket) ? folders.socket : await shortFolder(folders);
  await privateFolder(folder, user);
  await assertReachable(folder, user);
  return folder;
}
