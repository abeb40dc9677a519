import type { GovernmentActor, Role } from '#kernel/actor.ts';
import { hasRole } from '#kernel/actor.ts';

/** Who reads what passes between the sides: the office, not the agencies. */
export const readers: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor', 'administrator'];
/** Who sends rounds out and chooses what becomes of what came back. */
export const negotiators: readonly Role[] = ['officer'];
/** Who says for the office that the text is agreed. */
export const confirmers: readonly Role[] = ['approver'];

export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayNegotiate = (actor: GovernmentActor): boolean => hasRole(actor, ...negotiators);
export const mayConfirm = (actor: GovernmentActor): boolean => hasRole(actor, ...confirmers);
