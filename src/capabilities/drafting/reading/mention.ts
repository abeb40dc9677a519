import type { Language } from '#kernel/language.ts';
import type { Token } from './tokens.ts';

export type MentionKind = 'date' | 'amount' | 'percent' | 'duration' | 'reference' | 'number' | 'ordinal';

/** Something a passage says that the other languages must say too. */
export interface Mention {
  kind: MentionKind;
  /** The same for the same thing in every language: `2015-09-25`, `IDR 1000000`, `60 month`, `article 5 paragraph 2`. */
  value: string;
  /** Other things it may mean: "03/04/2015", "1.000". */
  otherwise?: readonly string[];
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
