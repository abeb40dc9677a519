/**
 * Intake: reading the tables offices have into drafts for the register. Rules, not guesses: what is not
 * understood is kept as words with a finding.
 */
export { applyBatch } from './apply-batch.ts';
export type { Batch, BatchFinding, BatchRow, BatchState, Decision } from './batch.ts';
export { changeColumns, changeSheet } from './change-columns.ts';
export { decideRow } from './decide-row.ts';
export { decideRows } from './decide-rows.ts';
export { discardBatch } from './discard-batch.ts';
export { intakeJobs } from './jobs.ts';
export { listBatches } from './list-batches.ts';
export { readParties } from './parties/index.ts';
export { readPeriod } from './period/index.ts';
export { readBatch } from './read-batch.ts';
export { readTable } from './read-table.ts';
export { restartBatch } from './restart-batch.ts';
export { intakeRoutes } from './routes.tsx';
export { type ImportHouse, type ImportInput, startImport } from './start-import.ts';
export type { PartyReading, PeriodReading, TableRow } from './types.ts';
export { undoBatch } from './undo-batch.ts';
export { viewAllRows } from './view-all-rows.ts';
export { type BatchView, viewBatch } from './view-batch.ts';
export { viewRow } from './view-row.ts';
export type { Applied } from './write-batch.ts';
