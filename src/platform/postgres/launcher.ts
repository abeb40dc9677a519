import { chmod, chown, mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import pg from 'pg';
import { type Log, silentLog } from '#platform/log.ts';
import { clusterExists, createCluster, removeUnfinished } from './create-cluster.ts';
import { type Folders, foldersOf } from './folders.ts';
import { freePort } from './free-port.ts';
import { keepLogsTrimmed, lastWords } from './log-files.ts';
import { stopOrphan } from './orphan.ts';
import { ownerUrlOf } from './owner-url.ts';
import { type Postmaster, startPostmaster } from './postmaster.ts';
import { embeddedPrograms, majorVersion, type Programs } from './programs.ts';
import { wrongPassword } from './refusals.ts';
import { assertReachable, chooseServerUser, privateFolder, type ServerUser } from './server-user.ts';
import { type Access, accessText, settingsText } from './settings.ts';
import { prepareSocketFolder } from './socket-folder.ts';
import { type StartLock, takeStartLock } from './start-lock.ts';
import { keepPassword, newPassword, readPassword, runSingleUser, setPassword } from './superuser-password.ts';

/** A running server of our own. */
export interface EmbeddedPostgres {
  /** node-postgres connection string of the cluster's superuser, to the application's database. A secret. */
  ownerUrl: string;
  /** As the server says it, "18.4". */
  serverVersion: string;
  /** Process id of the postmaster. */
  pid: number;
  /** Resolves with the server's last words when it ended without `stop`; then call `stop` and start anew. */
  died: Promise<string>;
  /** Fast shutdown: open transactions are rolled back, everything committed is kept. Safe to call again. */
  stop(): Promise<void>;
}

export interface ClusterOptions {
  /** DATA_DIR; the cluster lives in `postgres/` below it. */
  dataDir: string;
  log?: Log;
}

/** The operator's folder: root lets PostgreSQL's user pass through it, nobody else has business there. */
async function prepareRoot(root: string): Promise<{ uid: number; gid: number }> {
  await mkdir(root, { recursive: true });
  const { uid, gid } = await stat(root);
  await chmod(root, process.getuid?.() === 0 ? 0o711 : 0o700);
  return { uid, gid };
}

async function askVersion(ownerUrl: string, folders: Folders): Promise<string> {
  const client = new pg.Client({ connectionString: ownerUrl, connectionTimeoutMillis: 30_000 });
  // A server that dies now also drops the connection; the question itself fails and says so.
  client.on('error', () => undefined);
  try {
    await client.connect();
    const { rows } = await client.query<{ server_version: string }>('show server_version');
    return rows[0]?.server_version.split(' ')[0] ?? '';
  } catch (problem) {
    const wrong = problem instanceof pg.DatabaseError && problem.code === '28P01';
    throw wrong ? wrongPassword(folders.password) : problem;
  } finally {
    await client.end();
  }
}

/** The server's user must read these two, and they hold no secret. Written at each start, so never forced to disk. */
async function writeReadable(path: string, text: string, operator: { uid: number; gid: number }) {
  await writeFile(path, text);
  await chmod(path, 0o644);
  await chown(path, operator.uid, operator.gid);
}

interface Prepared {
  folders: Folders;
  programs: Programs;
  user: ServerUser | undefined;
  access: Access;
  password: string;
}

/** Everything before the server runs: user, folders, cluster, password, settings. */
async function prepare(
  folders: Folders,
  programs: Programs,
  port: number | undefined,
  operator: { uid: number; gid: number },
  log: Log,
): Promise<Prepared> {
  const user = await chooseServerUser(folders.cluster);
  const major = await majorVersion(programs, user);
  await assertReachable(folders.cluster, user);
  await removeUnfinished(folders);
  await privateFolder(folders.log, user);
  if (await clusterExists(folders, major)) await stopOrphan(folders.cluster, programs, user, log);
  else await createCluster(folders, programs, major, user, operator);

  let password = await readPassword(folders.password);
  if (!password) {
    password = newPassword();
    await runSingleUser(programs, user, folders.cluster, [setPassword(password)]);
    await keepPassword(folders.password, password, operator);
  }

  const access: Access =
    port === undefined
      ? { kind: 'socket', folder: await prepareSocketFolder(folders, user) }
      : { kind: 'loopback', port };
  await writeReadable(folders.settings, settingsText(folders, access, major), operator);
  await writeReadable(folders.access, accessText(access), operator);
  return { folders, programs, user, access, password };
}

function running(
  prepared: Prepared,
  postmaster: Postmaster,
  lock: StartLock,
  serverVersion: string,
  log: Log,
): EmbeddedPostgres {
  const { folders, access } = prepared;
  const endTrimming = keepLogsTrimmed(folders.log, (problem) =>
    log.problem('database.log-not-trimmed', problem),
  );
  const { promise: died, resolve: tellDeath } = Promise.withResolvers<string>();
  let stopping: Promise<void> | undefined;
  void postmaster.gone.then(async () => {
    if (stopping) return;
    log.problem('database.died', new Error('PostgreSQL ended by itself'), { pid: postmaster.pid });
    // Its words are a help, no more: without them the death is told all the same.
    tellDeath(await lastWords(folders.log, folders.startLog).catch(() => ''));
  });
  const stop = async () => {
    endTrimming();
    try {
      await postmaster.stop();
      if (access.kind === 'socket') await rm(access.folder, { recursive: true, force: true });
    } finally {
      lock.release();
    }
    log.info('database.stopped', { pid: postmaster.pid });
  };
  return {
    ownerUrl: ownerUrlOf(prepared.password, access),
    serverVersion,
    pid: postmaster.pid,
    died,
    stop() {
      stopping ??= stop();
      return stopping;
    },
  };
}

/**
 * Starts a cluster in `dataDir` with the given programs; `port` = on loopback instead of a socket.
 * Throws a Refusal that names the mend when it cannot.
 */
export async function startCluster(
  options: ClusterOptions & { programs: Programs; port?: number },
): Promise<EmbeddedPostgres> {
  const log = options.log ?? silentLog;
  const began = Date.now();
  const folders = foldersOf(resolve(options.dataDir));
  const operator = await prepareRoot(folders.root);
  const lock = takeStartLock(folders);
  let postmaster: Postmaster | undefined;
  try {
    const prepared = await prepare(folders, options.programs, options.port, operator, log);
    postmaster = await startPostmaster(folders, prepared.programs, prepared.user);
    const version = await askVersion(ownerUrlOf(prepared.password, prepared.access), folders);
    log.info('database.started', { pid: postmaster.pid, version, milliseconds: Date.now() - began });
    return running(prepared, postmaster, lock, version, log);
  } catch (problem) {
    await postmaster?.stop();
    lock.release();
    throw problem;
  }
}

/** Starts the embedded PostgreSQL in `dataDir`, making its cluster first when there is none. */
export async function startEmbedded(options: ClusterOptions): Promise<EmbeddedPostgres> {
  const windowsPort = process.platform === 'win32' ? await freePort() : undefined;
  const programs = await embeddedPrograms();
  return startCluster({ ...options, programs, ...(windowsPort !== undefined && { port: windowsPort }) });
}
