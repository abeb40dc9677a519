import type { CleanText } from './clean-text.ts';

export interface Token {
  kind: 'number' | 'word' | 'mark' | 'break';
  /** Digits of a number (scanner's o, l, i put right), dotless abbreviation, or the mark itself. */
  text: string;
  /** Place in the original text, end exclusive. */
  from: number;
  to: number;
  /** Something blank stands before it. */
  spaced: boolean;
}

const patterns: readonly [Token['kind'], RegExp][] = [
  ['break', /\s*\n\s*/y],
  ['word', /(?:s ?[/.] ?d|n ?\/ ?a)(?!\p{L})\.?/uy], // s/d, s.d., S / D: "sampai dengan"; n/a
  ['word', /(?:tri|catur)[ -]wulan(?!\p{L})/uy], // written as two words as often as one
  ['word', /(?:kira|sekira|rata|lain|masing)2(?![\p{L}\d])/uy], // a 2 doubles the word: kira-kira
  ['mark', /\+ ?\/ ?-|\+-/y],
  ['word', /\p{L}(?:\.\p{L}(?!\p{L}))+\.?/uy], // t.m.t., m.o.u
  // Digits with a scanner's O, l or I among them, but never the first letters of a word (10oktober).
  ['number', /[oil|]{0,2}\d[\doil|]{0,11}(?![\p{L}\d])/uy],
  ['number', /\d+/y],
  ['word', /[\p{L}\p{M}]+/uy],
  ['mark', /\.{2,}/y],
  ['mark', /[^\s]/uy],
];

const digitsOf = (text: string) => text.replace(/o/g, '0').replace(/[il|]/g, '1');

function tokenText(kind: Token['kind'], text: string): string {
  if (kind === 'number') return digitsOf(text);
  if (kind === 'word') return text.replace(/[./ -]/g, '');
  if (kind === 'mark' && text.startsWith('+') && text.length > 1) return '±';
  return kind === 'mark' && text.length > 1 ? '…' : text;
}

/** Words, numbers and marks of a cleaned text, each with its place in the original. Linear in its length. */
export function tokenise({ text, offsets }: CleanText): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  let spaced = false;
  while (at < text.length) {
    if (text[at] === ' ' && !/^ *\n/.test(text.slice(at, at + 40))) {
      spaced = true;
      at += 1;
      continue;
    }
    const { kind, length } = match(text, at);
    const token = tokenText(kind, text.slice(at, at + length));
    const to = (offsets[at + length - 1] ?? 0) + 1;
    tokens.push({ kind, text: token, from: offsets[at] ?? 0, to: Math.max(to, offsets[at] ?? 0), spaced });
    at += length;
    spaced = false;
  }
  return tokens;
}

function match(text: string, at: number): { kind: Token['kind']; length: number } {
  for (const [kind, pattern] of patterns) {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found) return { kind, length: found[0].length };
  }
  return { kind: 'mark', length: 1 };
}
