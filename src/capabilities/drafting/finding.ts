import type { Words } from '#kernel/language.ts';
import type { DraftPart } from './draft.ts';

/** What a check can find; the same words as the contract of `jalin check draft`. */
export type FindingCode =
  | 'number'
  | 'date'
  | 'duration'
  | 'amount'
  | 'party'
  | 'term'
  | 'reference'
  | 'modality'
  | 'negation'
  | 'list-length'
  | 'missing-cell'
  | 'placeholder'
  | 'missing-part'
  | 'term-limit'
  | 'language-clause'
  | 'forbidden'
  | 'untranslated';

/** A passage of one language's text that a finding is about; places count UTF-16 units of the cell. */
export interface Passage {
  language: string;
  text: string;
  from: number;
  to: number;
}

/** Something a drafter must look at; it never says which language is right. */
export interface Finding {
  /** The clause's id; null when it is about the draft as a whole. */
  clause: string | null;
  code: FindingCode;
  languages: readonly string[];
  message: Words;
  passages: readonly Passage[];
  /** Which part is missing, of `missing-part` only. */
  part?: DraftPart;
}

/** What one clause's check finds, before it is known whose clause it is. */
export type ClauseFinding = Omit<Finding, 'clause'>;

/** The words of `text` between two places, with a few around them when they are very short. */
export const passageOf = (language: string, text: string, from: number, to: number): Passage => ({
  language,
  text: text.slice(from, to),
  from,
  to,
});
