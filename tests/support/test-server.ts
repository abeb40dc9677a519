import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import type { PostgresBinaries } from '../../src/platform/postgres/binaries.ts';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { urlOf } from './fresh-database-url.ts';
import { prepareTemplate } from './prepare-template.ts';

const templateName = 'template_jalin';

/** Starts one server for the run in a folder of its own, prepares the template, and leaves nothing behind. */
export async function serve(project: TestProject, binaries: PostgresBinaries): Promise<() => Promise<void>> {
  // /tmp and not the checkout: the server's account must be able to reach it.
  const folder = mkdtempSync(join('/tmp', 'jalin-test-'));
  chmodSync(folder, 0o711);
  const server = await startEmbedded({ dataDir: folder, binaries });
  const stop = async () => {
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
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
  await client.query(`create database ${templateName}`);
  await client.end();
  await prepareTemplate(urlOf(serverUrl, templateName));
}
