import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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

/** The whole product as `npm start` runs it, frozen at an instant, on free ports and a folder of its own. */
export async function runDemonstration(now = '2017-11-15T09:00:00+07:00'): Promise<RunningDemonstration> {
  const dataDir = mkdtempSync(join(tmpdir(), 'jalin-demonstration-'));
  chmodSync(dataDir, 0o711);
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
