import type { Sheet, SheetCell } from '../types.ts';
import { CellRemarks, type ReadingFinding } from './findings.ts';
import type { ReadingLimits } from './limits.ts';
import { FileRefusal } from './refusals.ts';

/** A merged area; rows 1-based as in the file, columns 0-based, both ends included. */
export interface MergedArea {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Where a reader puts what it reads, in the order of the file. */
export interface TableSink {
  sheet(name: string): void;
  row(number: number, cells: SheetCell[]): void;
  /** About the current sheet, after its rows. */
  merged(areas: MergedArea[]): void;
  finding(finding: ReadingFinding): void;
  /** `fraction` 0 to 1 of the file, `rows` read so far. */
  progress(fraction: number, rows: number): void;
}

/** One object for every empty cell: a sparse table of a million cells would otherwise cost as many objects. */
export const emptyCell: SheetCell = Object.freeze({ text: '' });

/** Our readers begin with the sheet; cannot happen. */
class RowBeforeSheet extends Error {
  override readonly name = 'RowBeforeSheet';
}

/** Keeps what is read in memory and repeats merged values. Shared by the parent and by tests. */
export class SheetCollector implements TableSink {
  readonly findings: ReadingFinding[] = [];
  readonly #sheets: Sheet[] = [];
  readonly #limits: ReadingLimits;
  readonly #onProgress: (fraction: number, rows: number) => void;

  constructor(limits: ReadingLimits, onProgress: (fraction: number, rows: number) => void = () => {}) {
    this.#limits = limits;
    this.#onProgress = onProgress;
  }

  /** Sheets with at least one row. */
  get sheets(): Sheet[] {
    return this.#sheets.filter((sheet) => sheet.rows.length > 0);
  }

  sheet(name: string): void {
    this.#sheets.push({ name, rows: [] });
  }

  row(number: number, cells: SheetCell[]): void {
    this.#current().rows.push({ number, cells });
  }

  merged(areas: MergedArea[]): void {
    repeatMerged(this.#current(), areas, this.#limits);
  }

  finding(finding: ReadingFinding): void {
    this.findings.push(finding);
  }

  progress(fraction: number, rows: number): void {
    this.#onProgress(fraction, rows);
  }

  #current(): Sheet {
    const sheet = this.#sheets.at(-1);
    if (!sheet) throw new RowBeforeSheet('a row came before its sheet');
    return sheet;
  }
}

/**
 * Writes the value of each merged area into the cells it covers, in rows that exist: an area never makes a row.
 * Bounded by `limits.cells`, because a small file can claim a million areas over the whole sheet.
 */
export function repeatMerged(sheet: Sheet, areas: MergedArea[], limits: ReadingLimits): void {
  let work = 0;
  for (const { top, bottom, left, right } of areas) {
    let index = firstRowFrom(sheet, top);
    const source = sheet.rows[index];
    const value = source?.number === top ? source.cells[left] : undefined;
    if (!value || value.text === '') continue;
    const lastColumn = Math.min(right, limits.columns - 1);
    for (let row = source; row && row.number <= bottom; index += 1, row = sheet.rows[index]) {
      work += lastColumn - left + 1;
      if (work > limits.cells) throw new FileRefusal('file-too-much-text');
      while (row.cells.length < left) row.cells.push(emptyCell);
      for (let column = left; column <= lastColumn; column += 1) row.cells[column] = value;
    }
  }
}

/** Index of the first row with this number or a higher one; rows are in ascending order. */
function firstRowFrom(sheet: Sheet, number: number): number {
  let [low, high] = [0, sheet.rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sheet.rows[middle]?.number ?? 0) < number) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Puts rows into a sink within the limits, dropping empty rows and empty cells at the end of a row. */
export class BoundedRows {
  readonly #sink: TableSink;
  readonly #limits: ReadingLimits;
  #remarks = new CellRemarks();
  #cells = 0;
  #characters = 0;
  #sheet: string | undefined;
  /** Rows with contents, over all sheets. */
  rows = 0;

  constructor(sink: TableSink, limits: ReadingLimits) {
    this.#sink = sink;
    this.#limits = limits;
  }

  /** `named`: whether sentences should mention the sheet. */
  startSheet(name: string, named: boolean): void {
    this.#sheet = named ? name : undefined;
    this.#sink.sheet(name);
  }

  endSheet(): void {
    for (const finding of this.#remarks.findings()) this.#sink.finding(finding);
    this.#remarks = new CellRemarks();
  }

  get remarks(): CellRemarks {
    return this.#remarks;
  }

  /** Returns whether the row had contents. */
  row(number: number, cells: SheetCell[]): boolean {
    let length = cells.length;
    while (length > 0 && !hasContent(cells[length - 1])) length -= 1;
    if (length === 0) return false;
    cells.length = length;
    this.#count(number, cells);
    this.#sink.row(number, cells);
    return true;
  }

  #count(row: number, cells: SheetCell[]): void {
    const limits = this.#limits;
    const sheet = this.#sheet;
    this.rows += 1;
    this.#cells += cells.length;
    if (cells.length > limits.columns)
      throw new FileRefusal('file-too-many-columns', {
        limit: limits.columns,
        found: cells.length,
        row,
        sheet,
      });
    if (this.rows > limits.rows) throw new FileRefusal('file-too-many-rows', { limit: limits.rows });
    for (const { text } of cells) {
      this.#characters += text.length;
      if (text.length > limits.cellCharacters)
        throw new FileRefusal('file-cell-too-long', { limit: limits.cellCharacters, row, sheet });
    }
    if (this.#cells > limits.cells || this.#characters > limits.characters)
      throw new FileRefusal('file-too-much-text');
  }
}

const hasContent = (cell: SheetCell | undefined) => cell !== undefined && cell.text.trim() !== '';
