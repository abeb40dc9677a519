/**
 * Intake: reading the tables offices have into drafts for the register. Rules, not guesses: what is not
 * understood is kept as words with a finding.
 */
export { readParties } from './parties/index.ts';
export { readPeriod } from './period/index.ts';
export type { PartyReading, PeriodReading } from './types.ts';
