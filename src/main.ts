// The only place where the command line, the web and the jobs meet.
import { run } from './cli/run.ts';

const code = await run(process.argv.slice(2), async () => {
  const [{ buildProduct }, { jobsOf }] = await Promise.all([
    import('./web/build-product.ts'),
    import('./jobs/jobs.ts'),
  ]);
  return { buildServer: buildProduct, jobsOf };
});
if (code !== undefined) process.exitCode = code;
