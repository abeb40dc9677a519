import { statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Words } from '#kernel/language.ts';
import type { Config } from '#platform/config.ts';
import type { DatabaseLook } from '#platform/database/inspect.ts';

/** One line of the doctor: well, or what to do. */
export interface Check {
  name: string;
  ok: boolean;
  words: Words;
}

const well = (name: string, id: string, en: string): Check => ({ name, ok: true, words: { id, en } });
const todo = (name: string, id: string, en: string): Check => ({ name, ok: false, words: { id, en } });

/** The first Node the product is made for; older ones only bring it from npm. */
const wantedNode = 24;
const oldestPostgres = 15;
const gibibyte = 2 ** 30;
/** Below this a backup or a big import may fill the disk. */
const freeWanted = 2 * gibibyte;
const secondsApart = 5;
/** A job waits longer when nobody works. */
const waitingTooLong = 15 * 60;

/** Whether this Node is new enough to run the product. */
export function checkNode(version: string): Check {
  const major = Number(/^v?(\d+)/.exec(version)?.[1]);
  return major >= wantedNode
    ? well('node', version, version)
    : todo(
        'node',
        `${version}; perlu ${wantedNode} atau lebih baru. Jalankan lewat npm start atau npx jalin, yang membawanya sendiri.`,
        `${version}; ${wantedNode} or later is needed. Run through npm start or npx jalin, which bring it.`,
      );
}

/** Where the data are, how the house is reached, and whether its clock is frozen. */
export function checkSettings({ databaseUrl, dataDir, baseUrl, frozen }: Config): Check {
  const where = databaseUrl ? 'DATABASE_URL' : `DATA_DIR ${dataDir}`;
  return frozen
    ? todo(
        'settings',
        'JALIN_NOW membekukan waktu; hanya untuk data contoh. Hapus pengaturan itu untuk pekerjaan sungguhan.',
        'JALIN_NOW freezes the clock; for the demonstration only. Remove it for real work.',
      )
    : well('settings', `${where}, ${baseUrl}`, `${where}, ${baseUrl}`);
}

/** Whether the disk the data are on has room left. */
export async function checkDisk(folder: string): Promise<Check> {
  const disk = await statfs(folder).catch(() => statfs(dirname(folder)));
  const free = disk.bavail * disk.bsize;
  const size = `${(free / gibibyte).toFixed(1)} GiB`;
  return free >= freeWanted
    ? well('disk', `${size} kosong`, `${size} free`)
    : todo(
        'disk',
        `tinggal ${size}; sediakan paling sedikit 2 GiB di tempat ${folder}.`,
        `${size} left; make room for at least 2 GiB where ${folder} is.`,
      );
}

/** Whether the PostgreSQL is one the SQL was written for. */
export function checkServer({ version, databaseName }: DatabaseLook): Check {
  return Number.parseInt(version, 10) >= oldestPostgres
    ? well('database', `PostgreSQL ${version}, ${databaseName}`, `PostgreSQL ${version}, ${databaseName}`)
    : todo(
        'database',
        `PostgreSQL ${version}; perlu ${oldestPostgres} atau lebih baru.`,
        `PostgreSQL ${version}; ${oldestPostgres} or later is needed.`,
      );
}

export const checkRoles = ({ missingRoles }: DatabaseLook): Check =>
  missingRoles.length === 0
    ? well('roles', 'pemilik dan aplikasi terpisah', 'owner and application apart')
    : todo(
        'roles',
        `belum ada: ${missingRoles.join(', ')}. Jalankan: jalin migrate`,
        `missing: ${missingRoles.join(', ')}. Run: jalin migrate`,
      );

/** Whether the database is as this version left it: nothing pending, and nothing applied that was changed since. */
export function checkMigrations({ pending, changed }: DatabaseLook): Check {
  if (changed.length > 0)
    return todo(
      'migrations',
      `berkas berubah sesudah diterapkan: ${changed.join(', ')}. Pasang lagi versi yang utuh.`,
      `edited after they were applied: ${changed.join(', ')}. Install this version again, whole.`,
    );
  return pending.length === 0
    ? well('migrations', 'semua diterapkan', 'all applied')
    : todo(
        'migrations',
        `belum diterapkan: ${pending.join(', ')}. Jalankan: jalin migrate`,
        `not applied: ${pending.join(', ')}. Run: jalin migrate`,
      );
}

export const checkCatalogueFindings = (problems: readonly { object: string; problem: string }[]): Check =>
  problems.length === 0
    ? well('catalogue', 'tidak ada celah antarpemerintah', 'no gap between governments')
    : todo(
        'catalogue',
        `Jalin tidak akan mau mulai: ${problems.map(({ object, problem }) => `${object} ${problem}`).join('; ')}`,
        `Jalin will refuse to start: ${problems.map(({ object, problem }) => `${object} ${problem}`).join('; ')}`,
      );

export const checkClock = ({ clockAhead }: DatabaseLook): Check =>
  Math.abs(clockAhead) <= secondsApart
    ? well('clock', 'sama dengan basis data', 'the same as the database')
    : todo(
        'clock',
        `jam basis data berbeda ${clockAhead} detik. Samakan jam kedua mesin (NTP).`,
        `the database's clock is ${clockAhead} seconds off. Set both machines by NTP.`,
      );

/** Whether the queue is there and nothing in it has failed for good. */
export function checkQueue({ queue }: DatabaseLook): Check {
  if (!queue) return todo('queue', 'belum ada. Jalankan: jalin migrate', 'missing. Run: jalin migrate');
  const { waiting, running, failed, oldestSeconds } = queue;
  const id = `${waiting} menunggu, ${running} berjalan, ${failed} gagal`;
  const en = `${waiting} waiting, ${running} running, ${failed} given up`;
  if (waiting > 0 && oldestSeconds > waitingTooLong)
    return todo(
      'queue',
      `${id}; tidak ada yang mengerjakan. Jalankan: jalin worker`,
      `${en}; nobody works. Run: jalin worker`,
    );
  return failed > 0
    ? todo('queue', `${id}; lihat log ("job-failed")`, `${en}; look in the log ("job-failed")`)
    : well('queue', id, en);
}

export const databaseNotOpened = (words: Words): Check => ({ name: 'database', ok: false, words });

export const noDatabaseYet = (folder: string): Check =>
  todo(
    'database',
    `belum ada di ${folder}. Jalankan jalin setup (kantor) atau jalin start (contoh).`,
    `none yet in ${folder}. Run jalin setup (an office) or jalin start (the demonstration).`,
  );
