import type { GovernmentActor } from '#kernel/actor.ts';
import type { Workshop } from '#platform/house.ts';
import type { JobIds, JobKind } from '#platform/queue.ts';
import type { ImportJob } from './add-job.ts';
import { finishApplying } from './apply-batch.ts';
import { readBatch } from './read-batch.ts';

/** The person who asked for the work; that they may was checked when they asked. */
function actorOf({ governmentId, personId }: JobIds): GovernmentActor {
  if (typeof personId !== 'string') return { kind: 'system', name: 'jalin import', governmentId };
  return { kind: 'person', personId, name: '', governmentId, roles: ['officer'] };
}

const job = (name: ImportJob, limitSeconds: number, run: JobKind['run']): JobKind => ({
  name,
  limitSeconds,
  run,
});

/** Reading and applying go on after the request that asked for them, and after the process that began them. */
export const intakeJobs = (workshop: Workshop): readonly JobKind[] => [
  job('intake.read-batch', 900, (ids, signal) =>
    readBatch(workshop, actorOf(ids), Number(ids.batchId), { takeOver: true, signal }),
  ),
  job('intake.apply-batch', 3600, (ids, signal) =>
    finishApplying(workshop, actorOf(ids), Number(ids.batchId), signal),
  ),
];
