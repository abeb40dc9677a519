import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { exists, servesCluster, signal } from '../../src/platform/postgres/processes.ts';
import {
  ask,
  asRoot,
  clusterIn,
  givenCluster,
  givenServer,
  launchChild,
  nobody,
} from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

async function givenOrphan(dataDir: string) {
  const child = launchChild(dataDir);
  const { ownerUrl = '', server = 0 } = await child.said;
  await ask(ownerUrl, 'create table kept as select 42 as answer');
  return { child, ownerUrl, server };
}

test('the server left by kill -9 of its Node process is stopped cleanly and started anew', async () => {
  const dataDir = await givenCluster();
  const orphan = await givenOrphan(dataDir);
  await orphan.child.kill();
  expect(await servesCluster(orphan.server, clusterIn(dataDir))).toBe(true);
  const server = await givenServer(dataDir);
  expect(server.pid).not.toBe(orphan.server);
  expect(await servesCluster(orphan.server, clusterIn(dataDir))).toBe(false);
  expect(await ask(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});

test('a server that was killed itself is recovered, also while its backends are still leaving', async () => {
  const dataDir = await givenCluster();
  const orphan = await givenOrphan(dataDir);
  // A backend busy in a long statement does not notice at once that its postmaster is gone.
  const busy = ask(orphan.ownerUrl, 'select count(*) from generate_series(1, 6000000)').catch(() => []);
  await new Promise((resolve) => setTimeout(resolve, 200));
  signal(orphan.server, 'SIGKILL');
  await orphan.child.kill();
  const server = await givenServer(dataDir);
  expect(await ask(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await busy;
});

/** A process of the same user that has nothing to do with us, as after a reboot. */
function givenStranger(): number {
  const user = asRoot ? { uid: nobody, gid: nobody } : {};
  const stranger = spawn('sleep', ['600'], { ...user, stdio: 'ignore' });
  onTestFinished(() => {
    stranger.kill('SIGKILL');
  });
  return stranger.pid ?? 0;
}

test('left-over pid files that name a stranger stop neither the stranger nor the start', async () => {
  const dataDir = await givenCluster();
  const orphan = await givenOrphan(dataDir);
  const socket = new URL(orphan.ownerUrl).searchParams.get('host') ?? '';
  const files = [join(clusterIn(dataDir), 'postmaster.pid'), join(socket, '.s.PGSQL.5432.lock')];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  signal(orphan.server, 'SIGKILL');
  await orphan.child.kill();
  const stranger = givenStranger();
  for (const [index, file] of files.entries())
    await writeFile(file, (texts[index] ?? '').replace(/^\d+/, String(stranger)));
  const server = await givenServer(dataDir);
  expect(exists(stranger)).toBe(true);
  expect(await ask(server.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
});
