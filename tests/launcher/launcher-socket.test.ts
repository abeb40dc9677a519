import { lstat, mkdir, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { foldersOf } from '../../src/platform/postgres/folders.ts';
import { fitsSocket } from '../../src/platform/postgres/socket-folder.ts';
import { ask, givenDataDir, givenServer, launchChild } from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const socketFolderOf = (ownerUrl: string) => new URL(ownerUrl).searchParams.get('host') ?? '';

async function givenLongDataDir(): Promise<string> {
  const dataDir = join(await givenDataDir(), 'kabupaten'.repeat(10));
  await mkdir(dataDir);
  expect(fitsSocket(foldersOf(dataDir).socket)).toBe(false);
  return dataDir;
}

test('a socket path holds at most 107 bytes (103 on macOS), counted in bytes', () => {
  const room = (process.platform === 'darwin' ? 103 : 107) - '/.s.PGSQL.5432'.length;
  expect(fitsSocket(`/${'a'.repeat(room - 1)}`)).toBe(true);
  expect(fitsSocket(`/${'a'.repeat(room)}`)).toBe(false);
  expect(fitsSocket(`/${'é'.repeat(room - 1)}`)).toBe(false);
});

test('a data folder too deep for a socket gets a short private one, gone after the stop', async () => {
  const dataDir = await givenLongDataDir();
  const server = await givenServer(dataDir);
  const folder = socketFolderOf(server.ownerUrl);
  const entry = await lstat(folder);
  expect(folder.startsWith(dataDir)).toBe(false);
  expect(entry.isDirectory() && entry.mode & 0o777).toBe(0o700);
  expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
  await expect(lstat(folder)).rejects.toThrow(/ENOENT/);
});

test('short socket folders of killed starts do not pile up', async () => {
  const dataDir = await givenLongDataDir();
  const child = launchChild(dataDir);
  const left = socketFolderOf((await child.said).ownerUrl ?? '');
  await child.kill();
  const server = await givenServer(dataDir);
  const now = socketFolderOf(server.ownerUrl);
  expect(now).not.toBe(left);
  await expect(lstat(left)).rejects.toThrow(/ENOENT/);
  const prefix = left.slice(0, -6).split('/').at(-1) ?? '';
  expect((await readdir(tmpdir())).filter((name) => name.startsWith(prefix))).toHaveLength(1);
});

test('blanks, quotes, commas and letters of any script in the path are no obstacle', async () => {
  const dataDir = join(await givenDataDir(), `Data "O'Neil", ünï & 100%`);
  await mkdir(dataDir);
  const server = await givenServer(dataDir);
  expect(await ask(server.ownerUrl, 'select 1 as one')).toEqual([{ one: 1 }]);
});
