// Kills the application and its database with kill -9 in the middle of a stream of writes, again and again,
// and checks that nothing acknowledged is lost.
//
//   node tools/kill-drill.ts [--rounds 30] [--on embedded|server-15] [--url postgres://...]
//
// Prints a JSON summary; exit code 1 when anything was lost, torn or broken. `--url` must be a server on this
// machine whose backends this user may kill, and must not have a schema named "drill".
import { parseArgs } from 'node:util';
import { programs15 } from '../tests/support/programs-15.ts';
import { killRounds } from './drill/kill-rounds.ts';
import { embeddedTarget, serverTarget, type Target, urlTarget } from './drill/targets.ts';

async function chooseTarget(on: string, url: string | undefined): Promise<Target> {
  if (url !== undefined) return urlTarget(url);
  if (on === 'embedded') return embeddedTarget();
  if (on === 'server-15') return serverTarget(await programs15());
  throw new Error(`--on knows embedded and server-15, not "${on}"`);
}

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '30' },
    on: { type: 'string', default: 'embedded' },
    url: { type: 'string' },
  },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1) throw new Error('--rounds must be a whole number above 0');
const target = await chooseTarget(values.on, values.url);
try {
  const summary = await killRounds(target, rounds, (line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify({ on: values.url ? 'url' : values.on, ...summary }, null, 2)}\n`);
  process.exitCode = summary.clean ? 0 : 1;
} finally {
  await target.end();
}
