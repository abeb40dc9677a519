import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import { recordReaders } from '#register';

/** Who sees the work under their office's cooperations, and the alerts: everybody who sees the register. */
export const readers = recordReaders;
/** Who records and decides. */
export const runners: readonly Role[] = ['officer'];

export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);
