import { cp, mkdir, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { ask, clusterIn, givenCluster, givenDataDir, givenServer, launchChild } from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const leftovers = async (dataDir: string) =>
  (await readdir(join(dataDir, 'postgres'))).filter((name) => name.startsWith('creating-'));

test('a kill at any moment of the first initialisation leaves a folder that starts', async () => {
  // Spread over what making a cluster takes here, so that initdb, the password step and the rename are all hit.
  const began = performance.now();
  await givenServer(await givenDataDir());
  const whole = performance.now() - began;
  for (const share of [0.15, 0.35, 0.55, 0.75, 0.9]) {
    const dataDir = await givenDataDir();
    const child = launchChild(dataDir);
    await sleep(whole * share);
    await child.kill();
    const server = await givenServer(dataDir);
    expect(await ask(server.ownerUrl, 'select 1 as one'), `killed at ${share}`).toEqual([{ one: 1 }]);
    expect(await leftovers(dataDir)).toEqual([]);
    await server.stop();
  }
});

test('what an earlier kill left is removed at the next start', async () => {
  const dataDir = await givenCluster();
  await mkdir(join(dataDir, 'postgres', 'creating-Abc123', 'cluster', 'base'), { recursive: true });
  await givenServer(dataDir);
  expect(await leftovers(dataDir)).toEqual([]);
});

test('a folder that looks like a cluster but was not made to its end is refused and not touched', async () => {
  const dataDir = await givenCluster();
  await rm(join(clusterIn(dataDir), 'jalin-cluster.json'));
  const before = await readdir(clusterIn(dataDir));
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'database-folder-unknown' });
  expect(await readdir(clusterIn(dataDir))).toEqual(before);
});

test('data of another major version are refused, naming both versions', async () => {
  const dataDir = await givenCluster();
  await writeFile(join(clusterIn(dataDir), 'PG_VERSION'), '17\n');
  await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
    code: 'database-other-version',
    words: { en: expect.stringMatching(/PostgreSQL 17.*PostgreSQL 18/) },
  });
});

test('a data folder copied elsewhere starts there with the same data', async () => {
  const dataDir = await givenCluster();
  const first = await givenServer(dataDir);
  await ask(first.ownerUrl, 'create table kept as select 7 as answer');
  await first.stop();
  const elsewhere = await givenDataDir();
  // As root this copy belongs to root, as after `cp -r`: the launcher hands it to the server's user.
  await cp(join(dataDir, 'postgres'), join(elsewhere, 'postgres'), { recursive: true });
  const second = await givenServer(elsewhere);
  expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 7 }]);
});
