import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import chromium from '@sparticuz/chromium';

const run = promisify(execFile);
const debian = '/usr/bin/chromium';

/** Asking for the version proves that it runs here. */
async function thatRuns(program: string): Promise<string> {
  await run(program, ['--version'], { timeout: 60_000 });
  return program;
}

async function find(): Promise<string> {
  try {
    return await thatRuns(await chromium.executablePath());
  } catch (problem) {
    return thatRuns(debian).catch(() => {
      throw problem;
    });
  }
}

let found: Promise<string> | undefined;

/**
 * A Chromium to drive: the one shipped in an npm package (Linux on x64; it is unpacked into the temporary folder
 * once, which takes seconds), else Debian's. The packaged one is a browser without windows, whose pages cost a
 * third of the work of Debian's. Throws when neither runs here.
 */
export function browserProgram(): Promise<string> {
  found ??= find();
  return found;
}
