import { chmod, chown, mkdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { chooseServerUser } from '../../src/platform/postgres/server-user.ts';
import {
  ask,
  asRoot,
  clusterIn,
  givenCluster,
  givenDataDir,
  givenServer,
  launchChild,
  nobody,
} from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** Real user id of a running process (Linux). */
async function userOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8');
  return Number(/^Uid:\s+(\d+)/m.exec(status)?.[1]);
}

const needsRoot = asRoot ? '' : ' [not run: needs root, and these tests run as an ordinary user]';

// Only root can become another user; CI runs as root.
describe.skipIf(!asRoot)(`started by root${needsRoot}`, () => {
  test('the server runs as nobody, who owns the cluster and nothing else', async () => {
    const dataDir = await givenDataDir();
    const server = await givenServer(dataDir);
    expect(await userOf(server.pid)).toBe(nobody);
    expect((await stat(clusterIn(dataDir))).uid).toBe(nobody);
    expect((await stat(join(dataDir, 'postgres'))).uid).toBe(0);
    expect((await stat(join(dataDir, 'postgres', 'superuser-password'))).uid).toBe(0);
  });

  test('a cluster made by an ordinary user keeps running as that user', async () => {
    const dataDir = await givenDataDir();
    const user = { uid: 54_321, gid: 54_321 };
    await mkdir(clusterIn(dataDir), { recursive: true });
    await chown(clusterIn(dataDir), user.uid, user.gid);
    expect(await chooseServerUser(clusterIn(dataDir))).toEqual({ ...user, switched: true });
  });

  test('a data folder nobody may reach is refused, naming the folder to open', async () => {
    const outer = await givenDataDir();
    const dataDir = join(outer, 'closed', 'data');
    await mkdir(dataDir, { recursive: true });
    await chmod(join(outer, 'closed'), 0o700);
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({
      code: 'database-folder-closed',
      words: { id: expect.stringContaining(`chmod o+x '${join(outer, 'closed')}'`) },
    });
  });

  test('an ordinary user runs the server as himself and keeps his data from one start to the next', async () => {
    const dataDir = await givenDataDir();
    await chown(dataDir, nobody, nobody);
    const user = { uid: nobody, gid: nobody };
    const first = launchChild(dataDir, user);
    const { ownerUrl = '', server = 0 } = await first.said;
    expect(await userOf(server)).toBe(nobody);
    expect((await stat(join(dataDir, 'postgres', 'superuser-password'))).uid).toBe(nobody);
    expect((await stat(join(dataDir, 'postgres'))).mode & 0o777).toBe(0o700);
    await ask(ownerUrl, 'create table kept as select 42 as answer');
    await first.kill();
    const second = launchChild(dataDir, user);
    expect(await ask((await second.said).ownerUrl ?? '', 'select answer from kept')).toEqual([
      { answer: 42 },
    ]);
  });

  test("another user's cluster is refused to an ordinary user", async () => {
    const dataDir = await givenCluster();
    await chown(join(dataDir, 'postgres'), nobody, nobody);
    for (const name of ['start-lock', 'holder.json'])
      await chown(join(dataDir, 'postgres', name), nobody, nobody);
    await chown(clusterIn(dataDir), 54_321, 54_321);
    const child = launchChild(dataDir, { uid: nobody, gid: nobody });
    expect(await child.said).toMatchObject({ refused: 'database-owned-by-another' });
  });
});
