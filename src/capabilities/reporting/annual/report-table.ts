import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import { type TableRow, tableColumns } from './table-row.ts';

/** The rows as CSV for spreadsheet programs: a byte order mark for Excel, and nothing that runs as a formula. */
export const csvTable = (rows: readonly TableRow[]): string =>
  stringify(
    rows.map((row) => tableColumns.map(([name]) => row[name])),
    {
      bom: true,
      header: true,
      columns: tableColumns.map(([, heading], index) => ({ key: String(index), header: heading })),
      escape_formulas: true,
      record_delimiter: 'windows',
    },
  );

/** The same as a workbook; numbers are numbers, and what is not recorded is an empty cell. */
export async function xlsxTable(rows: readonly TableRow[]): Promise<Uint8Array> {
  const heading = tableColumns.map(([, value]) => ({ value, fontWeight: 'bold' as const, wrap: true }));
  const cells = rows.map((row) =>
    tableColumns.map(([name]) => {
      const value = row[name];
      if (value === null) return null;
      return typeof value === 'number'
        ? { value, type: Number }
        : { value: value.slice(0, 32_000), type: String, wrap: true };
    }),
  );
  return writeExcelFile([heading, ...cells], {
    columns: tableColumns.map(([, , width]) => ({ width })),
    stickyRowsCount: 1,
  }).toBuffer();
}
