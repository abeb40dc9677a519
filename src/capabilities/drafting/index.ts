/**
 * Drafting: agreements as clauses with a text in each language, the checks that find where these do not say the same and
 * what the law asks that is not there, and the papers they are printed on.
 */
export { type Agreement, type AgreementParty, agreementShape, type Clause } from './agreement/agreement.ts';
export { markerOf } from './agreement/clause-markers.ts';
export { fingerprintOf, shortCode } from './agreement/fingerprint.ts';
export { checkDraft } from './check-draft.ts';
export { layOutAgreement, type PaperChoice } from './papers/agreement-document.ts';
export { type PrintedText, printedTexts } from './papers/printed-texts.ts';
export { draftSchema, readDraft } from './read-draft.ts';
