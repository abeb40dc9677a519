import { chown, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Forces a folder's entries (a new name, a rename) to the disk; Windows cannot and need not. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Replaces a file whole and on the disk: a reader or a power cut sees the old text or the new one. */
export async function writeDurably(
  path: string,
  text: string,
  options: { mode: number; owner?: { uid: number; gid: number } },
): Promise<void> {
  const temporary = `${path}.new`;
  await rm(temporary, { force: true });
  const handle = await open(temporary, 'wx', options.mode);
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
  if (options.owner) await chown(temporary, options.owner.uid, options.owner.gid);
  await rename(temporary, path);
  await syncFolder(dirname(path));
}
