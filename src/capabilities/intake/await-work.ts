import { setTimeout as pause } from 'node:timers/promises';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { House } from '#platform/house.ts';
import type { Batch } from './batch.ts';
import { isWork } from './rules.ts';
import { viewBatch } from './view-batch.ts';

const askEveryMilliseconds = 100;
const mostAsked = 25;

/**
 * Waits a moment for the queue, so that the table most offices have is there with the answer to their click. A big
 * one goes on by itself and shows its progress.
 */
export async function awaitWork(
  house: Pick<House, 'database'>,
  actor: GovernmentActor,
  batchId: number,
): Promise<Batch> {
  for (let asked = 1; ; asked++) {
    const { batch } = await viewBatch(house, actor, batchId);
    if (!isWork(batch.state) || asked === mostAsked) return batch;
    await pause(askEveryMilliseconds);
  }
}
