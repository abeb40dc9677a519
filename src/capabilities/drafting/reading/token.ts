import type { Figure } from './figures.ts';

/** A number as a text says it. */
export interface NumberRead extends Figure {
  ordinal: boolean;
  written: 'figure' | 'words' | 'both';
  /** A part of a whole, which may also be said as a share of a hundred: "dua pertiga", "half". */
  fraction?: boolean;
  /** What the words beside the figure say, where they say something else: "5 (enam)". */
  wordsSay?: number;
  /** The digits as written, for numbers that are addresses: "5.2" of "Article 5.2". */
  digits?: string;
}

/** A word, a number however it is written, a day in digits, a mark, or the end of a line. Text is folded. */
export interface Token {
  kind: 'word' | 'number' | 'day' | 'time' | 'mark' | 'break';
  text: string;
  from: number;
  to: number;
  number?: NumberRead;
}
