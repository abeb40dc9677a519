import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import type { DigestContributor } from './digest/contributor.ts';
import { tellBlockingDeadlines, writeDigests } from './digest/write-digests.ts';
import { handOver } from './hand-over.ts';
import type { MessageOwner } from './owner.ts';

/** The rooms that post messages, and those that have things to tell in the digest. */
export interface Correspondents {
  owners: readonly MessageOwner[];
  contributors: readonly DigestContributor[];
}

/** What correspondence does by itself. */
export const correspondenceJobs = (
  workshop: Workshop,
  { owners, contributors }: Correspondents,
): readonly JobKind[] => [
  {
    name: 'correspondence.hand-over',
    limitSeconds: 900,
    everySeconds: 30,
    run: (_, signal) => handOver(workshop, owners, signal),
  },
  {
    name: 'correspondence.write-digests',
    limitSeconds: 1800,
    everySeconds: 300,
    run: (_, signal) => writeDigests(workshop, contributors, signal),
  },
  {
    name: 'correspondence.tell-blocking-deadlines',
    limitSeconds: 1800,
    everySeconds: 3600,
    run: (_, signal) => tellBlockingDeadlines(workshop, contributors, signal),
  },
];
