import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import { tellAllCases } from './tell-cases.ts';

/** Where cases stand follows the days, and a new version of the program, before anybody asks. */
export const procedureJobs = ({ database, clock }: Workshop): readonly JobKind[] => [
  {
    name: 'procedure.tell-cases',
    limitSeconds: 3600,
    everySeconds: 300,
    run: (_, signal) => tellAllCases(database, clock, signal),
  },
];
