import { beginningOf } from '#kernel/beginning-of.ts';
import type { BatchFinding, ColumnSample, SheetSummary } from './batch.ts';
import { columnLetter } from './column-letter.ts';
import { findColumns, findingWords, turnUpright } from './table/index.ts';
import type { Sheet } from './types.ts';

export interface ChosenSheet {
  index: number;
  sheet: Sheet;
  sheets: SheetSummary[];
  /** Says that there are more tables than the one that is read. */
  findings: BatchFinding[];
}

const summaryOf = (sheet: Sheet, region: string): SheetSummary => ({
  name: sheet.name,
  rows: sheet.rows.length,
  isTable: Object.keys(findColumns(sheet, region).mapping.columns).length > 1,
});

/** The officer's sheet, else the longest whose headings are recognised, else the longest. A form of labels is turned. */
export function chooseSheet(
  given: readonly Sheet[],
  region: string,
  wanted?: number,
): ChosenSheet | undefined {
  const turned = given.map(turnUpright);
  const sheets = given.map((sheet, index) => turned[index] ?? sheet);
  const summaries = sheets.map((sheet) => summaryOf(sheet, region));
  const ranked = summaries
    .map((summary, index) => ({ index, weight: summary.rows + (summary.isTable ? 1e9 : 0) }))
    .sort((one, other) => other.weight - one.weight || one.index - other.index);
  const index = wanted !== undefined && sheets[wanted] ? wanted : ranked[0]?.index;
  const sheet = index === undefined ? undefined : sheets[index];
  if (index === undefined || !sheet) return undefined;
  const tables = summaries.filter(({ isTable }) => isTable);
  const others = tables.length > 1 || (tables.length === 1 && !summaries[index]?.isTable);
  const about = tables.map(({ name }) => name).join(', ');
  const code = 'several-tables';
  const findings = others ? [{ row: null, column: null, code, message: findingWords(code, { about }) }] : [];
  return {
    index,
    sheet,
    sheets: summaries,
    findings: [...findings, ...(turned[index] ? [turnedFinding(sheet)] : [])],
  };
}

function turnedFinding({ rows }: Sheet): BatchFinding {
  const widest = rows.reduce((best, row) => (row.cells.length > best.cells.length ? row : best));
  const about = widest.cells.map(({ text }) => text).join(', ');
  const code = 'table-turned';
  return { row: null, column: null, code, message: findingWords(code, { about }) };
}

const samples = 6;

/** A title that stands across the table: all its cells say the same. */
function isTitle({ cells }: Sheet['rows'][number]): boolean {
  const texts = cells.map(({ text }) => text.trim()).filter((text) => text !== '');
  return texts.length > 1 && new Set(texts).size === 1;
}

/** The first texts of each column, without titles across all of them, for the officer who says what they mean. */
export function sampleColumns(sheet: Sheet): ColumnSample[] {
  const rows = sheet.rows.filter((row) => !isTitle(row));
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
  return Array.from({ length: width }, (_, index) => {
    const texts: string[] = [];
    for (const { cells } of rows) {
      const text = cells[index]?.text.trim() ?? '';
      if (text !== '' && !texts.includes(text)) texts.push(beginningOf(text, 120));
      if (texts.length === samples) break;
    }
    return { index, letter: columnLetter(index), texts };
  }).filter(({ texts }) => texts.length > 0);
}
