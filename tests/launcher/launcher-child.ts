// A process of its own that starts the embedded server in the folder named by its argument, tells of it in
// one JSON line, and then stays until it is killed or its input ends.
import { once } from 'node:events';
import { Refusal } from '../../src/kernel/refusal.ts';
import { startEmbedded } from '../../src/platform/postgres/launcher.ts';

const [dataDir = ''] = process.argv.slice(2);
try {
  const server = await startEmbedded({ dataDir });
  process.stdout.write(`${JSON.stringify({ ownerUrl: server.ownerUrl, server: server.pid })}\n`);
  process.stdin.resume();
  await once(process.stdin, 'end');
  await server.stop();
} catch (problem) {
  if (!(problem instanceof Refusal)) throw problem;
  process.stdout.write(`${JSON.stringify({ refused: problem.code, words: problem.words })}\n`);
}
