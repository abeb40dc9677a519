import { numberInWords as numberIn } from '#kernel/number-words.ts';
import type { Token } from './tokens.ts';

const ordinals: Readonly<Record<string, number>> = {
  pertama: 1,
  kedua: 2,
  ketiga: 3,
  keempat: 4,
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  st: 1,
  nd: 2,
};

const roman = /^(?=[ivx])(?:x{0,2})(?:ix|iv|v?i{0,3})$/;

/** I to XII (and on to XXIX), as offices number months, quarters and semesters. */
export function romanNumeral(word: string): number | null {
  if (!roman.test(word)) return null;
  const values: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10 };
  let total = 0;
  for (let at = 0; at < word.length; at += 1) {
    const value = values[word.charAt(at)] ?? 0;
    total += value < (values[word.charAt(at + 1)] ?? 0) ? -value : value;
  }
  return total;
}

interface Spelled {
  value: number;
  next: number;
}

/** What is spelled out from token `at`, with the place after it; a word of other letters than a number's ends it. */
function spelledAt(tokens: readonly Token[], at: number, ordinal: boolean): Spelled | null {
  const words = tokens
    .slice(at, at + 12)
    .map(({ kind, text }) => (kind === 'word' || text === '-' ? text : ''));
  const found = numberIn(words);
  return found?.ordinal === ordinal ? { value: found.value, next: at + found.length } : null;
}

/** "fifth", "twenty-fifth" from token `at`, with the place after it. Indonesian counts weeks so and no days: "minggu kedua". */
export const ordinalInWords = (tokens: readonly Token[], at: number) =>
  /^(?:ke|pertama)/.test(tokens[at]?.text ?? '') ? null : spelledAt(tokens, at, true);

/** A number in words from token `at` ("dua puluh lima", "two thousand and fifteen"), with the place after it. */
export const numberInWords = (tokens: readonly Token[], at: number) => spelledAt(tokens, at, false);

export const ordinalWord = (word: string): number | null => ordinals[word] ?? null;
