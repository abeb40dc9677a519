/** One row of pasted text; `number` is 1-based: the line, or the row where a cell holds several lines. */
export interface PastedRow {
  number: number;
  cells: string[];
}

/** A piece of a line between runs of two or more spaces; `start` and `end` in characters, end excluded. */
interface Piece {
  text: string;
  start: number;
  end: number;
}

/** Room a column takes, from all lines that have every column. */
interface Column {
  start: number;
  end: number;
}

const tabWidth = '        ';

function piecesOf(line: string): Piece[] {
  const found = line.replaceAll('\t', tabWidth).matchAll(/\S+(?: \S+)*/g);
  return [...found].map((match) => ({
    text: match[0],
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** Share of lines (0 to 1) that fall into two or more pieces. */
export function spacedShare(lines: string[]): number {
  const spaced = lines.filter((line) => piecesOf(line).length >= 2).length;
  return spaced < 2 ? 0 : spaced / lines.length;
}

/** The most frequent number of pieces above one; ties go to the wider table. */
function usualWidth(lines: Piece[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of lines) if (length > 1) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 1;
}

function columnsOf(lines: Piece[][], width: number): Column[] {
  const full = lines.filter((pieces) => pieces.length === width);
  return Array.from({ length: width }, (_, index) => ({
    start: Math.min(...full.map((pieces) => pieces[index]?.start ?? Number.POSITIVE_INFINITY)),
    end: Math.max(...full.map((pieces) => pieces[index]?.end ?? 0)),
  }));
}

const overlap = (piece: Piece, column: Column) =>
  Math.min(piece.end, column.end) - Math.max(piece.start, column.start);

/** Pieces of a shorter line go under the column they overlap most, in order; two under one column are joined. */
function placed(pieces: Piece[], columns: Column[]): string[] {
  const cells: string[] = [];
  let from = 0;
  for (const piece of pieces) {
    let best = from;
    for (let index = from; index < columns.length; index += 1) {
      const [there, here] = [columns[index], columns[best]];
      if (there && here && overlap(piece, there) > overlap(piece, here)) best = index;
    }
    while (cells.length < best) cells.push('');
    cells[best] = cells[best] ? `${cells[best]} ${piece.text}` : piece.text;
    from = best;
  }
  return cells;
}

/**
 * Columns set apart by two or more spaces, as text copied from a PDF. A line with the usual number of pieces is cut
 * in order, because pasted columns often do not line up; a shorter one (a continuation) by position.
 */
export function rowsFromSpaces(lines: string[]): PastedRow[] {
  const cut = lines.map(piecesOf);
  const width = usualWidth(cut);
  const columns = columnsOf(cut, width);
  return cut.map((pieces, index) => {
    const single = pieces.length === 1 && pieces[0] && pieces[0].start === 0;
    const cells =
      pieces.length >= width || single ? pieces.map((piece) => piece.text) : placed(pieces, columns);
    return { number: index + 1, cells };
  });
}
