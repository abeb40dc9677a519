import { type WorkbookSource, workbookOf } from '../../../../tools/bad-files/workbook.ts';
import type { Sheet } from '../types.ts';
import type { TableFileKind } from './gate.ts';
import { defaultLimits } from './limits.ts';
import { SheetCollector } from './sink.ts';
import { readDelimitedFile } from './text/read-delimited.ts';
import { readTextFile } from './text/read-pasted-table.ts';
import { readWorkbook } from './xlsx/read-workbook.ts';

/** For tests: what the child does, in this process, so that hundreds of files cost seconds. */
export async function readHere(kind: TableFileKind, bytes: Uint8Array): Promise<SheetCollector> {
  const collector = new SheetCollector(defaultLimits);
  if (kind === 'xlsx') await readWorkbook(bytes, defaultLimits, collector);
  else if (kind === 'csv') await readDelimitedFile(bytes, defaultLimits, collector);
  else readTextFile(bytes, defaultLimits, collector);
  return collector;
}

/** For tests: a workbook of one sheet from what stands inside `worksheet`. */
export const givenSheet = (xml: string, more: Partial<WorkbookSource> = {}): Buffer =>
  workbookOf({ sheets: [{ xml }], ...more });

/** The texts of a sheet, row by row. */
export const textsOf = (sheet: Sheet | undefined): string[][] =>
  (sheet?.rows ?? []).map((row) => row.cells.map((cell) => cell.text));
