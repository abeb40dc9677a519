/** Roles of PRODUCT.md. A membership gives one person one or more of them in one government. */
export const roles = [
  'reporter',
  'officer',
  'reviewer',
  'approver',
  'council-clerk',
  'province',
  'ministry',
  'auditor',
  'administrator',
] as const;

export type Role = (typeof roles)[number];

/** Somebody with an account, acting for one government (the tenant). */
export interface PersonActor {
  kind: 'person';
  personId: string;
  name: string;
  governmentId: number;
  roles: readonly Role[];
  /** Set for reporters of one agency: they see and write only its cooperations. */
  agencyId?: number;
}

/** The software itself: jobs, the demonstration loader, command line. */
export interface SystemActor {
  kind: 'system';
  name: string;
  governmentId: number;
}

export interface AnonymousActor {
  kind: 'anonymous';
}

export type Actor = PersonActor | SystemActor | AnonymousActor;
/** An actor that acts inside one government; every write needs one. */
export type GovernmentActor = PersonActor | SystemActor;

/** Whether somebody holds one of these roles; the software itself may do what any of them may. */
export function hasRole(actor: Actor, ...wanted: Role[]): boolean {
  if (actor.kind === 'system') return true;
  return actor.kind === 'person' && wanted.some((role) => actor.roles.includes(role));
}
