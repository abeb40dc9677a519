// The only place where the command line and the web meet.
import { run } from './cli/run.ts';

const code = await run(process.argv.slice(2), {
  async buildServer(house) {
    const { buildProduct } = await import('./web/build-product.ts');
    return buildProduct(house);
  },
});
if (code !== undefined) process.exitCode = code;
