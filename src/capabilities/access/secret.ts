import { createHmac, randomBytes } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Config, ConfigProblem } from '#platform/config.ts';

type SecretPlace = Pick<Config, 'secret' | 'dataDir'>;

const kept = new Map<string, Promise<Buffer>>();

/**
 * The installation's secret: the one of the settings (several machines share it), else a file in the data folder that
 * only its owner may read, made at first use. Losing it ends no session; it makes open forms ask again.
 */
async function houseSecret({ secret, dataDir }: SecretPlace): Promise<Buffer> {
  if (secret) return Buffer.from(secret, 'utf8');
  const known = kept.get(dataDir) ?? keptSecret(dataDir);
  kept.set(dataDir, known);
  known.catch(() => kept.delete(dataDir));
  return known;
}

async function keptSecret(dataDir: string): Promise<Buffer> {
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
    throw new ConfigProblem('DATA_DIR', {
      id: `berkas ${path} rusak; hapus berkas itu, lalu mulai lagi.`,
      en: `the file ${path} is damaged; delete it and start again.`,
    });
  await new Promise((resolve) => setTimeout(resolve, 50));
  return readWhole(path, triesLeft - 1);
}

/** A 256-bit key for one purpose ("form-token"), so that no two uses share a key. */
export async function houseKey(house: { config: SecretPlace }, purpose: string): Promise<Buffer> {
  return createHmac('sha256', await houseSecret(house.config))
    .update(`jalin:${purpose}`)
    .digest();
}
