import type { Words } from '#kernel/language.ts';
import type { ColumnMapping, Finding, TableRow } from './types.ts';

/** The shapes of an import between file and register. */

export const batchStates = [
  'waiting',
  'reading',
  'preview',
  'applying',
  'applied',
  'undone',
  'refused',
  'cancelled',
] as const;
export type BatchState = (typeof batchStates)[number];

/** A finding about the file as a whole may come from its reader, whose codes the contract does not name. */
export interface BatchFinding extends Omit<Finding, 'code'> {
  code: string;
}

export interface SheetSummary {
  name: string;
  rows: number;
  /** Its headings were recognised. */
  isTable: boolean;
}

/** One column as the officer sees it when saying what it means. */
export interface ColumnSample {
  /** 0-based. */
  index: number;
  letter: string;
  /** First texts of the column, heading included. */
  texts: string[];
}

/** What was read of the table as a whole. */
export interface BatchReading {
  mapping: ColumnMapping;
  sheet: string;
  sheets: SheetSummary[];
  columns: ColumnSample[];
  findings: BatchFinding[];
  notes: { row: number; text: string }[];
}

export interface Batch {
  id: number;
  state: BatchState;
  fileName: string;
  fileSha256: string;
  pasted: boolean;
  regionCode: string;
  asOf: string | null;
  mapping: ColumnMapping | null;
  reading: BatchReading | null;
  sheet: number;
  sheetChosen: boolean;
  rowCount: number;
  refusal: { code: string; words: Words } | null;
  takenBack: { removed: number; kept: string[] } | null;
  enteredBy: string;
  publish: boolean;
  createdAt: string;
  appliedAt: string | null;
  undoneAt: string | null;
  /** Raised by every change, so that a page opened before it is told. */
  version: number;
}

/** `add`: what the row says is added to the cooperation the register has already. `split`: its parts stand instead. */
export type Decision = 'take' | 'add' | 'skip' | 'split';

export interface BatchRow {
  /** 1-based row in the file. */
  number: number;
  /** 0 = as in the file; 1, 2... after an accepted split. */
  part: number;
  reading: TableRow;
  corrected: TableRow | null;
  findings: BatchFinding[];
  codes: string[];
  decision: Decision;
  duplicateOf: string | null;
  /** Set once applied: the record it made or added to. */
  cooperationCode: string | null;
}

/** What of the row goes into the register: the officer's correction, else as read. */
export const effective = (row: Pick<BatchRow, 'reading' | 'corrected'>): TableRow =>
  row.corrected ?? row.reading;
