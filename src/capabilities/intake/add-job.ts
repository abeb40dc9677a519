import type { GovernmentActor } from '#kernel/actor.ts';
import type { GovernmentTransaction } from '#platform/database/database.ts';
import type { Queue } from '#platform/queue.ts';

export type ImportJob = 'intake.read-batch' | 'intake.apply-batch';

/** Adds the work on a batch to the queue, in the name of the person who asked for it. */
export function addJob(
  tx: GovernmentTransaction,
  queue: Queue,
  job: ImportJob,
  actor: GovernmentActor,
  batchId: number,
): Promise<void> {
  const { governmentId } = actor;
  return queue.add(tx, job, {
    governmentId,
    batchId,
    ...(actor.kind === 'person' && { personId: actor.personId }),
  });
}
