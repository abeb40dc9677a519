import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import { renewRecords } from './renew-records.ts';

export const renewalJob = 'register.renew-records';

/** What is kept beside the records follows a new version while the installation is being used. */
export const registerJobs = ({ database, clock }: Workshop): readonly JobKind[] => [
  {
    name: renewalJob,
    limitSeconds: 6 * 3600,
    run: async (_, signal) => {
      await renewRecords(database, clock, signal);
    },
  },
];
