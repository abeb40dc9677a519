import type { Language } from '#kernel/language.ts';
import type { Token } from './token.ts';

export type MentionKind =
  | 'date'
  | 'amount'
  | 'percent'
  | 'duration'
  | 'reference'
  | 'number'
  | 'ordinal'
  | 'time';

/** Something a passage says that the other languages must say too. */
export interface Mention {
  kind: MentionKind;
  /** The same for the same thing in every language: `2015-09-25`, `IDR 1000000`, `60 month`, `article 5 paragraph 2`. */
  value: string;
  /** Other things it may mean: "03/04/2015", "1.000". */
  otherwise?: readonly string[];
  /** Other ways to say exactly the same: "half" is 50 per cent, 48 hours two days, "the end of June" 30 June. */
  alike?: readonly string[];
  /** Its article is named elsewhere: "(b)" of "Article 5(2)(a) and (b)". */
  elsewhere?: true;
  /** What a number measures, in the smallest of its units: "2500000 mass". */
  measure?: string;
  /** A number in words only: small ones are said in many ways ("both", "in duplicate") and are compared loosely. */
  loose?: boolean;
  /** "at most" or "at least", where said. */
  bound?: 'most' | 'least';
  /** What the words in brackets say, where they differ from the figure. */
  wordsSay?: string;
  from: number;
  to: number;
}

export interface Reading {
  tokens: readonly Token[];
  language: Language;
}

export interface Found {
  mention: Mention;
  /** More that were read with it: the other days of "April 5 and 6, 2027", the other articles of "Articles 5 and 6". */
  also?: readonly Mention[];
  next: number;
}

/** Reads one kind of mention that begins at token `at`; null when none does. */
export type Reader = (reading: Reading, at: number) => Found | null;

export const textAt = (tokens: readonly Token[], at: number): string => tokens[at]?.text ?? '';

/** The place after `words` when they stand at `at`, else `at` itself. */
export function after(tokens: readonly Token[], at: number, ...words: string[]): number {
  let place = at;
  while (words.includes(textAt(tokens, place)) && place < tokens.length) place += 1;
  return place;
}

/** The mention from token `at` up to, not including, token `next`. */
export function found(
  { tokens }: Reading,
  at: number,
  next: number,
  mention: Omit<Mention, 'from' | 'to'>,
): Found {
  const from = tokens[at]?.from ?? 0;
  return { mention: { ...mention, from, to: tokens[next - 1]?.to ?? from }, next };
}
