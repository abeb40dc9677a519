import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import pg from 'pg';
import { afterAll, onTestFinished } from 'vitest';
import type { Words } from '../../src/kernel/language.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { readPostmasterFile } from '../../src/platform/postgres/postmaster-file.ts';
import { servesCluster, signal, waitUntil } from '../../src/platform/postgres/processes.ts';

const run = promisify(execFile);

export const asRoot = process.getuid?.() === 0;
export const nobody = 65_534;

/** A folder any user may pass through, removed with whatever still runs in it when the test is over. */
export async function givenDataDir(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jalin-launcher-'));
  await chmod(dataDir, 0o755);
  onTestFinished(async () => {
    await endServer(dataDir);
    await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  });
  return dataDir;
}

let prototype: Promise<string> | undefined;

/** A data folder with a stopped cluster in it: a copy, because making one takes a second. */
export async function givenCluster(): Promise<string> {
  prototype ??= makePrototype();
  const dataDir = await givenDataDir();
  await run('cp', ['-a', join(await prototype, 'postgres'), dataDir]);
  return dataDir;
}

afterAll(async () => {
  if (prototype) await rm(await prototype, { recursive: true, force: true });
});

async function makePrototype(): Promise<string> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jalin-prototype-'));
  await chmod(dataDir, 0o755);
  await (await startEmbedded({ dataDir })).stop();
  return dataDir;
}

export const clusterIn = (dataDir: string) => join(dataDir, 'postgres', 'cluster');

/** Ends a server a test left behind on purpose. */
export async function endServer(dataDir: string): Promise<void> {
  const cluster = clusterIn(dataDir);
  const file = await readPostmasterFile(cluster);
  if (!file || !(await servesCluster(file.pid, cluster))) return;
  signal(file.pid, 'SIGQUIT');
  await waitUntil(async () => !(await servesCluster(file.pid, cluster)), 10_000);
}

/** Starts the embedded server in this process and stops it when the test is over. */
export async function givenServer(dataDir: string): Promise<EmbeddedPostgres> {
  const server = await startEmbedded({ dataDir });
  onTestFinished(() => server.stop());
  return server;
}

/** One question to a server; rows as they come. */
export async function ask(url: string, question: string): Promise<Record<string, unknown>[]> {
  const client = new pg.Client({ connectionString: url });
  // A server that dies also drops the connection; the question itself fails and says so.
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query(question)).rows;
  } finally {
    await client.end();
  }
}

export interface ChildWords {
  ownerUrl?: string;
  server?: number;
  refused?: string;
  words?: Words;
}

export interface LaunchingChild {
  process: ChildProcess;
  pid: number;
  /** What it said: its server, or why it refused. Rejects when it ended without a word. */
  said: Promise<ChildWords>;
  kill(): Promise<void>;
}

/** Another Node process that starts the embedded server, as another user when asked (root only). */
export function launchChild(dataDir: string, user: { uid?: number; gid?: number } = {}): LaunchingChild {
  const script = fileURLToPath(new URL('launcher-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, dataDir], {
    ...user,
    cwd: '/',
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const firstLine = once(createInterface({ input: child.stdout }), 'line').then(
    ([line]): ChildWords => JSON.parse(String(line)),
  );
  const silent = gone.then((): never => {
    throw new Error('the child ended without a word');
  });
  const kill = async () => {
    child.kill('SIGKILL');
    await gone;
  };
  onTestFinished(kill);
  const said = Promise.race([firstLine, silent]);
  said.catch(() => undefined); // a killed child has nothing to say; who wants its words awaits them
  return { process: child, pid: child.pid ?? 0, said, kill };
}
