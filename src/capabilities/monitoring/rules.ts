import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';

/** Who sees what is recorded of the work under their office's cooperations. */
export const readers: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor'];
/** Who records and decides. */
export const runners: readonly Role[] = ['officer'];

/** Who sees alerts: everybody who sees the register, from which they are derived. */
export const alertReaders: readonly Role[] = [...readers, 'administrator'];

export const maySeeAlerts = (actor: GovernmentActor): boolean => hasRole(actor, ...alertReaders);
export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);
