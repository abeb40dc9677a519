import type { Language } from '#kernel/language.ts';
import { numberInWords, scales } from '#kernel/number-words.ts';
import { type Figure, readFigure } from './figures.ts';
import { foldText } from './fold-text.ts';

export interface NumberRead extends Figure {
  ordinal: boolean;
  written: 'figure' | 'words' | 'both';
  /** What the words beside the figure say, where they say something else: "5 (enam)". */
  wordsSay?: number;
  /** The digits as written, for numbers that are addresses: "5.2" of "Article 5.2". */
  digits?: string;
}

/** A word, a number however it is written, a day in digits, a mark, or the end of a line. Text is folded. */
export interface Token {
  kind: 'word' | 'number' | 'day' | 'mark' | 'break';
  text: string;
  from: number;
  to: number;
  number?: NumberRead;
}

const shapes =
  /(?<break>\n+)|(?<day>\d{4}-\d{1,2}-\d{1,2}(?!\d)|\d{1,2}([/.-])\d{1,2}\3(?:\d{4}|\d{2})(?![\d]))|(?<ordinal>\d+(?:st|nd|rd|th)\b|ke-\d+)|(?<figure>\d+(?:[.,]\d+)*)|(?<word>\p{L}[\p{L}\p{M}]*(?:'(?!s?(?!\p{L}))\p{L}+)*(?:-?\d+(?![\d.,]*\d))?)|(?<mark>\S)/gu;

/** The folded text in its smallest parts; numbers are still as they are written. */
function cut(text: string, language: Language): Token[] {
  const tokens: Token[] = [];
  for (const found of foldText(text).matchAll(shapes)) {
    const from = found.index;
    const token = { text: found[0], from, to: from + found[0].length };
    const { day, ordinal, figure, word } = found.groups ?? {};
    if (found.groups?.break) tokens.push({ kind: 'break', ...token });
    else if (day) tokens.push({ kind: 'day', ...token });
    else if (ordinal) tokens.push({ kind: 'number', ...token, number: ordinalFigure(ordinal) });
    else if (figure) tokens.push({ kind: 'number', ...token, number: plainFigure(figure, language) });
    else tokens.push({ kind: word ? 'word' : 'mark', ...token });
  }
  return tokens;
}

const ordinalFigure = (text: string): NumberRead => ({
  value: Number(text.replace(/\D/g, '')),
  ordinal: true,
  written: 'figure',
});

const plainFigure = (text: string, language: Language): NumberRead => ({
  ...readFigure(text, language),
  ordinal: false,
  written: 'figure',
  digits: text,
});

/** Number words become one number token; a hyphen inside them is theirs. */
function joinWords(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    const rest = token.kind === 'word' ? tokens.slice(at, at + 24).map(({ text }) => text) : [];
    const spelled = rest.length > 0 ? numberInWords(rest) : null;
    if (!spelled) {
      result.push(token);
      at += 1;
      continue;
    }
    const last = tokens[at + spelled.length - 1] as Token;
    const number: NumberRead = { value: spelled.value, ordinal: spelled.ordinal, written: 'words' };
    const text = rest.slice(0, spelled.length).join(' ');
    result.push({ kind: 'number', text, from: token.from, to: last.to, number });
    at += spelled.length;
  }
  return result;
}

/** "1,5 juta" is one number; so is "2 (dua) setengah" and "one and a half". */
function withScale(tokens: readonly Token[], at: number): { token: Token; next: number } {
  const token = tokens[at] as Token;
  const scale = scales[tokens[at + 1]?.text ?? ''];
  if (token.number?.written !== 'figure' || scale === undefined) return withHalf(tokens, at);
  const to = tokens[at + 1]?.to ?? token.to;
  // "1.500 juta" and "1,5 juta" are both written; the small reading of what stands before "juta" is the usual one.
  return {
    token: { ...token, to, number: { ...token.number, value: token.number.value * scale } },
    next: at + 2,
  };
}

function withHalf(tokens: readonly Token[], at: number): { token: Token; next: number } {
  const token = tokens[at] as Token;
  const said = [1, 2, 3].map((step) => tokens[at + step]?.text ?? '');
  const taken = said[0] === 'setengah' ? 1 : said.join(' ') === 'and a half' ? 3 : 0;
  if (taken === 0 || !token.number) return { token, next: at + 1 };
  const to = tokens[at + taken]?.to ?? token.to;
  return {
    token: { ...token, to, number: { ...token.number, value: token.number.value + 0.5 } },
    next: at + taken + 1,
  };
}

/** "5 (lima)" and "five (5)" say one number twice; where the two differ the figure stands and the words are kept. */
function joinRepeats(tokens: readonly Token[]): Token[] {
  const result: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    const token = tokens[at] as Token;
    if (token.kind !== 'number') {
      result.push(token);
      at += 1;
      continue;
    }
    const first = withScale(tokens, at);
    const again = tokens[first.next]?.text === '(' ? tokens[first.next + 1] : undefined;
    const both = again?.number ? repeated(first.token, again) : null;
    if (!both) {
      result.push(first.token);
      at = first.next;
      continue;
    }
    const second = withScale(tokens, first.next + 1);
    // "30 (tiga puluh hari)": what else stands in the bracket is read on, without the bracket.
    const closed = tokens[second.next]?.text === ')';
    const number = repeated(first.token, second.token) ?? both;
    result.push({
      ...first.token,
      to: tokens[closed ? second.next : second.next - 1]?.to ?? first.token.to,
      number,
    });
    at = closed ? second.next + 1 : second.next;
  }
  return result;
}

function repeated(one: Token, other: Token): NumberRead | null {
  const figure = [one, other].find(({ number }) => number?.written === 'figure')?.number;
  const words = [one, other].find(({ number }) => number?.written === 'words')?.number;
  if (!figure || !words) return null;
  const meant =
    figure.otherwise === words.value ? { ...figure, value: words.value, otherwise: figure.value } : figure;
  // Words for sen and cents follow the whole number: "1.500,50 (seribu lima ratus koma lima)".
  const agrees = Math.trunc(meant.value) === words.value;
  const differs = agrees ? {} : { wordsSay: words.value };
  return { ...meant, ...differs, ordinal: one.number?.ordinal ?? false, written: 'both' };
}

/** A passage in tokens, with every number read: figures, words, or both together. */
export const tokensOf = (text: string, language: Language): Token[] =>
  joinRepeats(joinWords(cut(text, language)));
