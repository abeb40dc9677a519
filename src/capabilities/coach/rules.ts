import type { Role } from '#kernel/actor.ts';

/** Who is coached: whoever prepares, reviews or decides what goes to a partner. */
export const readers: readonly Role[] = ['officer', 'reviewer', 'approver'];
