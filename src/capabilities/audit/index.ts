/**
 * Audit: who did what to which record, and what was refused. Entries are written in the same transaction as
 * the act and chained by hash, so nobody who kept last month's head can be shown another history.
 */
export { actionWords } from './action-words.ts';
export type { ChainVerdict, Link } from './chain.ts';
export { type AskedEntries, listEntries, listEntriesBelow } from './list-entries.ts';
export { listHeads } from './list-heads.ts';
export { type AuditDraft, recordEntries, recordEntry } from './record-entry.ts';
export { recordRefusal } from './record-refusal.ts';
export type { EntryQuestion } from './store.ts';
export { type ChainVerification, verifyAudit, verifyChainOf } from './verify-audit.ts';
export { type HistoryLine, viewHistory } from './view-history.ts';
