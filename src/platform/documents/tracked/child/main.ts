import { buffer } from 'node:stream/consumers';
import { trackedLimits } from '../limits.ts';
import { faultIn } from '../paper-problem.ts';
import { readTrackedHere } from '../read-here.ts';

/**
 * The child process: one document from standard input, what it says as JSON to standard output. It runs without environment,
 * without rights beyond reading its own code, with bounded memory, and has no network code.
 */

async function answer(): Promise<unknown> {
  try {
    return { document: await readTrackedHere(await buffer(process.stdin), trackedLimits) };
  } catch (problem) {
    return faultIn(problem);
  }
}

process.stdout.write(JSON.stringify(await answer()));
