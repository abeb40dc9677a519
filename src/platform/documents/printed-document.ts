import type { Language } from '#kernel/language.ts';

/**
 * What both writers print: sections of blocks with every text already chosen. Letters, reports and agreements are
 * laid out into it by pure functions; DOCX and PDF are two ways to put the same blocks on paper. All texts are plain:
 * no mark-up is read from them, a line feed is a line break.
 */
export interface PrintedDocument {
  language: Language;
  title: string;
  author: string;
  /** ISO day the document bears. The files carry it in place of the moment of printing: same input, same bytes. */
  date: string;
  paper: Paper;
  /** The paper lies on its long side. */
  landscape?: boolean;
  /** What every page says: above at the right ("RANCANGAN"), below at the left; below at the right "2/14". */
  running?: { above: string; below: string };
  /** Each begins on a new page; numbering of pages runs through. */
  sections: readonly (readonly Block[])[];
}

export type Paper = 'A4' | 'F4';

/** A PNG; other kinds are refused, because only this one is drawn alike by both writers. */
export interface Picture {
  png: Uint8Array;
  /** What a person who cannot see it is told. */
  description: string;
}

export interface LabelledRow {
  label: string;
  value: string;
}

export interface TableColumn {
  heading: string;
  /** Share of the width, in any unit common to the table. */
  width: number;
  align?: 'left' | 'right' | 'center';
}

/** One paragraph of a passage. */
export interface Piece {
  piece: 'number' | 'heading' | 'paragraph' | 'item';
  text: string;
  /** "(1)", "a.": stands before the text, which hangs behind it. */
  mark?: string;
  /** How many steps an item is set in. */
  depth?: number;
}

/** A text in a language of its own, with that language's direction and letters. */
export interface Passage {
  /** ISO 639; any, not only those of the screen. */
  language: string;
  /** A name by which page numbers and a partner's returned file find it: letters, digits and underscores. */
  anchor?: string;
  pieces: readonly Piece[];
}

/** In place of a text: the pages on which these passages begin, known when the pages are laid out. */
export interface PagesOf {
  pagesOf: readonly string[];
}

/** Lines above the hand's own sign, and below it. */
export interface SignatureColumn {
  above: readonly string[];
  below: readonly string[];
}

export type Block =
  | {
      block: 'letterhead';
      emblem?: Picture;
      /** Above: a head of region's own paper. Left: an agency's. A double rule closes both. */
      emblemStands: 'above' | 'left';
      lines: readonly { text: string; size: 'small' | 'middle' | 'large' }[];
    }
  | { block: 'reference'; rows: readonly LabelledRow[]; placeAndDate: string }
  | { block: 'addressee'; mark: string; lines: readonly string[] }
  | { block: 'heading'; text: string; level: 1 | 2; centered?: boolean }
  | { block: 'paragraph'; text: string; align?: 'center'; bold?: boolean }
  | { block: 'passage'; passage: Passage }
  /** Passages side by side, one column a language; each row begins at one height. */
  | { block: 'parallel'; rows: readonly (readonly Passage[])[] }
  | { block: 'list'; marker: 'number' | 'letter' | 'bullet'; items: readonly string[] }
  | { block: 'facts'; rows: readonly LabelledRow[] }
  | { block: 'table'; columns: readonly TableColumn[]; rows: readonly (readonly (string | PagesOf)[])[] }
  | { block: 'signatures'; columns: readonly SignatureColumn[] }
  | { block: 'copies'; label: string; items: readonly string[] }
  | { block: 'annex-heading'; title: string; rows: readonly LabelledRow[] }
  /** In the middle, as wide as said; what is under it says what it is for. */
  | { block: 'picture'; picture: Picture; millimetres: number; caption: string }
  | { block: 'space'; millimetres: number };
