import type { Piece } from './returned-paper.ts';

/** Whether a piece stands when exactly these changes are taken. */
const stands = ({ when }: Piece, taken: (change: string) => boolean) =>
  when.every((condition) => taken(condition.change) === condition.taken);

/** The text with the changes an officer took; with none it is the text sent. */
export const textWith = (pieces: readonly Piece[], taken: ReadonlySet<string>): string =>
  textWhere(pieces, (change) => taken.has(change));

/** The text with every change taken that a rule takes. */
export const textWhere = (pieces: readonly Piece[], taken: (change: string) => boolean): string =>
  pieces
    .filter((piece) => stands(piece, taken))
    .map(({ text }) => text)
    .join('');
