import { spawn } from 'node:child_process';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { startCluster } from '../../src/platform/postgres/launcher.ts';
import type { Programs } from '../../src/platform/postgres/programs.ts';
import { urlOf } from './fresh-database-url.ts';
import { prepareTemplate } from './prepare-template.ts';

const templateName = 'template_jalin';

/**
 * Waits for the end of this process in a shell of its own: after a kill -9 of the test run nobody else is
 * there to stop the server and remove its folder. After a proper stop it finds nothing to do.
 */
function watchFor(folder: string): () => void {
  if (process.platform === 'win32') return () => undefined;
  const script =
    'trap "" INT TERM; cat; pid="$0/postgres/cluster/postmaster.pid"; [ -e "$pid" ] && kill -QUIT "$(head -n 1 "$pid")" && sleep 2; rm -rf "$0"';
  const watch = spawn('sh', ['-c', script, folder], { stdio: ['pipe', 'ignore', 'ignore'], detached: true });
  watch.unref();
  return () => watch.stdin.end();
}

/** Nothing of a test run has to survive a power cut: without waiting for the disk, clones take half the time. */
export const forgetful = ['fsync', 'synchronous_commit', 'full_page_writes'].map(
  (name) => `alter system set ${name} = off`,
);

/** Starts one server for the run in a folder of its own, prepares the template, and leaves nothing behind. */
export async function serve(
  project: TestProject,
  programs: Programs,
  options: { port?: number } = {},
): Promise<() => Promise<void>> {
  // Not in the checkout: the server's user must be able to reach it.
  const folder = await mkdtemp(join(tmpdir(), 'jalin-test-'));
  await chmod(folder, 0o711);
  const endWatch = watchFor(folder);
  const remove = async () => {
    await rm(folder, { recursive: true, force: true });
    endWatch();
  };
  const server = await startCluster({ dataDir: folder, programs, ...options }).catch(async (problem) => {
    await remove();
    throw problem;
  });
  const stop = async () => {
    await server.stop();
    await remove();
  };
  try {
    const serverUrl = urlOf(server.ownerUrl, 'postgres');
    await prepare(serverUrl);
    project.provide('serverUrl', serverUrl);
    project.provide('templateName', templateName);
    return stop;
  } catch (problem) {
    await stop();
    throw problem;
  }
}

async function prepare(serverUrl: string): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl });
  await client.connect();
  try {
    for (const statement of forgetful) await client.query(statement);
    await client.query('select pg_reload_conf()');
    await client.query(`create database ${templateName}`);
    await client.query('create table idle_database (name text primary key, app_url text not null)');
  } finally {
    await client.end();
  }
  await prepareTemplate(urlOf(serverUrl, templateName));
}
