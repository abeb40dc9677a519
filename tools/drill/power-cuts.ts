import { copyFile, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';
import { signal, waitUntil } from '../../src/platform/postgres/processes.ts';
import { createTables, type Findings, inspect, isClean } from './entries.ts';
import { makeDisk, mountDisk, pictureOf, processesIn, unmountDisk } from './loop-disk.ts';
import { drillFolder } from './targets.ts';
import { randomWhile, startWriting, type Writing } from './writing.ts';

export interface CutSummary {
  cuts: number;
  acknowledged: number;
  /** Acknowledged entries that were not there after the power came back. */
  lost: number;
  torn: number;
  brokenIndexes: string[] | null;
  /** Cuts after which the database did not start, with its words. */
  unopened: string[];
  /** Start including crash recovery, milliseconds. */
  startMedian: number;
  startLongest: number;
  clean: boolean;
}

interface CutOptions {
  cuts: number;
  /** Shows that the drill finds loss: the server is told not to wait for the disk. */
  withoutFsync?: boolean;
  tell?: (line: string) => void;
}

const megabytes = 384;

/** Stops every process of the cluster, and the writer, where they stand. */
async function freeze(mounted: string, writing: Writing): Promise<number[]> {
  const frozen = new Set<number>();
  if (writing.process.pid !== undefined) frozen.add(writing.process.pid);
  // Twice, because a backend may have been born while the first list was read.
  for (let pass = 0; pass < 2; pass++) {
    for (const pid of await processesIn(mounted)) frozen.add(pid);
    for (const pid of frozen) signal(pid, 'SIGSTOP');
  }
  return [...frozen];
}

interface Disks {
  prototype: string;
  backing: string;
  picture: string;
  folder: string;
}

/** Writes until the power goes; leaves the disk's picture and returns what had been acknowledged by then. */
async function cutOnce(disks: Disks, withoutFsync: boolean): Promise<Set<number>> {
  await copyFile(disks.prototype, disks.backing);
  await mountDisk(disks.backing, disks.folder);
  const writing = startWriting({ dataDir: dataDirIn(disks), firstId: 1, withoutFsync });
  let frozen: number[] = [];
  try {
    await writing.begun;
    await randomWhile(300, 6_000);
    frozen = await freeze(disks.folder, writing);
    await pictureOf(disks.backing, disks.picture);
  } finally {
    writing.process.kill('SIGKILL');
    for (const pid of frozen.length > 0 ? frozen : await processesIn(disks.folder)) signal(pid, 'SIGKILL');
    await writing.ended;
    await waitUntil(async () => (await processesIn(disks.folder)).length === 0, 20_000);
    await unmountDisk(disks.folder);
  }
  return writing.acknowledged;
}

const dataDirIn = (disks: Disks) => join(disks.folder, 'data');

/** Mounts the picture, starts the database on it and compares. */
async function afterwards(
  disks: Disks,
  acknowledged: ReadonlySet<number>,
): Promise<Findings & { start: number }> {
  await mountDisk(disks.picture, disks.folder);
  try {
    const began = performance.now();
    const server = await startEmbedded({ dataDir: dataDirIn(disks) });
    const start = Math.round(performance.now() - began);
    try {
      return { ...(await inspect(server.ownerUrl, acknowledged)), start };
    } finally {
      await server.stop();
    }
  } finally {
    await unmountDisk(disks.folder);
  }
}

async function makePrototype(disks: Disks): Promise<void> {
  await makeDisk(disks.prototype, megabytes);
  await mountDisk(disks.prototype, disks.folder);
  try {
    await mkdir(dataDirIn(disks), { mode: 0o711 });
    const server = await startEmbedded({ dataDir: dataDirIn(disks) });
    try {
      await createTables(server.ownerUrl);
    } finally {
      await server.stop();
    }
  } finally {
    await unmountDisk(disks.folder);
  }
}

/**
 * Simulates power cuts: a cluster on a file system in a file, everything stopped in mid-write, the file
 * copied as it is (what only stood in the page cache is not in it), the copy mounted and the database
 * started on it. Needs root and loop devices.
 */
export async function powerCuts({
  cuts,
  withoutFsync = false,
  tell = () => undefined,
}: CutOptions): Promise<CutSummary> {
  const base = await drillFolder();
  const disks: Disks = {
    prototype: join(base, 'prototype.img'),
    backing: join(base, 'disk.img'),
    picture: join(base, 'picture.img'),
    folder: join(base, 'mounted'),
  };
  const all: (Findings & { start: number })[] = [];
  const unopened: string[] = [];
  let written = 0;
  try {
    await makePrototype(disks);
    for (let cut = 1; cut <= cuts; cut++) {
      const acknowledged = await cutOnce(disks, withoutFsync);
      written += acknowledged.size;
      try {
        const findings = await afterwards(disks, acknowledged);
        all.push(findings);
        const verdict = isClean(findings)
          ? 'all there'
          : `${findings.lost.length} lost, ${findings.torn} torn`;
        tell(`cut ${cut}: ${acknowledged.size} acknowledged, ${verdict}, started in ${findings.start} ms`);
      } catch (problem) {
        unopened.push(problem instanceof Error ? problem.message : String(problem));
        tell(`cut ${cut}: ${acknowledged.size} acknowledged, does not open: ${unopened.at(-1)}`);
      }
    }
  } finally {
    await unmountDisk(disks.folder);
    await rm(base, { recursive: true, force: true });
  }
  return summarise(cuts, written, all, unopened);
}

function summarise(
  cuts: number,
  acknowledged: number,
  all: readonly (Findings & { start: number })[],
  unopened: string[],
): CutSummary {
  const starts = all.map((findings) => findings.start).sort((a, b) => a - b);
  const checked = all.filter((findings) => findings.brokenIndexes !== null);
  return {
    cuts,
    acknowledged,
    lost: all.reduce((sum, findings) => sum + findings.lost.length, 0),
    torn: all.reduce((sum, findings) => sum + findings.torn, 0),
    brokenIndexes: checked.length > 0 ? checked.flatMap((findings) => findings.brokenIndexes ?? []) : null,
    unopened,
    startMedian: starts[Math.floor(starts.length / 2)] ?? 0,
    startLongest: starts.at(-1) ?? 0,
    clean: unopened.length === 0 && all.every(isClean),
  };
}
