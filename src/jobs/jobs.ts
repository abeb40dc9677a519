import type { Workshop } from '#platform/house.ts';
import type { JobKind } from '#platform/queue.ts';

/** Every room's jobs, as `web/routes.ts` has every room's routes. */
export const jobsOf = (_workshop: Workshop): readonly JobKind[] => [];
