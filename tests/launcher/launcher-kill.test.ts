import { describe, expect, onTestFinished, test } from 'vitest';
import { killRounds } from '../../tools/drill/kill-rounds.ts';
import { embeddedTarget, serverTarget } from '../../tools/drill/targets.ts';
import { programs15 } from '../support/programs-15.ts';

// Three rounds as a watchman; the drill of thirty on each database has its own command (npm run drill).
describe.each([
  ['the embedded database', embeddedTarget],
  ['a PostgreSQL 15 server', async () => serverTarget(await programs15())],
])('%s', (_, makeTarget) => {
  test('loses nothing acknowledged when it or the application is killed', async () => {
    const target = await makeTarget();
    onTestFinished(() => target.end());
    const summary = await killRounds(target, 3);
    expect(summary).toMatchObject({ killedWriters: 2, killedServers: 1, lost: [], torn: 0 });
    expect(summary.brokenIndexes ?? []).toEqual([]);
    expect(summary.acknowledged).toBeGreaterThan(3);
  }, 300_000);
});
