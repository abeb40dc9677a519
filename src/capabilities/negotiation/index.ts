/**
 * Negotiation: what passes between the sides of an agreement. So far the reading of a paper that came back: every insertion,
 * deletion, move, comment and untracked edit at its clause, and a report of what could not be placed.
 */

export { headingAndText } from './paper/heading-and-text.ts';
export { mapReturnedPaper, readReturnedPaper } from './paper/read-returned-paper.ts';
export type {
  FoundBy,
  Loss,
  LossReason,
  PaperChange,
  PaperComment,
  PaperCounts,
  Piece,
  ReturnedCell,
  ReturnedPaper,
} from './paper/returned-paper.ts';
export { textWith } from './paper/text-with.ts';
