import type { PastedRow } from './spaced-columns.ts';

/** Rows put together again, and what an officer has to look at. */
export interface MendedRows {
  rows: PastedRow[];
  /** Numbers of the rows whose cells stood on several lines. */
  joined: number[];
  /** Numbers of the lines that belong to some cell nobody can tell. */
  unplaced: number[];
}

const isBlank = ({ cells }: PastedRow) => cells.every((cell) => cell.trim() === '');
const firstOf = ({ cells }: PastedRow) => cells[0]?.trim() ?? '';
const countingHead = /^(?:no|nomor|nr|number|num|#)\.?(?:\s*urut)?$/i;
const counting = /^\(?(\d{1,4})\)?[.)]?$/;
const note =
  /^(?:sumber|source|catatan|keterangan|ket|notes?|nb|data |dicetak|mengetahui|disusun|jumlah|total|\*)/iu;
/** A heading between the rows: "DINAS KESEHATAN", "A. Dalam proses", "Bidang:". */
const isSection = (text: string) =>
  (text === text.toUpperCase() && text.length > 6) || /:$/.test(text) || /^(?:[A-Z]|[IVX]+)[.)]\s/.test(text);
/** "A. | BIDANG PENDIDIKAN": the same with its letter in a cell of its own. */
const isCountedSection = ({ cells }: PastedRow) =>
  /^(?:[A-Z]|[IVX]+)[.)]?$/.test(cells[0]?.trim() ?? '') && cells.filter((cell) => cell.trim()).length === 2;
/** Words that cannot begin a cell, or that the cell before them waits for. */
const goesOn = /^[\p{Ll}(),;:&/–-]/u;
const waits =
  /(?:[-–/,&(]|(?<![\p{L}])(?:dan|dengan|dgn|serta|s\/d|s\.d\.?|sampai|hingga|and|with|to|of|di|ke))\s*$/iu;

const isOpen = (text: string) => text.lastIndexOf('(') > text.lastIndexOf(')');

/** Whether a line goes on with the cell above it, by what either says. */
export function isTail(text: string, above: string): boolean {
  return !isNote(text) && (isOpen(above) || waits.test(above) || goesOn.test(text));
}

export const isNote = (text: string): boolean => note.test(text);

/** The cells of a row cut by line ends: the last of one line and the first of the next are one cell. */
function glued(parts: readonly PastedRow[]): PastedRow {
  const cells: string[] = [];
  for (const part of parts) {
    const [first = '', ...others] = part.cells;
    const before = cells.pop();
    cells.push([before, first].filter((text) => text?.trim()).join('\n'), ...others);
  }
  return { number: parts[0]?.number ?? 0, cells };
}

/** Which rows begin with the number they are counted by; null when the table does not count its rows. */
function counters(rows: readonly PastedRow[]): Set<PastedRow> | null {
  const head = rows.findIndex(({ cells }) => cells.length > 2 && countingHead.test(cells[0]?.trim() ?? ''));
  if (head < 0) return null;
  const begun = new Set<PastedRow>();
  let last = 0;
  for (const row of rows.slice(head + 1)) {
    const value = Number(counting.exec(firstOf(row))?.[1] ?? Number.NaN);
    if (!(value > last && value <= last + 3) && !(value === 1 && row.cells.length > 2)) continue;
    begun.add(row);
    last = value;
  }
  return begun.size > 0 ? begun : null;
}

/** A row cut into more lines than this is no row. */
const mostLines = 80;

/** The rows from `at` on that make one row of the width; null when none do. */
function groupAt(
  rows: readonly PastedRow[],
  at: number,
  width: number,
  begun: ReadonlySet<PastedRow> | null,
): PastedRow[] | null {
  const first = rows[at] as PastedRow;
  if (first.cells.length > width) return null;
  if (first.cells.length === 1 && !begun?.has(first)) return null;
  const group = [first];
  let cells = first.cells.length;
  for (let next = at + 1; cells < width && next < rows.length && group.length < mostLines; next += 1) {
    const row = rows[next] as PastedRow;
    if (begun?.has(row) || note.test(firstOf(row))) break;
    group.push(row);
    if (!isBlank(row)) cells += row.cells.length - 1;
  }
  return cells === width ? group : null;
}

interface Grouping {
  groups: PastedRow[][];
  whole: number;
}

function grouped(rows: readonly PastedRow[], width: number, begun: ReadonlySet<PastedRow> | null): Grouping {
  const groups: PastedRow[][] = [];
  let whole = 0;
  for (let at = 0; at < rows.length; ) {
    const group = groupAt(rows, at, width, begun);
    groups.push(group ?? [rows[at] as PastedRow]);
    if (group) whole += 1;
    at += group?.length ?? 1;
  }
  return { groups, whole };
}

/** The width that makes most whole rows; the table's own, where it has a row nobody broke. */
function bestGrouping(rows: readonly PastedRow[], begun: ReadonlySet<PastedRow> | null) {
  const widths = new Set(rows.slice(0, 2000).map(({ cells }) => cells.length));
  let best: (Grouping & { width: number }) | undefined;
  for (const width of [...widths].filter((one) => one >= 3 && one <= 40).toSorted((a, b) => b - a)) {
    const grouping = grouped(rows.slice(0, 400), width, begun);
    if (grouping.whole > (best?.whole ?? 1)) best = { ...grouping, width };
  }
  return best && { ...grouped(rows, best.width, begun), width: best.width };
}

/** Unnumbered rows that are all as short as each other only lack their last columns. */
const isRagged = (rows: readonly PastedRow[], width: number) => {
  const short = rows.filter(({ cells }) => cells.length > 1 && cells.length < width);
  return short.length > 1 && new Set(short.map(({ cells }) => cells.length)).size === 1;
};

/**
 * Whether a lone line is the beginning of the first cell of the row below: it waits for more, or the row goes on with
 * it. Two names over each other may as well be a heading and a row, so they stay apart.
 */
function beginsBelow(row: PastedRow, below: PastedRow | undefined, width: number): boolean {
  const text = firstOf(row);
  if (row.cells.length !== 1 || text === '' || isNote(text) || !below) return false;
  const next = firstOf(below);
  const bound = waits.test(text) || isOpen(text) || (goesOn.test(next) && !isSection(text));
  return bound && next !== '' && (below.cells.length === width || below.cells.length === 1);
}

/** Lone lines that certainly begin the row below them become part of its group; a table that counts its rows has none. */
function withBeginnings({ groups, width }: { groups: PastedRow[][]; width: number }): PastedRow[][] {
  const joined: PastedRow[][] = [];
  let waiting: PastedRow[] = [];
  for (const [index, group] of groups.entries()) {
    const [row] = group as [PastedRow];
    const above = joined.at(-1);
    const ofAbove = waiting.length === 0 && above && lastCellGoesOn(glued(above), row, width);
    const below = groups[index + 1] && glued(groups[index + 1] as PastedRow[]);
    if (above && !ofAbove && beginsBelow(row, below, width)) waiting.push(row);
    else if (glued(group).cells.length === width) {
      joined.push([...waiting, ...group]);
      waiting = [];
    } else {
      joined.push(...[...waiting, ...group].map((one) => [one]));
      waiting = [];
    }
  }
  return [...joined, ...waiting.map((one) => [one])];
}

/**
 * Puts rows together again whose cells hold line ends, as Word, web pages and PDFs give them to the clipboard: without
 * the quotation marks a spreadsheet sets. The pieces of such a row have together the cells of a whole one. What cannot
 * be told is left where it stands and named, so that nothing moves into another column unseen.
 */
export function mendBrokenRows(rows: readonly PastedRow[]): MendedRows {
  const begun = counters(rows);
  const found = bestGrouping(rows, begun);
  if (!found || (!begun && isRagged(rows, found.width))) return { rows: [...rows], joined: [], unplaced: [] };
  const { width } = found;
  const groups = begun ? found.groups : withBeginnings(found);
  const mended: MendedRows = { rows: [], joined: [], unplaced: [] };
  const lastWhole = groups.findLastIndex((group) => glued(group).cells.length === width);
  for (const [index, group] of groups.entries()) {
    const last = mended.rows.at(-1);
    const [row] = group as [PastedRow];
    const text = firstOf(row);
    const inTable = last !== undefined && mended.rows.some(({ cells }) => cells.length === width);
    if (group.length > 1) {
      mended.rows.push(glued(group));
      mended.joined.push(row.number);
    } else if (inTable && row.cells.length === 1 && text !== '' && lastCellGoesOn(last, row, width)) {
      mended.rows.splice(-1, 1, glued([last, row]));
      if (mended.joined.at(-1) !== last.number) mended.joined.push(last.number);
    } else {
      const stray = row.cells.length < width && text !== '' && !begun?.has(row) && index < lastWhole;
      if (inTable && stray && !note.test(text) && !isSection(text) && !isCountedSection(row))
        mended.unplaced.push(row.number);
      mended.rows.push(row);
    }
  }
  return mended;
}

const lastCellGoesOn = (last: PastedRow, row: PastedRow, width: number) =>
  last.cells.length === width &&
  (isTail(firstOf(row), last.cells.at(-1) ?? '') || isRestOfDate(firstOf(row)));

/** "2015 -" over "2020", "Mei" over "2014": no cell of a first column, and no number of a list. */
const isRestOfDate = (text: string) => /^(?:19|20)\d\d(?!\d)/.test(text);
