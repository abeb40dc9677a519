import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';
import type { Language } from '#kernel/language.ts';
import { cellsOf, downloadColumns, type RowContext } from './columns.ts';

/**
 * The rows as CSV for spreadsheet programs: with a byte order mark, or Excel reads UTF-8 as something else, and
 * with an apostrophe before cells that would run as formulas (= + - @, tab, carriage return).
 */
export function csvOf(rows: AsyncIterable<RowContext>, language: Language): Readable {
  const lines = stringify({
    bom: true,
    header: true,
    columns: downloadColumns.map(({ name }, index) => ({ key: String(index), header: name[language] })),
    escape_formulas: true,
    record_delimiter: 'windows',
  });
  const cells = async function* () {
    for await (const row of rows) yield cellsOf(row);
  };
  return Readable.from(cells())
    .on('error', (problem) => lines.destroy(problem))
    .pipe(lines);
}
