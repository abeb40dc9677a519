import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';

/** Who reads every agreement of the office. A reporter reads those of their agency's cooperations besides. */
export const officeReaders: readonly Role[] = ['officer', 'approver', 'reviewer', 'auditor', 'administrator'];
export const readers: readonly Role[] = [...officeReaders, 'reporter'];
/** Who writes agreements. */
export const writers: readonly Role[] = ['officer'];
/** Who says that languages follow one another again, and sets findings aside. */
export const checkers: readonly Role[] = ['officer', 'reviewer'];
/** Who writes comments, which stay in the office. */
export const commenters: readonly Role[] = ['officer', 'reviewer', 'approver'];
/** Who recommends, for the coordination team (TKKSD) or for the legal section. */
export const recommenders: readonly Role[] = ['reviewer'];

export const mayReadAll = (actor: GovernmentActor): boolean => hasRole(actor, ...officeReaders);
export const mayWrite = (actor: GovernmentActor): boolean => hasRole(actor, ...writers);
export const mayCheck = (actor: GovernmentActor): boolean => hasRole(actor, ...checkers);
export const mayComment = (actor: GovernmentActor): boolean => hasRole(actor, ...commenters);
export const mayRecommend = (actor: GovernmentActor): boolean => hasRole(actor, ...recommenders);
