/**
 * Drafting: agreements as clauses with a text in each language, the checks that find where these do not say the same and
 * what the law asks that is not there, and the papers they are printed on.
 */
export {
  type Agreement,
  type AgreementKind,
  type AgreementParty,
  agreementKinds,
  agreementShape,
  type Cells,
  type Clause,
  writtenFromRight,
} from './agreement/agreement.ts';
export { clauseText } from './agreement/as-draft.ts';
export type { CellState } from './agreement/cell-state.ts';
export { markerOf } from './agreement/clause-markers.ts';
export { fingerprintOf, shortCode } from './agreement/fingerprint.ts';
export { numberHeading, numbersOf, printedClauses } from './agreement/number-clauses.ts';
export type { OutlineChange } from './agreement/outline.ts';
export { bindReferences, writeReferences } from './agreement/references.ts';
export { checkDraft } from './check-draft.ts';
export { interviewRoutes } from './library/pages/interview-routes.tsx';
export { libraryRoutes } from './library/pages/library-routes.tsx';
export { layOutAgreement, type PaperChoice } from './papers/agreement-document.ts';
export { type PrintedText, printedTexts } from './papers/printed-texts.ts';
export { draftSchema, readDraft } from './read-draft.ts';
export { CellChangedMeanwhile } from './refusals.ts';
export type { Version, VersionLine } from './store/versions.ts';
export { type AgreementChange, changeAgreement } from './workbench/change-agreement.ts';
export { checkAgreement } from './workbench/check-agreement.ts';
export { type ClauseDifference, compareAgreements } from './workbench/compare-agreements.ts';
export { comparedWords, type Piece } from './workbench/compared-words.ts';
export {
  type AgreementOnFile,
  findAgreement,
  getAgreement,
  type KeptCell,
} from './workbench/find-agreement.ts';
export { type AgreementInList, listAgreements } from './workbench/list-agreements.ts';
export { type MadeVersion, makeVersion, type VersionMaking } from './workbench/make-version.ts';
export { markReviewed } from './workbench/mark-reviewed.ts';
export { type AgreementOpening, openAgreement } from './workbench/open-agreement.ts';
export { draftingRoutes } from './workbench/pages/routes.ts';
export { type CellSaving, type SavedCell, saveCell } from './workbench/save-cell.ts';
export { viewVersion } from './workbench/view-version.ts';
