import { expect, onTestFinished, test } from 'vitest';
import { killRounds } from '../../tools/drill/kill-rounds.ts';
import { embeddedTarget } from '../../tools/drill/targets.ts';

test('nothing acknowledged is lost when the application or the embedded database is killed', async () => {
  const target = await embeddedTarget();
  onTestFinished(() => target.end());
  const summary = await killRounds(target, 3);
  expect(summary).toMatchObject({ killedWriters: 2, killedServers: 1, lost: [], torn: 0, brokenIndexes: [] });
  expect(summary.acknowledged).toBeGreaterThan(3);
}, 300_000);
