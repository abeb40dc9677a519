import { type Attributes, readXml, type XmlHandlers } from '#platform/office-files/xml.ts';
import type { SheetCell } from '../../types.ts';
import { cleanText } from '../clean-text.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import { type BoundedRows, emptyCell, type MergedArea } from '../sink.ts';
import { isoOf } from './date-format.ts';
import { type NumberFormat, shownNumber } from './number-format.ts';
import { RichText, unescaped } from './shared-strings.ts';

/** What every sheet of one workbook shares. */
export interface WorkbookValues {
  texts: string[];
  formats: NumberFormat[];
  date1904: boolean;
}

/** What the officer would not see on the screen. Rows 1-based, columns 0-based. */
export interface HiddenPlaces {
  rows: number[];
  columns: number[];
}

/** 0-based column of a reference such as "AB12"; undefined when it is none, Infinity past Excel's last column. */
export function columnOf(reference: string): number | undefined {
  const letters = /^([A-Za-z]+)\d+$/.exec(reference)?.[1];
  if (!letters) return undefined;
  if (letters.length > 3) return Number.POSITIVE_INFINITY;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}

const mostMergedAreas = 100_000;
const lastRow = 1_048_576;

/** Reads rows of one worksheet part as it unpacks. */
export class SheetReader implements XmlHandlers {
  readonly merged: MergedArea[] = [];
  readonly hidden: HiddenPlaces = { rows: [], columns: [] };
  readonly #values: WorkbookValues;
  readonly #rows: BoundedRows;
  readonly #limits: ReadingLimits;
  readonly #rich = new RichText();
  #row = 0;
  #rowHidden = false;
  #cells: SheetCell[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #formula = false;
  #value = '';
  #inValue = false;
  #hasValue = false;
  #inCell = false;

  constructor(values: WorkbookValues, rows: BoundedRows, limits: ReadingLimits) {
    this.#values = values;
    this.#rows = rows;
    this.#limits = limits;
  }

  read(chunks: AsyncIterable<Buffer>, onChunk: (bytes: number) => void): Promise<void> {
    return readXml(
      chunks,
      {
        open: (name, attributes) => this.open(name, attributes),
        close: (name) => this.close(name),
        text: (text) => this.text(text),
      },
      { onChunk },
    );
  }

  open(name: string, attributes: Attributes): void {
    if (this.#inCell) {
      if (name === 'v') this.#inValue = this.#hasValue = true;
      else if (name === 'f') this.#formula = true;
      else this.#rich.open(name);
      return;
    }
    if (name === 'row') this.#startRow(attributes);
    else if (name === 'c') this.#startCell(attributes);
    else if (name === 'mergeCell') this.#keepMerged(attributes.ref ?? '');
    else if (name === 'col' && /^(1|true)$/.test(attributes.hidden ?? ''))
      this.#keepHiddenColumns(attributes);
  }

  text(text: string): void {
    if (this.#inValue) this.#value += text;
    else if (this.#inCell) this.#rich.add(text);
  }

  close(name: string): void {
    if (name === 'v') this.#inValue = false;
    else if (name === 'c') this.#endCell();
    else if (name === 'row') this.#endRow();
    else if (this.#inCell) this.#rich.close(name);
  }

  #startRow({ r, hidden }: Attributes): void {
    const number = r === undefined ? this.#row + 1 : Number(r);
    // Rows go up in every file a program wrote; anything else would let a file rewrite what was read.
    if (!Number.isInteger(number) || number <= this.#row || number > lastRow)
      throw new FileRefusal('file-corrupt');
    this.#row = number;
    this.#rowHidden = /^(1|true)$/.test(hidden ?? '');
    this.#cells = [];
    this.#column = -1;
  }

  #endRow(): void {
    if (this.#rows.row(this.#row, this.#cells) && this.#rowHidden) this.hidden.rows.push(this.#row);
    this.#cells = [];
  }

  #startCell({ r, t = 'n', s }: Attributes): void {
    this.#column = r === undefined ? this.#column + 1 : (columnOf(r) ?? this.#column + 1);
    if (this.#column >= 16_384) throw new FileRefusal('file-corrupt');
    this.#inCell = true;
    this.#type = t;
    this.#style = Number(s ?? 0);
    this.#formula = false;
    this.#value = '';
    this.#hasValue = false;
    this.#rich.start();
  }

  #endCell(): void {
    this.#inCell = false;
    this.#inValue = false;
    const raw = this.#shown();
    const { remarks } = this.#rows;
    if (this.#formula && !this.#hasValue) remarks.note('formula-without-result', this.#row, this.#column);
    // A formula whose stored result is no text is how templates are pre-filled: an empty cell, not worth a remark.
    if (raw === '') return;
    const cleaned = cleanText(raw);
    remarks.noteCleaned(cleaned, this.#row, this.#column);
    if (this.#formula) remarks.note('formula-cell', this.#row, this.#column);
    while (this.#cells.length < this.#column) this.#cells.push(emptyCell);
    this.#cells[this.#column] = this.#formula
      ? { text: cleaned.text, formula: true }
      : { text: cleaned.text };
  }

  /** The cell as the officer sees it, dates as ISO. */
  #shown(): string {
    const value = this.#value;
    if (this.#type === 's') return this.#values.texts[Number(value)] ?? missingText(value);
    if (this.#type === 'inlineStr') return this.#rich.text;
    if (this.#type === 'str') return unescaped(value);
    if (this.#type === 'b') return value === '' ? '' : value.trim() === '1' ? 'TRUE' : 'FALSE';
    if (this.#type === 'e') return value;
    if (this.#type === 'd') return this.#isoDate(value.trim());
    const number = Number(value);
    if (value.trim() === '' || !Number.isFinite(number)) return value;
    return shownNumber(number, this.#format(), this.#values.date1904);
  }

  /** Strict files may store the date itself; its format still says how much of it is shown. */
  #isoDate(value: string): string {
    const at = Date.parse(value.endsWith('Z') || !value.includes('T') ? value : `${value}Z`);
    const format = this.#format();
    if (Number.isNaN(at)) return value;
    const parts =
      format.kind === 'date'
        ? format.parts
        : { year: true, month: true, day: true, time: true, seconds: true, elapsed: false };
    return isoOf((at - Date.UTC(1904, 0, 1)) / 86_400_000, parts, true) ?? value;
  }

  #format(): NumberFormat {
    return this.#values.formats[this.#style] ?? { kind: 'plain' };
  }

  #keepMerged(reference: string): void {
    const [from = '', to = from] = reference.split(':');
    const [left, right] = [columnOf(from), columnOf(to)];
    const [top, bottom] = [rowOf(from), rowOf(to)];
    if (left === undefined || right === undefined || right < left || bottom < top) return;
    if (this.merged.length >= mostMergedAreas) throw new FileRefusal('file-too-much-text');
    this.merged.push({ top, bottom, left, right: Math.min(right, this.#limits.columns - 1) });
  }

  #keepHiddenColumns({ min, max }: Attributes): void {
    const last = Math.min(Number(max ?? min), this.#limits.columns);
    for (let column = Number(min); column <= last; column += 1) this.hidden.columns.push(column - 1);
  }
}

const rowOf = (reference: string) => Number(/\d+$/.exec(reference)?.[0] ?? 0);

/** A text that the table of texts lacks means the file lost something; reading it as empty would hide that. */
function missingText(index: string): string {
  if (index.trim() === '') return '';
  throw new FileRefusal('file-corrupt');
}
