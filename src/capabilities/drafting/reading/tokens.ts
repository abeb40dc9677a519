import type { Language } from '#kernel/language.ts';
import { readFigure } from './figures.ts';
import { foldText } from './fold-text.ts';
import { joinNumbers } from './join-numbers.ts';
import { isRoman, romanNumber } from './roman.ts';
import type { NumberRead, Token } from './token.ts';

const shapes =
  /(?<break>\n+)|(?<day>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([/.-])\d{1,2}\3(?:\d{4}|\d{2})(?![\d]))|(?<time>\d{1,2}:\d{2}(?!\d))|(?<ordinal>\d+(?:st|nd|rd|th)\b|ke-\d+)|(?<figure>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:'(?!s?(?!\p{L}))\p{L}+)*(?:(?<!(?<!\p{L})(?:rp|idr|usd|eur|aud|nzd|sgd|jpy|cny|rmb|krw|myr|thb|gbp|php|chf))-?\d{1,3}(?![\d.,]*\d))?)|(?<mark>\S)/gu;

/** Fractions of one character. */
const signs: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅛': 1 / 8,
};

/** The folded text in its smallest parts; numbers are still as they are written. */
function cut(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const found of foldText(text).matchAll(shapes)) {
    const from = found.index;
    const token = { text: found[0], from, to: from + found[0].length };
    const { day, time, ordinal, figure, word } = found.groups ?? {};
    if (found.groups?.break) tokens.push({ kind: 'break', ...token });
    else if (day) tokens.push({ kind: 'day', ...token });
    else if (time) tokens.push({ kind: 'time', ...token });
    else if (ordinal) tokens.push({ kind: 'number', ...token, number: ordinalFigure(ordinal) });
    else if (figure) tokens.push({ kind: 'number', ...token, number: plainFigure(figure, language) });
    else if (word && isRoman(text.slice(from, token.to), tokens[tokens.length - 1]?.text ?? ''))
      tokens.push({ kind: 'number', ...token, number: romanFigure(word) });
    else if (signs[found[0]] !== undefined)
      tokens.push({ kind: 'number', ...token, number: fractionSign(found[0]) });
    else tokens.push({ kind: word ? 'word' : 'mark', ...token });
  }
  return tokens;
}

const ordinalFigure = (text: string): NumberRead => ({
  value: Number(text.replace(/\D/g, '')),
  ordinal: true,
  written: 'figure',
});

const romanFigure = (text: string): NumberRead => ({
  value: romanNumber(text) ?? 0,
  ordinal: true,
  written: 'figure',
});

const plainFigure = (text: string, language: Language): NumberRead => ({
  ...readFigure(text, language),
  ordinal: false,
  written: 'figure',
  digits: text,
});

const fractionSign = (sign: string): NumberRead => ({
  value: signs[sign] ?? 0,
  ordinal: false,
  written: 'figure',
  fraction: true,
});

/** A passage in tokens, with every number read: figures, words, or both together. */
export const tokensOf = (text: string, language: Language): Token[] => joinNumbers(cut(text, language));
