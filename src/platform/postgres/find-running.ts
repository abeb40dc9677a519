import { resolve } from 'node:path';
import { foldersOf } from './folders.ts';
import { ownerUrlOf } from './owner-url.ts';
import { readPostmasterFile } from './postmaster-file.ts';
import { servesCluster } from './processes.ts';
import { readPassword } from './superuser-password.ts';

/**
 * Address of the embedded server another process of ours runs on `dataDir`, for a command given beside it;
 * undefined when none is ready. Same secrecy as `EmbeddedPostgres.ownerUrl`.
 */
export async function findRunning(dataDir: string): Promise<string | undefined> {
  const folders = foldersOf(resolve(dataDir));
  const file = await readPostmasterFile(folders.cluster);
  if (!file?.ready || !(await servesCluster(file.pid, folders.cluster))) return undefined;
  const password = await readPassword(folders.password);
  if (!password) return undefined;
  return ownerUrlOf(
    password,
    file.socketFolder ? { kind: 'socket', folder: file.socketFolder } : { kind: 'loopback', port: file.port },
  );
}
