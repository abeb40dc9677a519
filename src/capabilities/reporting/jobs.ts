import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import { mailDueStepsEverywhere } from './mail-due-steps.ts';

/** What reporting does by itself: the steps of the ladder that an office lets go by mail. */
export const reportingJobs = (workshop: Workshop): readonly JobKind[] => [
  {
    name: 'reporting.mail-due-steps',
    limitSeconds: 900,
    everySeconds: 600,
    run: (_, signal) => mailDueStepsEverywhere(workshop, signal),
  },
];
