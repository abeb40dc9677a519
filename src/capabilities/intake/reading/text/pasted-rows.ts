import { parse } from 'csv-parse/sync';
import { type MendedRows, mendBrokenRows } from './broken-rows.ts';
import { rowsFromLoneLines } from './lines-as-cells.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { type PastedRow, rowsFromSpaces, spacedShare } from './spaced-columns.ts';

const filled = (lines: string[]) => lines.filter((line) => line.trim() !== '');
const share = (lines: string[], test: (line: string) => boolean) =>
  lines.length === 0 ? 0 : lines.filter(test).length / lines.length;
const asRows = (lines: string[], cut: (line: string) => string[]): PastedRow[] =>
  lines.map((line, index) => ({ number: index + 1, cells: cut(line) }));

/** Copied from a spreadsheet: tabs, and quotation marks around cells that hold line ends or tabs. */
function recordsFromTabs(text: string): string[][] | undefined {
  try {
    return parse(text, {
      delimiter: '\t',
      record_delimiter: '\n',
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch {
    return undefined;
  }
}

/** Cells of many lines can outnumber the lines with tabs, so the rows are counted, not the lines. */
function rowsFromTabs(text: string, lines: string[], written: string[]): PastedRow[] | undefined {
  if (!text.includes('\t')) return undefined;
  const records = recordsFromTabs(text);
  const tabbed = records?.filter((cells) => cells.length > 1).length ?? 0;
  const full = records?.filter((cells) => cells.some((cell) => cell.trim() !== '')).length ?? 0;
  if (records && tabbed > 0 && tabbed >= full * 0.4)
    return records.map((cells, index) => ({ number: index + 1, cells }));
  // A lone quotation mark is then a word's own mark: every line is a row.
  return share(written, (line) => line.trim().includes('\t')) >= 0.4
    ? asRows(lines, (line) => line.split('\t'))
    : undefined;
}

const ruleLine = /^[\s|+:=-]*[-=]{2,}[\s|+:=-]*$/;
const pipe = /(?<!\\)\|/;

/** Markdown and other tables drawn with pipes; rules between rows are dropped, `<br>` is a line end. */
function rowsFromPipes(lines: string[]): PastedRow[] {
  return asRows(lines, (line) => {
    const text = line.trim();
    if (ruleLine.test(text)) return [];
    if (!pipe.test(text)) return [text];
    const inner = text.replace(/^\|/, '').replace(/(?<!\\)\|$/, '');
    return inner.split(pipe).map((cell) =>
      cell
        .trim()
        .replaceAll('\\|', '|')
        .replace(/<br\s*\/?>/gi, '\n'),
    );
  });
}

const listItem = /^\s*(\(?\d{1,4}[.)]|[a-z][.)])\s+(.+)$/i;
const bullet = /^\s*[-*•·–]\s+(.+)$/;

/** A numbered list: number and text; a line without number continues the text above, in a row of its own. */
function rowsFromList(lines: string[]): PastedRow[] {
  return asRows(lines, (line) => {
    const item = listItem.exec(line);
    if (item) return [item[1] ?? '', item[2] ?? ''];
    const bulleted = bullet.exec(line);
    if (bulleted) return ['', bulleted[1] ?? ''];
    return /^\s/.test(line) ? ['', line.trim()] : [line.trim()];
  });
}

function rowsFromDelimiter(text: string): PastedRow[] | undefined {
  const guess = sniffDelimiter(text);
  // Sentences have commas too; only a table has the same number in nearly every line.
  if (!guess || guess.agreement < 0.9 || (guess.delimiter === ',' && guess.width < 3)) return undefined;
  const rows: string[][] = parse(text, {
    delimiter: guess.delimiter,
    record_delimiter: '\n',
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
  });
  return rows.length < 2 ? undefined : rows.map((cells, index) => ({ number: index + 1, cells }));
}

const asTheyStand = (rows: readonly PastedRow[]): MendedRows => ({
  rows: [...rows],
  joined: [],
  unplaced: [],
});

/** Cuts text whose line ends are "\n" into rows by the marks most of its lines share. */
export function pastedRows(text: string): MendedRows {
  const lines = text.split('\n');
  const written = filled(lines);
  const tabbed = rowsFromTabs(text, lines, written);
  if (tabbed) return mendBrokenRows(tabbed);
  const marked = markedRows(lines, written);
  return marked
    ? asTheyStand(marked)
    : (rowsFromLoneLines(text) ?? asTheyStand(listedRows(text, lines, written)));
}

function markedRows(lines: string[], written: string[]): PastedRow[] | undefined {
  const withPipes = written.filter((line) => pipe.test(line) || ruleLine.test(line));
  if (withPipes.length >= 2 && withPipes.length >= written.length * 0.4) return rowsFromPipes(lines);
  return spacedShare(written) >= 0.4 ? rowsFromSpaces(lines) : undefined;
}

function listedRows(text: string, lines: string[], written: string[]): PastedRow[] {
  const delimited = rowsFromDelimiter(text);
  if (delimited) return delimited;
  const items = written.filter((line) => listItem.test(line) || bullet.test(line)).length;
  if (items >= 2) return rowsFromList(lines);
  return asRows(lines, (line) => line.split('\t').map((cell) => cell.trim()));
}
