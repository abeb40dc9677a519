import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import type { TestProject } from 'vitest/node';
import { loadDemonstration } from '../../src/cli/demonstration/load-demonstration.ts';
import { openHouse } from '../../src/cli/open-house.ts';
import { readConfig } from '../../src/platform/config.ts';
import { silentLog } from '../../src/platform/log.ts';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { forgetful } from './test-server.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A DATA_DIR with the demonstration as of 2017, whose database is stopped; journeys serve a copy of it. */
    preparedDemonstration: string;
  }
}

async function letForget(dataDir: string): Promise<void> {
  const server = await startEmbedded({ dataDir });
  const client = new pg.Client({ connectionString: server.ownerUrl });
  await client.connect();
  for (const statement of forgetful) await client.query(statement);
  await client.end();
  await server.stop();
}

/** Loads the demonstration once for all journeys; that it loads by itself is the story of demonstration-killed. */
export default async function prepareDemonstration(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'jalin-prepared-'));
  const remove = () => rm(dataDir, { recursive: true, force: true });
  try {
    await chmod(dataDir, 0o711);
    await letForget(dataDir);
    const config = readConfig({ DATA_DIR: dataDir, JALIN_NOW: '2017-11-15T09:00:00+07:00' });
    const { house, close } = await openHouse(config, silentLog, { jobsOf: () => [], works: false });
    await loadDemonstration(house, () => undefined).finally(close);
  } catch (problem) {
    await remove();
    throw problem;
  }
  project.provide('preparedDemonstration', dataDir);
  return remove;
}
