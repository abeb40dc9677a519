import { Readable } from 'node:stream';
import { CsvError, parse } from 'csv-parse';
import { cleanText } from '../clean-text.ts';
import { aboutFile } from '../findings.ts';
import type { ReadingLimits } from '../limits.ts';
import { FileRefusal } from '../refusals.ts';
import { BoundedRows, emptyCell, type TableSink } from '../sink.ts';
import { decodeText, type TextEncoding } from './decode-text.ts';
import { type Delimiter, declaredDelimiter, sniffDelimiter } from './sniff-delimiter.ts';

const sliceLength = 64 * 1024;

/**
 * Reads a CSV or TSV file into the sink; rows are numbered as a spreadsheet would number them, so a cell of several
 * lines is one row and an empty line counts. Text that looks like a formula stays text. Throws a FileRefusal.
 */
export async function readDelimitedFile(
  bytes: Uint8Array,
  limits: ReadingLimits,
  sink: TableSink,
): Promise<TextEncoding> {
  const { text, encoding, guessed } = decodeText(bytes);
  if (guessed) sink.finding(guessedEncoding());
  const rows = new BoundedRows(sink, limits);
  rows.startSheet('CSV', false);
  await readDelimitedText(text, rows, limits, sink);
  rows.endSheet();
  if (rows.rows === 0) throw new FileRefusal('file-empty');
  return encoding;
}

export const guessedEncoding = () =>
  aboutFile('encoding-guessed', {
    id: 'Berkas teks ini tidak berformat UTF-8; hurufnya dibaca sebagai Windows-1252. Periksa nama yang beraksen.',
    en: 'This text file is not UTF-8; its letters were read as Windows-1252. Check names with accents.',
  });

async function readDelimitedText(
  text: string,
  rows: BoundedRows,
  limits: ReadingLimits,
  sink: TableSink,
): Promise<void> {
  const declared = declaredDelimiter(text);
  const delimiter = declared ?? sniffDelimiter(text)?.delimiter ?? ',';
  const position = { read: 0 };
  const parser = parserFor(delimiter, limits);
  Readable.from(slices(text, position)).pipe(parser);
  let number = 0;
  try {
    for await (const cells of parser as AsyncIterable<string[]>) {
      number += 1;
      if (number === 1 && declared) continue;
      rows.row(
        number,
        cells.map((cell, column) => cellOf(cell, number, column, rows)),
      );
      if (number % 200 === 0) sink.progress(position.read / text.length, rows.rows);
    }
  } catch (problem) {
    throw refusalFor(problem, limits);
  }
  sink.progress(1, rows.rows);
}

function parserFor(delimiter: Delimiter, limits: ReadingLimits) {
  return parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    skip_empty_lines: false,
    // Stops a quotation mark that swallows the rest of the file; no row of a real table comes near it.
    max_record_size: limits.cellCharacters * 8,
  });
}

/** Pieces of the text, so that progress can be seen; never cut between the halves of a surrogate pair. */
function* slices(text: string, position: { read: number }): Generator<string> {
  while (position.read < text.length) {
    const start = position.read;
    const end = start + sliceLength;
    position.read = Math.min(text.length, /[\ud800-\udbff]/.test(text.charAt(end - 1)) ? end + 1 : end);
    yield text.slice(start, position.read);
  }
}

function cellOf(raw: string, row: number, column: number, rows: BoundedRows) {
  if (raw === '') return emptyCell;
  const cleaned = cleanText(raw);
  rows.remarks.noteCleaned(cleaned, row, column);
  return cleaned.text === '' ? emptyCell : { text: cleaned.text };
}

function refusalFor(problem: unknown, limits: ReadingLimits): unknown {
  if (!(problem instanceof CsvError)) return problem;
  const row = Number(problem.records) + 1;
  if (problem.code === 'CSV_QUOTE_NOT_CLOSED') return new FileRefusal('file-open-quote', { row });
  if (problem.code === 'CSV_MAX_RECORD_SIZE')
    return new FileRefusal('file-cell-too-long', { row, limit: limits.cellCharacters });
  return new FileRefusal('file-corrupt');
}
