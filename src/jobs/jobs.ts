import { correspondenceJobs } from '#correspondence';
import { intakeJobs } from '#intake';
import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';
import { procedureJobs } from '#procedure';
import { registerJobs } from '#register';
import { reportingJobs, requestMail } from '#reporting';
import { digestContributors } from './digest-contributors.ts';

/** Every room's jobs, as `web/routes.ts` has every room's routes. */
export const jobsOf = (workshop: Workshop): readonly JobKind[] => [
  ...registerJobs(workshop),
  ...procedureJobs(workshop),
  ...intakeJobs(workshop),
  ...correspondenceJobs(workshop, { owners: [requestMail], contributors: digestContributors(workshop) }),
  ...reportingJobs(workshop),
];
