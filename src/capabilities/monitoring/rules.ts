import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';

/** Who sees what is recorded of the work under their office's cooperations. */
export const readers: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor'];
/** Who records and decides. */
export const runners: readonly Role[] = ['officer'];

export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);
