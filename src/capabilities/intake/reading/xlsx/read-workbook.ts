import { type Archive, openArchive } from '#platform/office-files/archive.ts';
import { columnLetter } from '../../column-letter.ts';
import { aboutFile } from '../findings.ts';
import type { ReadingLimits } from '../limits.ts';
import { asFileRefusal, FileRefusal } from '../refusals.ts';
import { BoundedRows, type TableSink } from '../sink.ts';
import { type HiddenPlaces, SheetReader, type WorkbookValues } from './read-sheet.ts';
import { readSharedStrings } from './shared-strings.ts';
import { readStyles } from './styles.ts';
import { readWorkbookParts, type WorkbookParts, type WorkbookSheet } from './workbook-parts.ts';

/**
 * Reads every visible worksheet of an .xlsx into the sink, part by part as it unpacks. Hidden sheets are not read but
 * named; hidden rows and columns are read and named. Throws a FileRefusal.
 */
export async function readWorkbook(bytes: Uint8Array, limits: ReadingLimits, sink: TableSink): Promise<void> {
  try {
    await readSheets(bytes, limits, sink);
  } catch (problem) {
    throw asFileRefusal(problem);
  }
}

async function readSheets(bytes: Uint8Array, limits: ReadingLimits, sink: TableSink): Promise<void> {
  const archive = await openArchive(bytes, limits);
  const parts = await readWorkbookParts(archive);
  const sheets = parts.sheets.filter((sheet) => !sheet.hidden);
  const rows = new BoundedRows(sink, limits);
  const onChunk = progressOver(
    archive,
    [parts.sharedStrings, ...sheets.map((sheet) => sheet.part)],
    rows,
    sink,
  );
  noteHiddenSheets(parts.sheets, sink);
  const values = await readValues(archive, parts, limits, onChunk);
  for (const sheet of sheets) {
    rows.startSheet(sheet.name, sheets.length > 1);
    const reader = new SheetReader(values, rows, limits);
    await reader.read(archive.unpack(sheet.part), onChunk);
    sink.merged(reader.merged);
    rows.endSheet();
    noteHiddenPlaces(sheet.name, reader.hidden, sink);
  }
  if (rows.rows === 0) throw new FileRefusal('file-empty');
}

async function readValues(
  archive: Archive,
  parts: WorkbookParts,
  limits: ReadingLimits,
  onChunk: (bytes: number) => void,
): Promise<WorkbookValues> {
  const { sharedStrings, styles, date1904 } = parts;
  return {
    texts: sharedStrings ? await readSharedStrings(archive.unpack(sharedStrings), limits, onChunk) : [],
    formats: styles ? await readStyles(archive.unpack(styles)) : [],
    date1904,
  };
}

/** Unpacked bytes read of the parts that matter, as a fraction; the declared sizes were checked. */
function progressOver(archive: Archive, names: (string | undefined)[], rows: BoundedRows, sink: TableSink) {
  const total = names.reduce((sum, name) => sum + (name ? archive.declaredSize(name) : 0), 0);
  let done = 0;
  return (bytes: number) => {
    done += bytes;
    sink.progress(total === 0 ? 0 : Math.min(1, done / total), rows.rows);
  };
}

function noteHiddenSheets(sheets: WorkbookSheet[], sink: TableSink): void {
  for (const { name, hidden } of sheets)
    if (hidden)
      sink.finding(
        aboutFile('hidden-sheet', {
          id: `Lembar "${name}" tersembunyi dan tidak dibaca. Tampilkan lembar itu di Excel bila isinya diperlukan.`,
          en: `Sheet "${name}" is hidden and was not read. Unhide it in Excel if its contents are needed.`,
        }),
      );
}

/** "3-7, 9": runs of neighbours, so that a filtered table does not fill the screen. */
function inRuns(numbers: number[], shown: (value: number) => string): string {
  const runs: [number, number][] = [];
  for (const value of numbers) {
    const last = runs.at(-1);
    if (last && value === last[1] + 1) last[1] = value;
    else runs.push([value, value]);
  }
  const texts = runs.slice(0, 10).map(([a, b]) => (a === b ? shown(a) : `${shown(a)}-${shown(b)}`));
  return texts.join(', ') + (runs.length > 10 ? ', …' : '');
}

function noteHiddenPlaces(sheet: string, { rows, columns }: HiddenPlaces, sink: TableSink): void {
  if (rows.length > 0) {
    const list = inRuns(rows, String);
    sink.finding(
      aboutFile('hidden-rows', {
        id: `Lembar "${sheet}": ${rows.length} baris tersembunyi ikut dibaca (baris ${list}). Periksa apakah memang dimaksudkan.`,
        en: `Sheet "${sheet}": ${rows.length} hidden rows were read too (rows ${list}). Check that they are meant to be.`,
      }),
    );
  }
  if (columns.length === 0) return;
  const list = inRuns(columns, columnLetter);
  sink.finding(
    aboutFile('hidden-columns', {
      id: `Lembar "${sheet}": kolom tersembunyi ikut dibaca (kolom ${list}). Periksa apakah memang dimaksudkan.`,
      en: `Sheet "${sheet}": hidden columns were read too (columns ${list}). Check that they are meant to be.`,
    }),
  );
}
