/**
 * Register: cooperations, who takes part, the papers and what happened, where every fact names its source and
 * contradictions stay visible until a person resolves them. What is public is a separate, published edition.
 */
export { addClaims, keepStatement, type Statement } from './add-claims.ts';
export { attachPaper } from './attach-paper.ts';
export { type Correction, correctCooperation } from './correct-cooperation.ts';
export type { PublishedClaim, PublishedConflict, PublishedDocument } from './edition.ts';
export type {
  ActInput,
  ClaimInput,
  InstrumentInput,
  OrganisationInput,
  PartyInput,
  PartyRole,
  SourceInput,
} from './facts.ts';
export { CooperationInput } from './facts.ts';
export { findCooperations } from './find-cooperations.ts';
export { type CooperationRecord, findRecords } from './find-record.ts';
export { indexedWords } from './indexed-words.ts';
export { registerJobs, renewalJob } from './jobs.ts';
export { keptCounts } from './kept-counts.ts';
export { type ActivityStatus, type LegalStatus, type Status, statuses } from './lifecycle.ts';
export { type KnownCooperation, listKnownCooperations } from './list-known-cooperations.ts';
export { listRecords } from './list-records.ts';
export { mergeCooperations } from './merge-cooperations.ts';
export { mergeOrganisations } from './merge-organisations.ts';
export { type ListWaiting, officeHomeRoute } from './office/home-routes.tsx';
export { languageChoices } from './office/languages.ts';
export { readAmount } from './office/read-amount.ts';
export { officeRegisterRoutes } from './office/routes.ts';
export { paperComplaint, paperKind } from './paper-kind.ts';
export { type PropertyName, properties } from './properties.ts';
export { listPublishedCooperations } from './public/list-cooperations.ts';
export { findPublishedCooperation } from './public/view-cooperation.ts';
export { viewRegisterFigures } from './public/view-home.ts';
export { readSearch } from './read-search.ts';
export {
  type FirstNumber,
  keepCooperations,
  recordCooperation,
  reserveNumbers,
} from './record-cooperation.ts';
export { type Kept, recordKept } from './record-kept.ts';
export { recordReaders } from './record-readers.ts';
export { type RegionStatement, recordStatement } from './record-statement.ts';
export { removeBatch } from './remove-batch.ts';
export { askForRenewal, renewRecords, viewRenewal } from './renew-records.ts';
export { resolveConflict } from './resolve-conflict.ts';
export { registerRoutes } from './routes.ts';
export { setPublished } from './set-published.ts';
export { undoMerge } from './undo-merge.ts';
export { viewConflicts } from './view-conflicts.ts';
export { viewOfficeRecord } from './view-office-record.ts';
export { viewRecord } from './view-record.ts';
export { withdrawClaims } from './withdraw-claims.ts';
export { withdrawDetail } from './withdraw-detail.ts';
export { actWords, instrumentWords, partyRoleWords, statusWords } from './words.ts';
