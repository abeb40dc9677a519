import { execFile } from 'node:child_process';
import { access, constants, copyFile, mkdir, readFile, readlink, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A file system in a file: what reached the file reached the "disk", the rest is lost with the power. */
export interface LoopDisk {
  /** The file that stands for the disk. */
  backing: string;
  /** Where it is mounted. */
  folder: string;
}

/** Why no file system can be mounted from a file here; undefined when it can. */
export async function loopDisksMissing(): Promise<string | undefined> {
  if (process.platform !== 'linux') return 'loop devices are a thing of Linux';
  if (process.getuid?.() !== 0) return 'only root may mount a file system';
  for (const program of ['mkfs.ext4', 'mount', 'umount', 'losetup'])
    if (!(await run('which', [program]).catch(() => undefined)))
      return `the program ${program} is not installed`;
  if (
    !(await access('/dev/loop-control', constants.W_OK).then(
      () => true,
      () => false,
    ))
  )
    return '/dev/loop-control is not there: the machine offers no loop devices';
  return run('losetup', ['--find']).then(
    () => undefined,
    (problem: Error) => `no loop device is free (${problem.message.trim()})`,
  );
}

export async function makeDisk(backing: string, megabytes: number): Promise<void> {
  await run('truncate', ['-s', `${megabytes}M`, backing]);
  // Without lazy initialisation: nothing but the database writes to it afterwards.
  await run('mkfs.ext4', ['-q', '-F', '-E', 'lazy_itable_init=0,lazy_journal_init=0', backing]);
}

export async function mountDisk(backing: string, folder: string): Promise<LoopDisk> {
  await mkdir(folder, { recursive: true });
  await run('mount', ['-o', 'loop', backing, folder]);
  return { backing, folder };
}

/** Unmounts even while something is still open there; called again it does nothing. */
export async function unmountDisk(folder: string): Promise<void> {
  const mounted = async () =>
    (await readFile('/proc/mounts', 'utf8')).split('\n').some((line) => line.split(' ')[1] === folder);
  for (let attempt = 0; attempt < 20 && (await mounted()); attempt++) {
    if (
      await run('umount', [folder]).then(
        () => true,
        () => false,
      )
    )
      return;
    await sleep(100);
  }
  if (await mounted()) await run('umount', ['--lazy', folder]);
}

async function writesSoFar(backing: string): Promise<string> {
  const { stdout } = await run('losetup', ['--associated', backing, '--noheadings', '--output', 'NAME']);
  const statistics = await readFile(join('/sys/block', basename(stdout.trim()), 'stat'), 'utf8');
  const columns = statistics.trim().split(/\s+/);
  return `${columns[4]} written, ${columns[8]} on the way`;
}

/**
 * Copies the disk as it is at one instant. The kernel may write back on its own while we copy, which would
 * give a picture no power cut can leave; such a copy is taken again.
 */
export async function pictureOf(backing: string, copy: string): Promise<void> {
  for (let attempt = 0; attempt < 10; attempt++) {
    const before = await writesSoFar(backing);
    await copyFile(backing, copy);
    if (before === (await writesSoFar(backing))) return;
  }
  await rm(copy, { force: true });
  throw new Error('the disk never stood still long enough to be copied');
}

/** Every process working in a folder (all of a PostgreSQL server's do, in its cluster). */
export async function processesIn(folder: string): Promise<number[]> {
  const { stdout } = await run('ps', ['-e', '-o', 'pid=']);
  const found: number[] = [];
  for (const pid of stdout.trim().split(/\s+/).map(Number)) {
    const working = await readlink(`/proc/${pid}/cwd`).catch(() => ''); // it ended meanwhile
    if (working === folder || working.startsWith(`${folder}/`)) found.push(pid);
  }
  return found;
}
