import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';

/** Who sees the rounds of their office, with what its agencies answered. */
export const readers: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor'];
/** Who opens rounds, passes requests on and decides about answers. */
export const runners: readonly Role[] = ['officer'];
/** Who sees how far the rounds of the regions below are: figures, never answers. */
export const overseers: readonly Role[] = ['province'];

export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);
export const mayOversee = (actor: GovernmentActor): boolean => hasRole(actor, ...overseers);
