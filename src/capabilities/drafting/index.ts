/**
 * Drafting: agreements as clauses with a text in each language, and the checks that find where these do not say the same and
 * what the law asks that is not there.
 */
export { checkDraft } from './check-draft.ts';
export { draftSchema, readDraft } from './read-draft.ts';
