import { createHash, randomBytes } from 'node:crypto';
import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { join } from 'node:path';

/** Uploaded files by the SHA-256 of their content: a name never reaches the disk, nothing is written twice. */
export interface FileStore {
  /** Returns the hex SHA-256 once the bytes are on the disk (fsync). */
  keep(bytes: Uint8Array): Promise<string>;
  /** undefined when no such content is kept. */
  find(sha256: string): Promise<Uint8Array | undefined>;
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/**
 * Files in a folder, each under the SHA-256 of its content: the same bytes are kept once, and kept whole or not at
 * all.
 */
export function diskFileStore(root: string): FileStore {
  const pathOf = (sha256: string) => join(root, sha256.slice(0, 2), sha256);
  return {
    async keep(bytes) {
      const sha256 = createHash('sha256').update(bytes).digest('hex');
      const path = pathOf(sha256);
      if (await stat(path).catch(() => undefined)) return sha256;
      const folder = join(root, sha256.slice(0, 2));
      await mkdir(folder, { recursive: true, mode: 0o700 });
      const temporary = `${path}.${randomBytes(6).toString('hex')}`;
      const handle = await open(temporary, 'wx', 0o600);
      try {
        await handle.writeFile(bytes);
        await handle.sync();
      } finally {
        await handle.close();
      }
      await rename(temporary, path);
      await syncFolder(folder);
      return sha256;
    },
    async find(sha256) {
      if (!/^[0-9a-f]{64}$/.test(sha256)) return undefined;
      return readFile(pathOf(sha256)).catch((problem: NodeJS.ErrnoException) => {
        if (problem.code === 'ENOENT') return undefined;
        throw problem;
      });
    },
  };
}
