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

/** Starts one server for the run in a folder of its own, prepares the template, and leaves nothing behind. */
export async function serve(
  project: TestProject,
  programs: Programs,
  options: { port?: number } = {},
): Promise<() => Promise<void>> {
  // Not in the checkout: the server's user must be able to reach it.
  const folder = await mkdtemp(join(tmpdir(), 'jalin-test-'));
  await chmod(folder, 0o711);
  const remove = () => rm(folder, { recursive: true, force: true });
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
    await client.query(`create database ${templateName}`);
  } finally {
    await client.end();
  }
  await prepareTemplate(urlOf(serverUrl, templateName));
}
