import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inject } from 'vitest';
import { start } from '../../src/cli/serve.ts';
import { jobsOf } from '../../src/jobs/jobs.ts';
import { readConfig } from '../../src/platform/config.ts';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { buildProduct } from '../../src/web/build-product.ts';

export interface RunningDemonstration {
  address: string;
  /** What the start printed. */
  said: string[];
  stop(): Promise<void>;
}

/** With owners and rights: the database's files belong to PostgreSQL's own user. */
function copyOfPrepared(): string {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalin-demonstration-'));
  execFileSync('cp', ['-a', `${inject('preparedDemonstration')}/.`, dataDir]);
  chmodSync(dataDir, 0o711);
  return dataDir;
}

/**
 * The whole product as `npm start` runs it the second time, the demonstration being there: frozen at an instant, on
 * free ports and a folder of its own.
 */
export async function runDemonstration(now = '2017-11-15T09:00:00+07:00'): Promise<RunningDemonstration> {
  const dataDir = copyOfPrepared();
  const port = await freePort();
  const said: string[] = [];
  const config = readConfig({
    DATA_DIR: dataDir,
    PORT: String(port),
    JALIN_NOW: now,
  });
  const stop = await start(
    config,
    (line) => said.push(line),
    { buildServer: buildProduct, jobsOf },
    { demonstration: true },
  );
  return {
    address: `http://127.0.0.1:${port}`,
    said,
    async stop() {
      await stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
