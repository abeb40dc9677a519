import type { Sheet } from '../../types.ts';
import { cleanText } from '../clean-text.ts';
import { brokenRowFindings, type ReadingFinding } from '../findings.ts';
import { defaultLimits, type ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import { BoundedRows, emptyCell, SheetCollector, type TableSink } from '../sink.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { pastedRows } from './pasted-rows.ts';
import { guessedEncoding } from './read-delimited.ts';

/** What a person can paste into a form, in UTF-16 units. */
const longestPaste = 2_000_000;

/**
 * Reads a table pasted from Excel (tabs), Markdown, a PDF (columns of spaces) or a list. Rows whose cells
 * were broken over lines are joined where their columns say so; other wrapped lines stay rows of their own, for the table
 * interpreter to join. Throws a FileRefusal when there is nothing or too much.
 */
export function readPastedTable(
  text: string,
  limits: ReadingLimits = defaultLimits,
): { sheets: Sheet[]; findings: ReadingFinding[] } {
  if (text.length > longestPaste) throw new FileRefusal('file-too-much-text');
  const collector = new SheetCollector(limits);
  if (putRows(text, limits, collector) === 0) throw new FileRefusal('paste-empty');
  return { sheets: collector.sheets, findings: collector.findings };
}

/** A text file is read as if its contents had been pasted. Throws a FileRefusal. */
export function readTextFile(bytes: Uint8Array, limits: ReadingLimits, sink: TableSink): TextEncoding {
  const { text, encoding, guessed } = decodeText(bytes);
  if (guessed) sink.finding(guessedEncoding());
  if (putRows(text, limits, sink) === 0) throw new FileRefusal('file-empty');
  return encoding;
}

function putRows(text: string, limits: ReadingLimits, sink: TableSink): number {
  const rows = new BoundedRows(sink, limits);
  rows.startSheet('Teks', false);
  const pasted = pastedRows(text.replace(/\r\n?/g, '\n'));
  for (const { number, cells } of pasted.rows) {
    rows.row(
      number,
      cells.map((raw, column) => {
        const cleaned = cleanText(raw);
        rows.remarks.noteCleaned(cleaned, number, column);
        const shown = cleaned.text.trim();
        return shown === '' ? emptyCell : { text: shown };
      }),
    );
  }
  rows.endSheet();
  for (const finding of brokenRowFindings(pasted)) sink.finding(finding);
  sink.progress(1, rows.rows);
  return rows.rows;
}
