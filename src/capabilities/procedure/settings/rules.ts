import { type GovernmentActor, hasRole } from '#kernel/actor.ts';

/** The law, its values and the letters of an office are its administrator's; whoever handles texts may say what was read. */
export const maySetLaw = (actor: GovernmentActor): boolean => hasRole(actor, 'administrator');
export const mayConfirm = (actor: GovernmentActor): boolean =>
  hasRole(actor, 'administrator', 'officer', 'reviewer');
export const mayEditLetters = (actor: GovernmentActor): boolean => hasRole(actor, 'administrator');
