import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { ConfigProblem } from '#platform/config.ts';

const found = new Map<string, Promise<Buffer>>();

/**
 * The installation's secret: `JALIN_SECRET` (several machines share it), else a file in the data folder that
 * only its owner may read, made at first use. Losing it ends no session; it makes open forms ask again.
 */
function houseSecret(dataDir: string): Promise<Buffer> {
  const known = found.get(dataDir) ?? readSecret(dataDir);
  found.set(dataDir, known);
  known.catch(() => found.delete(dataDir));
  return known;
}

async function readSecret(dataDir: string): Promise<Buffer> {
  const given = process.env.JALIN_SECRET;
  if (given) {
    if (given.length < 32)
      throw new ConfigProblem(
        'JALIN_SECRET',
        'must have at least 32 characters; `openssl rand -hex 32` makes one.',
      );
    return Buffer.from(given, 'utf8');
  }
  const path = join(dataDir, 'secret');
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  try {
    // 'wx': of two processes starting together exactly one writes, the other reads what it wrote.
    const handle = await open(path, 'wx', 0o600);
    try {
      await handle.writeFile(randomBytes(32).toString('hex'));
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code !== 'EEXIST') throw problem;
  }
  return readWhole(path);
}

async function readWhole(path: string, triesLeft = 20): Promise<Buffer> {
  const secret = await readFile(path);
  if (secret.length >= 32) return secret;
  if (triesLeft === 0)
    throw new ConfigProblem('DATA_DIR', `the file ${path} is damaged; delete it and start again.`);
  await new Promise((resolve) => setTimeout(resolve, 50));
  return readWhole(path, triesLeft - 1);
}

/** A 256-bit key for one purpose ("form-token"), so that no two uses share a key. */
export async function houseKey(house: { config: { dataDir: string } }, purpose: string): Promise<Buffer> {
  return createHmac('sha256', await houseSecret(house.config.dataDir))
    .update(`jalin:${purpose}`)
    .digest();
}
