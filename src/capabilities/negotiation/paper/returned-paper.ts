import type { FlowKind, UnshownKind } from '#platform/documents/tracked/tracked-document.ts';

/** How the place of a clause was found: its marker still stands, or its number, or only its words. */
export type FoundBy = 'marker' | 'number' | 'likeness';

export type ChangeKind = 'insertion' | 'deletion' | 'moved-from' | 'moved-to' | 'untracked' | 'renumbering';

/** One thing an officer takes or leaves. */
export interface PaperChange {
  /** The same for the same file, however often it is read. */
  id: string;
  kind: ChangeKind;
  /** As the file states them; empty for an untracked edit. */
  author: string;
  date: string;
  /** Offsets in the text sent: what it replaces, or where it stands. */
  from: number;
  to: number;
  removed: string;
  added: string;
  /** Ties the two ends of a move. */
  move?: string;
  /** Tracked elements of the file it is made of. */
  revisions: number[];
}

/** A piece of text that stands when each of its changes was taken, or left, as it asks. */
export interface Piece {
  text: string;
  when: readonly { change: string; taken: boolean }[];
}

export interface PaperComment {
  author: string;
  date: string;
  text: string;
  /** Offsets in the text sent, and the words there as the partner saw them. */
  from: number;
  to: number;
  passage: string;
  resolved: boolean;
  /** Index in the file's comments, and of the one it answers. */
  index: number;
  answers?: number;
}

/** One language of one clause as it came back. */
export interface ReturnedCell {
  clause: string;
  language: string;
  by: FoundBy;
  /** Share of the words in common with the text sent, 0 to 1; by anything but its marker, an officer confirms the place. */
  likeness: number;
  sent: string;
  /** With every change taken. */
  accepted: string;
  pieces: Piece[];
  changes: PaperChange[];
  comments: PaperComment[];
}

export const lossReasons = [
  'formatting-only',
  'without-text',
  'outside-clauses',
  'new-clause',
  'older-copy',
  'comment-without-passage',
  'text-without-place',
  'clause-not-found',
  'not-plain-text',
] as const;

export type LossReason = (typeof lossReasons)[number];

/** What an officer has to look up in the file itself. */
export interface Loss {
  reason: LossReason;
  what: CountedKind | 'formatting' | 'text' | 'clause' | UnshownKind;
  where: FlowKind;
  count: number;
  authors: string[];
  /** The beginning of the words meant, or clause and language. */
  quote: string;
}

export const countedKinds = ['insertion', 'deletion', 'moved-from', 'moved-to', 'comment'] as const;

export type CountedKind = (typeof countedKinds)[number];

/** Of every kind: how many the file holds, and that each is either mapped or in the losses. */
export type PaperCounts = Record<CountedKind, { inFile: number; mapped: number; lost: number }>;

export interface ReturnedPaper {
  clauses: ReturnedCell[];
  losses: Loss[];
  /** Everyone who changed or commented, as the file names them. */
  authors: string[];
  counts: PaperCounts;
}
