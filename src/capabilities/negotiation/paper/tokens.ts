import { printableText } from '#platform/documents/printable-text.ts';

/** A word, a run of blanks, a line end or one sign; scripts without spaces go sign by sign. */
const token =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[\p{L}\p{M}\p{N}\p{Cf}]+?(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}]|[^\p{L}\p{M}\p{N}\p{Cf}]|$)|\n+|[^\S\n]+|./gsu;

export interface Token {
  text: string;
  /** Equal for what reads the same: kinds of blank, invisible marks and Unicode composition do not count. */
  key: string;
}

function keyOf(text: string): string {
  if (text.startsWith('\n')) return '\n';
  if (/^\s/.test(text)) return ' ';
  return printableText(text).replaceAll('\u2011', '-');
}

/** A text as the pieces that are compared. */
export const tokensOf = (text: string): Token[] =>
  [...text.matchAll(token)].map(([found]) => ({ text: found, key: keyOf(found) }));

/** The words of a text, for likeness: no blanks, no signs, no capitals. */
export const wordsOf = (text: string): string[] =>
  tokensOf(text)
    .map(({ key }) => key.toLowerCase())
    .filter((key) => /[\p{L}\p{N}]/u.test(key));

/** Words in common over all words of both (Dice), 0 to 1; a word counts as often as it stands. */
export function likenessOf(one: readonly string[], other: readonly string[]): number {
  if (one.length + other.length === 0) return 1;
  const left = new Map<string, number>();
  for (const word of one) left.set(word, (left.get(word) ?? 0) + 1);
  let common = 0;
  for (const word of other) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    left.set(word, count - 1);
    common += 1;
  }
  return (2 * common) / (one.length + other.length);
}
