import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import writeExcelFile, { type SheetData } from 'write-excel-file/node';
import type { StudyTable } from './tables.ts';

/** Where the files lie for whoever wants to try importing one. */
export const officeFolder = (dataDir: string): string => join(dataDir, 'contoh');

const numbered = ({ rows }: StudyTable) => rows.map((row, index) => [`${index + 1}.`, ...row]);

/** As Indonesian Excel saves it: semicolons, a byte order mark, Windows line ends. */
function csvOf(table: StudyTable): Buffer {
  const lines = [
    ...table.title.map((line) => [line]),
    [],
    table.headings,
    ...numbered(table),
    [],
    ...table.notes.map((line) => [line]),
  ];
  const field = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return Buffer.from(`\uFEFF${lines.map((line) => line.map(field).join(';')).join('\r\n')}\r\n`);
}

async function workbookOf(table: StudyTable): Promise<Buffer> {
  const across = table.headings.length;
  const heading = { fontWeight: 'bold', wrap: true, borderStyle: 'thin' } as const;
  const data: SheetData = [
    ...table.title.map((value) => [
      { value, columnSpan: across, fontWeight: 'bold' as const, align: 'center' as const },
    ]),
    [],
    table.headings.map((value) => ({ value, ...heading })),
    ...numbered(table).map((row) =>
      row.map((value) => ({ value, wrap: true, borderStyle: 'thin' as const })),
    ),
    [],
    ...table.notes.map((value) => [{ value }]),
  ];
  const columns = [{ width: 6 }, { width: 48 }, { width: 48 }, { width: 32 }];
  return writeExcelFile(data, { columns, sheet: 'Kerja Sama' }).toBuffer();
}

/** The table as the file an office would send; written once, so that a later start reads the same bytes. */
export async function keepOfficeFile(dataDir: string, table: StudyTable): Promise<Buffer> {
  const folder = officeFolder(dataDir);
  const path = join(folder, table.fileName);
  const known = await readFile(path).catch(() => undefined);
  if (known) return known;
  const bytes = table.fileName.endsWith('.csv') ? csvOf(table) : await workbookOf(table);
  await mkdir(folder, { recursive: true });
  // A kill in the middle of writing leaves the other name, and the next start begins anew.
  await writeFile(`${path}.baru`, bytes);
  await rename(`${path}.baru`, path);
  return bytes;
}
