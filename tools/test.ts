/** `npm test [Vitest arguments]`. */
import { runTests } from './testing/run-tests.ts';

process.exitCode = (await runTests(process.argv.slice(2))) ? 0 : 1;
