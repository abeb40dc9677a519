import { type GovernmentActor, hasRole, type Role } from '#kernel/actor.ts';
import { overseers, readers, runners } from '../rules.ts';

/** Who reads the annual reports of their office; a province's bureau reads the regions' as well. */
export const reportReaders = readers;
export const reportWriters = runners;
/** TKKSD and the legal unit check; the regional secretary or the head decides. */
export const reviewers: readonly Role[] = ['reviewer'];
export const lockers: readonly Role[] = ['approver'];
/** Who records, for the province, what reached it of its regions on paper. */
export const paperRecorders: readonly Role[] = [...overseers, ...runners];
/** Who sees what the regions below have sent. */
export const readersBelow: readonly Role[] = [...overseers, ...readers];

export const mayReadReports = (actor: GovernmentActor): boolean => hasRole(actor, ...reportReaders);
export const mayWriteReports = (actor: GovernmentActor): boolean => hasRole(actor, ...reportWriters);
export const mayReview = (actor: GovernmentActor): boolean => hasRole(actor, ...reviewers);
export const mayLock = (actor: GovernmentActor): boolean => hasRole(actor, ...lockers);
export const mayRecordPapers = (actor: GovernmentActor): boolean => hasRole(actor, ...paperRecorders);
export const maySeeBelow = (actor: GovernmentActor): boolean => hasRole(actor, ...readersBelow);
