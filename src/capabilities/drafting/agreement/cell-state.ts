/** How one language of a clause stands: written, or to be looked at again because another language was changed since. */
export type CellState = 'empty' | 'draft' | 'to-review' | 'reviewed';

/** What was last done in one language of a clause; acts are numbered in the order they were recorded. */
export interface CellActs {
  language: string;
  blank: boolean;
  /** Of its text: 1 = the first. */
  number: number;
  savedAct: number;
  /** 0 = nobody has yet. */
  reviewedAct: number;
}

/**
 * The state of one language among all of its clause: it follows the others until one of them is changed after it was
 * itself last saved or last said to follow. The first text of a language is written after those that are there already
 * and changes nothing for them.
 */
export function cellState(own: CellActs, all: readonly CellActs[]): CellState {
  if (own.blank) return 'empty';
  const last = Math.max(own.savedAct, own.reviewedAct);
  const changedSince = ({ language, number, savedAct }: CellActs) =>
    language !== own.language && number > 1 && savedAct > last;
  if (all.some(changedSince)) return 'to-review';
  return own.reviewedAct > own.savedAct ? 'reviewed' : 'draft';
}
