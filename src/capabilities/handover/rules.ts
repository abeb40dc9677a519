import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import type { Handover } from './handover.ts';

/** Who sees what is handed over: those who do the work, answer for it, or check it. */
export const readers: readonly Role[] = ['officer', 'approver', 'auditor'];
/** Who writes notes and records a handover. */
export const runners: readonly Role[] = ['officer'];
/** Who can say that they received it. */
export const receivers: readonly Role[] = ['officer', 'approver'];

export const mayRead = (actor: GovernmentActor): boolean => hasRole(actor, ...readers);
export const mayRun = (actor: GovernmentActor): boolean => hasRole(actor, ...runners);

/** Who did it, as kept beside what they did. */
export const actorName = (actor: GovernmentActor): string =>
  actor.kind === 'person' ? actor.personId : actor.name;

/** Nobody receives from themselves, and nothing is received twice. */
export const mayReceive = (
  actor: GovernmentActor,
  { recordedBy, receipt }: Pick<Handover, 'recordedBy' | 'receipt'>,
): boolean => hasRole(actor, ...receivers) && receipt === null && actorName(actor) !== recordedBy;
