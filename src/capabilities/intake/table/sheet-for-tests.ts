import type { Sheet } from '../types.ts';

/** A sheet from plain rows, numbered from 1. */
export const sheetOf = (rows: readonly (readonly string[])[], name = 'Sheet1'): Sheet => ({
  name,
  rows: rows.map((cells, index) => ({ number: index + 1, cells: cells.map((text) => ({ text })) })),
});
