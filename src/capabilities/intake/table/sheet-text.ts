import type { SheetRow } from '../types.ts';

/** Characters nobody sees that break comparison: zero width, direction marks, soft hyphens, controls, BOM. */
export const invisible =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff]/g;

/** The words of a cell on one line, without what nobody sees; the exact text stays in the row's cells. */
export const textAt = (row: SheetRow, column: number): string => plain(row.cells[column]?.text ?? '');

export const plain = (text: string): string =>
  isPlain.test(text) ? text : text.replace(invisible, '').replace(/\s+/g, ' ').trim();

/** Most cells are nothing but visible letters and single spaces, and are asked for many times. */
const isPlain = /^(?:[!-~]+(?: [!-~]+)*)?$/;

/** The words of a cell with its line breaks, without what nobody sees. */
export const linesAt = (row: SheetRow, column: number): string =>
  (row.cells[column]?.text ?? '').replace(invisible, '').trim();

/** Columns of a row that hold words. */
export const filledColumns = (row: SheetRow): number[] =>
  row.cells.flatMap((_, column) => (textAt(row, column) ? [column] : []));
