import { waitUntil } from '../../src/platform/postgres/processes.ts';
import { inspect, isClean } from './entries.ts';
import type { Target } from './targets.ts';
import { randomWhile, startWriting } from './writing.ts';

export interface KillSummary {
  rounds: number;
  killedWriters: number;
  killedServers: number;
  acknowledged: number;
  /** Acknowledged entries missing or changed; empty is the promise kept. */
  lost: number[];
  torn: number;
  /** null where the server has no amcheck. */
  brokenIndexes: string[] | null;
  /** From the kill to the first answered question, milliseconds. */
  reopenMedian: number;
  reopenLongest: number;
  clean: boolean;
}

/** Ids of different rounds never meet. */
const idsPerRound = 1_000_000;

async function killOnce(
  target: Target,
  round: number,
  acknowledged: Set<number>,
): Promise<'writer' | 'server'> {
  const writing = startWriting({ ...(await target.reach()), firstId: round * idsPerRound });
  const victim = round % 2 === 0 ? 'server' : 'writer';
  try {
    await writing.begun;
    await randomWhile(50, 1_200);
    if (victim === 'server') process.kill(await target.serverPid(), 'SIGKILL');
    else writing.process.kill('SIGKILL');
    // With its server gone the writer stops by itself; only one that hangs has to be helped.
    await waitUntil(
      async () => writing.process.exitCode !== null || writing.process.signalCode !== null,
      20_000,
    );
  } finally {
    writing.process.kill('SIGKILL');
    await writing.ended;
    for (const id of writing.acknowledged) acknowledged.add(id);
  }
  return victim;
}

const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Kills the writing Node process and the server in turn, reopens, and compares with everything acknowledged
 * in this and all earlier rounds.
 */
export async function killRounds(
  target: Target,
  rounds: number,
  tell: (line: string) => void = () => undefined,
): Promise<KillSummary> {
  const acknowledged = new Set<number>();
  const reopenTimes: number[] = [];
  const killed = { writer: 0, server: 0 };
  const lost = new Set<number>();
  let torn = 0;
  let brokenIndexes: string[] | null = null;
  for (let round = 1; round <= rounds; round++) {
    const victim = await killOnce(target, round, acknowledged);
    killed[victim]++;
    const began = performance.now();
    const url = await target.reopen();
    reopenTimes.push(Math.round(performance.now() - began));
    const findings = await inspect(url, acknowledged);
    await target.close();
    for (const id of findings.lost) lost.add(id);
    torn = Math.max(torn, findings.torn);
    if (findings.brokenIndexes) brokenIndexes = [...(brokenIndexes ?? []), ...findings.brokenIndexes];
    const verdict = isClean(findings) ? 'all there' : JSON.stringify(findings);
    tell(`round ${round}: killed the ${victim}, ${acknowledged.size} acknowledged so far, ${verdict}`);
  }
  return {
    rounds,
    killedWriters: killed.writer,
    killedServers: killed.server,
    acknowledged: acknowledged.size,
    lost: [...lost],
    torn,
    brokenIndexes,
    reopenMedian: median(reopenTimes),
    reopenLongest: Math.max(0, ...reopenTimes),
    clean: lost.size === 0 && torn === 0 && !brokenIndexes?.length,
  };
}
