import type { ColumnMapping, Finding, FindingCode, Sheet, TableReading, TableRow } from '../types.ts';
import { findDuplicates } from './duplicate-rows.ts';
import { type ColumnsFound, findColumns } from './find-columns.ts';
import { findingWords } from './finding-words.ts';
import { type GatheredRow, gatherRows } from './gather-rows.ts';
import { namesSigning } from './headings.ts';
import { ReadingMemory, readRow } from './read-row.ts';
import { findInRow } from './row-findings.ts';
import { textAt } from './sheet-text.ts';
import { summariseFindings } from './summarise-findings.ts';
import { titleFacts } from './table-title.ts';

export interface TableOptions {
  /** Code of the region whose table it is. */
  region: string;
  /** EDTF date "now" means in the table's words. */
  asOf?: string | undefined;
  /** The officer's own mapping; it overrides what was recognised. */
  mapping?: ColumnMapping | undefined;
  /** EDTF interval the table claims to cover; read from its title when absent. */
  tablePeriod?: string | undefined;
}

/**
 * Reads one sheet as a table of cooperations: headings, rows, parties, periods, and everything an attentive
 * officer would ask about. Pure; nothing of the sheet is dropped: what is no row is a note.
 */
export function interpretTable(sheet: Sheet, options: TableOptions): TableReading {
  const steps = interpretInSteps(sheet, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same, stopping after every row: a long table must not keep a server from answering. Yields how many of how many
 * rows are read.
 */
export function* interpretInSteps(
  sheet: Sheet,
  options: TableOptions,
): Generator<{ done: number; of: number }, TableReading> {
  const found = columnsOf(sheet, options);
  const { mapping } = found;
  const gathered = gatherRows(sheet, found);
  const notes = gathered.notes.map(({ row, text }) => ({ row, text }));
  if (!isEnough(mapping)) return unrecognised(mapping, sheet);
  const title = titleFacts(
    gathered.notes
      .filter(({ below }) => !below)
      .map(({ text }) => text)
      .concat(sheet.name),
  );
  const context = {
    mapping,
    region: options.region,
    tablePeriod: options.tablePeriod ?? title.period,
    told: new Map<string, number>(),
  };
  const read: { source: GatheredRow; row: TableRow }[] = [];
  const inRows: Finding[] = [];
  const memory = new ReadingMemory();
  const startIsSigning = namesSigning(headingOf(sheet, found, mapping.columns.start));
  for (const [index, source] of gathered.rows.entries()) {
    const row = readRow(source, {
      mapping,
      region: options.region,
      asOf: options.asOf,
      memory,
      startIsSigning,
    });
    if (row.parties.length > 0 || row.activity !== '' || row.period.asWritten !== '') {
      read.push({ source, row });
      inRows.push(...findInRow(row, source, context));
    }
    yield { done: index + 1, of: gathered.rows.length };
  }
  const findings = [
    ...(read.length === 0 ? [aboutTable('no-rows')] : []),
    ...belowNotes(gathered.notes),
    ...titleFindings(title, options.region),
    ...inRows,
    ...findDuplicates(
      read.map(({ row }) => row),
      mapping,
    ),
  ];
  return { mapping, rows: withCodes(read, findings), findings: summariseFindings(findings), notes };
}

function columnsOf(sheet: Sheet, options: TableOptions): ColumnsFound {
  const { mapping } = options;
  if (!mapping) return findColumns(sheet, options.region);
  const line = sheet.rows.findIndex(({ number }) => number === mapping.headerRow);
  return { mapping, headingLines: line < 0 ? [] : [line] };
}

/** The words above a column, over all lines of headings. */
const headingOf = (sheet: Sheet, { headingLines }: ColumnsFound, column: number | undefined): string =>
  column === undefined
    ? ''
    : headingLines
        .flatMap((line) => sheet.rows[line] ?? [])
        .map((row) => textAt(row, column))
        .join(' ');

/** Without somebody and something there is no cooperation to read. */
function isEnough({ columns }: ColumnMapping): boolean {
  const who = columns.parties ?? columns['foreign-party'] ?? columns.country ?? columns['local-party'];
  return who !== undefined && Object.keys(columns).length > 1;
}

const aboutTable = (code: FindingCode): Finding => ({
  row: null,
  column: null,
  code,
  message: findingWords(code),
});

function unrecognised(mapping: ColumnMapping, sheet: Sheet): TableReading {
  const notes = sheet.rows
    .map(({ number, cells }) => ({
      row: number,
      text: cells
        .map(({ text }) => text.trim())
        .filter(Boolean)
        .join(' | '),
    }))
    .filter(({ text }) => text !== '');
  return { mapping, rows: [], findings: [aboutTable('columns-not-recognised')], notes };
}

function belowNotes(notes: readonly { row: number; text: string; below: boolean }[]): Finding[] {
  const code = 'note-below-table';
  return notes
    .filter(({ below }) => below)
    .map(({ row, text }) => ({ row, column: null, code, message: findingWords(code, { about: text }) }));
}

/** A title naming another region is told once; the rows still follow their own words. */
function titleFindings({ region }: ReturnType<typeof titleFacts>, home: string): Finding[] {
  if (!region || region.code.startsWith(home) || home.startsWith(region.code)) return [];
  const code = 'agency-of-other-region';
  const message = findingWords(code, { about: region.name, region: region.code });
  return [{ row: null, column: null, code, message, suggestions: [region.code] }];
}

function withCodes(
  read: readonly { row: TableRow; source: GatheredRow }[],
  findings: readonly Finding[],
): TableRow[] {
  const byRow = Map.groupBy(findings, ({ row }) => row);
  return read.map(({ row }) => {
    const codes = (byRow.get(row.row) ?? []).map(({ code }) => code);
    return { ...row, findings: [...new Set([...codes, ...row.period.findings])] };
  });
}
