import type { ArchiveLimits } from '../../office-files/archive.ts';

const megabyte = 1024 * 1024;

/** What one returned paper may ask of the machine. Sizes in bytes. */
export interface TrackedLimits extends ArchiveLimits {
  packedBytes: number;
  /** Characters of all text together, deleted text too. */
  characters: number;
  paragraphs: number;
  runs: number;
  /** Tracked elements. */
  revisions: number;
  comments: number;
  /** Elements inside each other; a table in a table takes three. */
  deepest: number;
  milliseconds: number;
  /** Resident memory of the child process. */
  childBytes: number;
}

/** An agreement of 100 pages with 10,000 comments stays well within. */
export const trackedLimits: TrackedLimits = {
  packedBytes: 15 * megabyte,
  unpackedBytes: 100 * megabyte,
  entries: 2000,
  ratio: 200,
  mayHoldFiles: true,
  characters: 5_000_000,
  paragraphs: 100_000,
  runs: 400_000,
  revisions: 100_000,
  comments: 20_000,
  deepest: 400,
  milliseconds: 30_000,
  childBytes: 500 * megabyte,
};
