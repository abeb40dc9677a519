// Cuts the power of an embedded database in mid-write and checks that nothing acknowledged is lost.
//
//   sudo node tools/power-cut.ts [--cuts 10] [--without-fsync]
//
// Prints a JSON summary; exit code 1 when anything was lost or the database does not open, 2 when this machine
// cannot run it. `--without-fsync` must lose: it shows that the drill would notice.
import { parseArgs } from 'node:util';
import { loopDisksMissing } from './drill/loop-disk.ts';
import { powerCuts } from './drill/power-cuts.ts';

const { values } = parseArgs({
  options: {
    cuts: { type: 'string', default: '10' },
    'without-fsync': { type: 'boolean', default: false },
  },
});
const cuts = Number(values.cuts);
if (!Number.isInteger(cuts) || cuts < 1) throw new Error('--cuts must be a whole number above 0');
const missing = await loopDisksMissing();
if (missing) {
  process.stderr.write(`A power cut cannot be simulated here: ${missing}.\n`);
  process.exitCode = 2;
} else {
  const summary = await powerCuts({
    cuts,
    withoutFsync: values['without-fsync'],
    tell: (line) => process.stderr.write(`${line}\n`),
  });
  process.stdout.write(`${JSON.stringify(summary, null, 2)}\n`);
  process.exitCode = summary.clean ? 0 : 1;
}
