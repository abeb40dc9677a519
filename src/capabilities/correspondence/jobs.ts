import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import { handOver } from './hand-over.ts';
import type { MessageOwner } from './owner.ts';

/** What correspondence does by itself; `owners` are the rooms that post messages. */
export const correspondenceJobs = (
  workshop: Workshop,
  owners: readonly MessageOwner[],
): readonly JobKind[] => [
  {
    name: 'correspondence.hand-over',
    limitSeconds: 900,
    everySeconds: 30,
    run: (_, signal) => handOver(workshop, owners, signal),
  },
];
