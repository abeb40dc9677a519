import { expect, test } from 'vitest';
import { loopDisksMissing } from '../../tools/drill/loop-disk.ts';
import { powerCuts } from '../../tools/drill/power-cuts.ts';

const missing = await loopDisksMissing();
const because = missing ? ` [not run: ${missing}]` : '';
if (missing) process.stderr.write(`The simulated power cut is not run: ${missing}.\n`);

// Needs root and loop devices; the title says what is missing when they are.
test.skipIf(missing !== undefined)(
  `nothing acknowledged is lost when the power goes in mid-write${because}`,
  async () => {
    const summary = await powerCuts({ cuts: 1 });
    expect(summary).toMatchObject({ lost: 0, torn: 0, brokenIndexes: [], unopened: [] });
    expect(summary.acknowledged).toBeGreaterThan(0);
  },
  300_000,
);
