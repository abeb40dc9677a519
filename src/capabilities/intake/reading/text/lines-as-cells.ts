import { isNote, isTail, type MendedRows } from './broken-rows.ts';
import type { PastedRow } from './spaced-columns.ts';

const countingHead = /^(?:no|nomor|nr|number)\.?(?:\s*urut)?$/i;
const most = 15;

interface Line {
  number: number;
  text: string;
}

/** Where the rows begin: the lines that are nothing but 1, 2, 3 ..., each at least two lines after the one before. */
function beginnings(lines: readonly Line[], from: number): number[] {
  const found: number[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const told = /^\(?(\d{1,4})\)?[.)]?$/.exec(lines[at]?.text ?? '')?.[1];
    const apart = at - (found.at(-1) ?? Number.NEGATIVE_INFINITY) >= 2;
    if (Number(told) === found.length + 1 && apart) found.push(at);
  }
  return found;
}

/** The lines of one row as its cells, wrapped lines joined; undefined when they are not as many as the headings. */
function cellsOf(lines: readonly Line[], width: number): string[] | undefined {
  const cells: string[] = [];
  let spare = lines.length - width;
  for (const { text } of lines) {
    const above = cells.at(-1);
    if (spare > 0 && cells.length > 1 && above !== undefined && isTail(text, above)) {
      cells[cells.length - 1] = `${above}\n${text}`;
      spare -= 1;
    } else cells.push(text);
  }
  return cells.length === width ? cells : undefined;
}

/** The last row has no next one to end it: as many wrapped lines as still make its cells, the notes below left out. */
function endOfLast(lines: readonly Line[], start: number, width: number): number {
  let end = start + width;
  for (let next = end + 1; next <= Math.min(lines.length, start + width + most); next += 1) {
    if (isNote(lines[next - 1]?.text ?? '')) break;
    if (cellsOf(lines.slice(start, next), width)) end = next;
  }
  return end;
}

/**
 * A table of which every cell came on a line of its own, as some PDF readers copy it: the headings from "No" on tell
 * how many lines make a row. A row with more or fewer is kept in one cell and named. Undefined for any other text.
 */
export function rowsFromLoneLines(text: string): MendedRows | undefined {
  const lines = text
    .split('\n')
    .map((line, index) => ({ number: index + 1, text: line.trim() }))
    .filter((line) => line.text !== '');
  const head = lines.findIndex((line) => countingHead.test(line.text));
  const starts = head < 0 ? [] : beginnings(lines, head + 1);
  const width = (starts[0] ?? 0) - head;
  if (head < 0 || starts.length < 2 || width < 3 || width > most) return undefined;
  const row = (part: readonly Line[], cells: string[]): PastedRow => ({
    number: part[0]?.number ?? 0,
    cells,
  });
  const alone = (part: readonly Line[]) => part.map((line) => row([line], [line.text]));
  const heading = lines.slice(head, head + width);
  const mended: MendedRows = { rows: [], joined: [], unplaced: [] };
  let whole = 0;
  for (const [index, start] of starts.entries()) {
    const end = starts[index + 1] ?? endOfLast(lines, start, width);
    const part = lines.slice(start, end);
    const cells = cellsOf(part, width);
    if (cells) whole += 1;
    else mended.unplaced.push(part[0]?.number ?? 0);
    const [number, ...others] = part.map((line) => line.text);
    mended.rows.push(row(part, cells ?? [number ?? '', others.join('\n')]));
    if (index === starts.length - 1) mended.rows.push(...alone(lines.slice(end)));
  }
  if (whole * 2 < starts.length) return undefined;
  const rows = [
    ...alone(lines.slice(0, head)),
    row(
      heading,
      heading.map((line) => line.text),
    ),
    ...mended.rows,
  ];
  return { ...mended, rows };
}
