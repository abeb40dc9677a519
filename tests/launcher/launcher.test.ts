import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { Refusal } from '../../src/kernel/refusal.ts';
import { findRunning } from '../../src/platform/postgres/find-running.ts';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { trimLogs } from '../../src/platform/postgres/log-files.ts';
import { ask, clusterIn, givenCluster, givenDataDir, givenServer, launchChild } from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const settingOf = async (url: string, name: string) => (await ask(url, `show ${name}`))[0]?.[name];
const modeOf = async (path: string) => (await stat(path)).mode & 0o777;

describe('a started server', () => {
  test('keeps what was written through a stop and a start', async () => {
    const dataDir = await givenCluster();
    const first = await startEmbedded({ dataDir });
    await ask(first.ownerUrl, 'create table kept as select 42 as answer');
    await first.stop();
    const second = await givenServer(dataDir);
    expect(await ask(second.ownerUrl, 'select answer from kept')).toEqual([{ answer: 42 }]);
    expect(second.serverVersion).toMatch(/^18\.\d+$/);
  });

  test('writes durably, checks its pages, sorts alike everywhere and stays modest', async () => {
    const { ownerUrl } = await givenServer(await givenCluster());
    const expected: Record<string, string> = {
      fsync: 'on',
      full_page_writes: 'on',
      synchronous_commit: 'on',
      data_checksums: 'on',
      server_encoding: 'UTF8',
      shared_buffers: '64MB',
      max_connections: '60',
      TimeZone: 'UTC',
    };
    for (const [name, value] of Object.entries(expected))
      expect((await ask(ownerUrl, `select current_setting('${name}') as value`))[0]?.value, name).toBe(value);
    const [database] = await ask(
      ownerUrl,
      `select datlocprovider, datlocale, datcollate, datname from pg_database where datname = current_database()`,
    );
    expect(database).toEqual({
      datlocprovider: 'b',
      datlocale: 'C.UTF-8',
      datcollate: 'C',
      datname: 'jalin',
    });
  });

  // On Windows the server is reached by loopback, and files have no modes.
  test.skipIf(process.platform === 'win32')(
    'is reached by a socket only its user may touch, and by no network',
    async () => {
      const { ownerUrl } = await givenServer(await givenCluster());
      expect(await settingOf(ownerUrl, 'listen_addresses')).toBe('');
      const folder = new URL(ownerUrl).searchParams.get('host') ?? '';
      expect(await modeOf(folder)).toBe(0o700);
      expect(await modeOf(join(folder, '.s.PGSQL.5432'))).toBe(0o700);
    },
  );

  test('can be found by a command running beside it, and by none when it is stopped', async () => {
    const dataDir = await givenCluster();
    const server = await givenServer(dataDir);
    expect(await findRunning(dataDir)).toBe(server.ownerUrl);
    await server.stop();
    expect(await findRunning(dataDir)).toBeUndefined();
  });

  test('tells when it dies, and can be started again after that', async () => {
    const dataDir = await givenCluster();
    const server = await givenServer(dataDir);
    process.kill(server.pid, 'SIGQUIT');
    await expect(server.died).resolves.toContain('immediate shutdown');
    await server.stop();
    const again = await givenServer(dataDir);
    expect(await ask(again.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('does not call a stop that was asked for a death', async () => {
    const server = await givenServer(await givenCluster());
    let death: string | undefined;
    void server.died.then((words) => {
      death = words;
    });
    await Promise.all([server.stop(), server.stop()]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(death).toBeUndefined();
  });

  test('stops while a transaction is open, and rolls it back', async () => {
    const dataDir = await givenCluster();
    const server = await givenServer(dataDir);
    await ask(server.ownerUrl, 'create table kept (id int)');
    const open = ask(server.ownerUrl, 'begin; insert into kept values (1); select pg_sleep(60)');
    const ended = expect(open).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    await server.stop();
    await ended;
    const again = await givenServer(dataDir);
    expect(await ask(again.ownerUrl, 'select * from kept')).toEqual([]);
  });
});

describe('the superuser password', () => {
  // On Windows the server is reached by loopback, and files have no modes.
  test.skipIf(process.platform === 'win32')('stands in a file only the operator reads', async () => {
    const dataDir = await givenCluster();
    await givenServer(dataDir);
    const file = await stat(join(dataDir, 'postgres', 'superuser-password'));
    expect(file.mode & 0o777).toBe(0o600);
    expect(file.uid).toBe(process.getuid?.());
  });

  test('stands nowhere else: not in the cluster, the settings, the logs or a command line', async () => {
    const dataDir = await givenCluster();
    const server = await givenServer(dataDir);
    const password = new URL(server.ownerUrl).password;
    await expect(ask(server.ownerUrl.replace(password, 'wrong'), 'select 1')).rejects.toThrow(/password/);
    const names = await readdir(dataDir, { recursive: true, withFileTypes: true });
    for (const entry of names) {
      const path = join(entry.parentPath, entry.name);
      if (!entry.isFile() || entry.name === 'superuser-password') continue;
      expect((await readFile(path)).includes(password), path).toBe(false);
    }
    if (process.platform === 'linux')
      expect(await readFile(`/proc/${server.pid}/cmdline`, 'utf8')).not.toContain(password);
  });

  test('is renewed when its file is gone', async () => {
    const dataDir = await givenCluster();
    const first = await givenServer(dataDir);
    await first.stop();
    await rm(join(dataDir, 'postgres', 'superuser-password'));
    const second = await givenServer(dataDir);
    expect(second.ownerUrl).not.toBe(first.ownerUrl);
    expect(await ask(second.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('of another cluster is refused with the mend, and nothing is left running', async () => {
    const dataDir = await givenCluster();
    const first = await givenServer(dataDir);
    await first.stop();
    const file = join(dataDir, 'postgres', 'superuser-password');
    await writeFile(file, 'from-elsewhere\n');
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'database-wrong-password' });
    expect(await findRunning(dataDir)).toBeUndefined();
  });
});

describe('a second start on the same folder', () => {
  test('is refused while another process lives, naming its pid in both languages', async () => {
    const dataDir = await givenCluster();
    const child = launchChild(dataDir);
    await child.said;
    const refusal = await startEmbedded({ dataDir }).then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(refusal).toBeInstanceOf(Refusal);
    if (!(refusal instanceof Refusal)) return;
    expect(refusal.code).toBe('database-in-use');
    expect(refusal.words.id).toContain(`pid ${child.pid}`);
    expect(refusal.words.en).toContain(`pid ${child.pid}`);
  });

  test('is refused within the same process too, and allowed after the stop', async () => {
    const dataDir = await givenCluster();
    const first = await givenServer(dataDir);
    await expect(startEmbedded({ dataDir })).rejects.toMatchObject({ code: 'database-in-use' });
    await first.stop();
    await givenServer(dataDir);
  });

  test('lets exactly one of several simultaneous first starts through', async () => {
    const dataDir = await givenDataDir();
    const children = [1, 2, 3].map(() => launchChild(dataDir));
    const said = await Promise.all(children.map((child) => child.said));
    expect(said.filter((words) => words.ownerUrl)).toHaveLength(1);
    expect(said.filter((words) => words.refused === 'database-in-use')).toHaveLength(2);
  });
});

describe('the log', () => {
  test('names an error without the values in it', async () => {
    const dataDir = await givenCluster();
    const server = await givenServer(dataDir);
    await ask(server.ownerUrl, 'create table person (name text unique)');
    const insert = `insert into person values ('A Private Name')`;
    await ask(server.ownerUrl, insert);
    await expect(ask(server.ownerUrl, insert)).rejects.toThrow();
    await server.stop();
    const folder = join(dataDir, 'postgres', 'log');
    const texts = await Promise.all(
      (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
    );
    expect(texts.join('')).toContain('duplicate key');
    expect(texts.join('')).not.toContain('A Private Name');
  });

  test('keeps its ten newest files', async () => {
    const folder = await givenDataDir();
    const names = Array.from({ length: 14 }, (_, day) => `postgresql-202601${10 + day}T000000.log`);
    for (const name of [...names, 'start.txt']) await writeFile(join(folder, name), '');
    await trimLogs(folder);
    expect((await readdir(folder)).sort()).toEqual([...names.slice(4), 'start.txt']);
  });
});

test('an existing cluster starts without being made again', async () => {
  const dataDir = await givenCluster();
  await (await givenServer(dataDir)).stop();
  const began = performance.now();
  await givenServer(dataDir);
  // Well under a second when the machine is quiet; making a cluster takes several.
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(await modeOf(clusterIn(dataDir))).toBe(0o700);
});
