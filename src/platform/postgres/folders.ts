import { join } from 'node:path';

/**
 * What the launcher keeps below DATA_DIR. `root` belongs to the operator; `cluster`, `log` and `socket`
 * to the user PostgreSQL runs as, which is another one when the operator is root.
 */
export interface Folders {
  root: string;
  cluster: string;
  /** Preferred socket folder; a path too long for a socket goes to the temporary folder instead. */
  socket: string;
  log: string;
  /** What the server said before its own log opened; rewritten at each start. */
  startLog: string;
  lock: string;
  holder: string;
  password: string;
  settings: string;
  access: string;
}

/** Names of folders in which a cluster is being made; whatever bears it at a start was left by a kill. */
export const unfinished = 'creating-';

/** Where the embedded database keeps what is its own below DATA_DIR. */
export function foldersOf(dataDir: string): Folders {
  const root = join(dataDir, 'postgres');
  return {
    root,
    cluster: join(root, 'cluster'),
    socket: join(root, 'socket'),
    log: join(root, 'log'),
    startLog: join(root, 'log', 'start.txt'),
    lock: join(root, 'start-lock'),
    holder: join(root, 'holder.json'),
    password: join(root, 'superuser-password'),
    settings: join(root, 'settings.conf'),
    access: join(root, 'access.conf'),
  };
}

/** Proof that a cluster was made to its end: written last, before the folder got its name. */
export const marker = 'jalin-cluster.json';
