import { setTimeout as wait } from 'node:timers/promises';
import { silentLog } from '../../src/platform/log.ts';
import { openQueue } from '../../src/platform/queue.ts';

// A worker that says when it has begun a job and never ends it: the test kills it there.
const [appUrl = ''] = process.argv.slice(2);
await openQueue(appUrl, {
  kinds: [
    {
      name: 'test.slow',
      limitSeconds: 600,
      async run() {
        process.stdout.write('begun\n');
        await wait(600_000);
      },
    },
  ],
  log: silentLog,
  work: 'shared',
});
