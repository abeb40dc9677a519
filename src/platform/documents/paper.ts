import type { Paper } from './printed-document.ts';

/**
 * Millimetres. Margins as tata naskah dinas asks: left at least 30, right 20, bottom 25, 20 above a page without
 * letterhead (remembered, not read in Permendagri 1/2023). F4 is the folio of Indonesian offices.
 */
export const papers: Readonly<Record<Paper, { width: number; height: number }>> = {
  A4: { width: 210, height: 297 },
  F4: { width: 215, height: 330 },
};

/** Where the head of a letter begins: its first page needs the room, so that an ordinary letter is one page. */
export const letterheadTop = 12;

export const margins = { left: 30, right: 20, top: 20, bottom: 25 };

/** Points. Arial in DOCX, Arimo (the same widths) in PDF, so that lines break alike. */
export const bodySize = 11.5;

/** Millimetres the emblem of a letterhead may fill. */
export const emblemBoxes = {
  above: { width: 20, height: 20 },
  left: { width: 22, height: 24 },
} as const;
