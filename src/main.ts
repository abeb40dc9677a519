// The only place where the command line and the web meet.
import { run } from './cli/run.ts';

const code = await run(process.argv.slice(2), {
  async buildServer(...wiring) {
    const { buildPublicServer } = await import('./web/public-server.ts');
    return buildPublicServer(...wiring);
  },
});
if (code !== undefined) process.exitCode = code;
