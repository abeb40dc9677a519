import type { Role } from '#kernel/actor.ts';

/** Who reads the register of their office, and with it what other rooms keep of its cooperations. */
export const recordReaders: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor', 'administrator'];
