import { Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { cellsOf, downloadColumns, type RowContext } from './columns.ts';
import { type DownloadNotes, notesOf } from './notes.ts';

/**
 * A workbook written while its rows are read. The libraries that stay in memory need gigabytes for 100,000 rows
 * of 26 columns, and those that stream are no longer kept up, so the few parts a plain workbook has are written
 * here; yazl packs them.
 */

const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

/** Excel takes no more characters in one cell. */
const longestText = 32_767;
/** Excel takes no more rows on one sheet; the first is the heading. */
const mostRows = 1_048_575;

// Characters XML 1.0 cannot hold, not even escaped.
const notXml = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string) =>
  text
    .replace(notXml, '\uFFFD')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

/** Styles by number, as the styles part lists them. `text`: stays text also when somebody edits the cell. */
const style = { plain: 0, head: 1, text: 2, wrapped: 3 } as const;

const beginsLikeFormula = /^[=+\-@\t\r]/;

/** A cell of text is never a formula: its type says so, whatever it begins with. */
function cellXml(value: string | number | null, as: number = style.plain): string {
  if (value === null || value === '') return '<c/>';
  if (typeof value === 'number') return `<c><v>${value}</v></c>`;
  const styled = as === style.plain && beginsLikeFormula.test(value) ? style.text : as;
  const text = [...value].length > longestText ? [...value].slice(0, longestText).join('') : value;
  return `<c t="inlineStr"${styled ? ` s="${styled}"` : ''}><is><t xml:space="preserve">${escaped(text)}</t></is></c>`;
}

const rowXml = (cells: readonly (string | number | null)[], as?: number) =>
  `<row>${cells.map((cell) => cellXml(cell, as)).join('')}</row>`;

const sheetHead = (widths: readonly number[], frozen: boolean) =>
  `${xmlHead}<worksheet xmlns="${main}">${
    frozen
      ? '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>'
      : ''
  }<cols>${widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols><sheetData>`;
const sheetEnd = '</sheetData></worksheet>';

async function* dataSheet(rows: AsyncIterable<RowContext>, { language }: DownloadNotes) {
  yield sheetHead(
    downloadColumns.map(({ width }) => width),
    true,
  );
  yield rowXml(
    downloadColumns.map(({ name }) => name[language]),
    style.head,
  );
  let written = 0;
  let some = '';
  for await (const row of rows) {
    if (written === mostRows) break;
    written += 1;
    some += rowXml(cellsOf(row));
    // Larger pieces pass through the packing faster than single rows.
    if (some.length > 65_536) {
      yield some;
      some = '';
    }
  }
  yield some + sheetEnd;
}

const notesSheet = (notes: DownloadNotes) =>
  sheetHead([20, 100], false) +
  notesOf(notes)
    .map(([name, text]) => `<row>${cellXml(name, style.head)}${cellXml(text, style.wrapped)}</row>`)
    .join('') +
  sheetEnd;

const stylesPart = `${xmlHead}<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf/><xf fontId="1" applyFont="1"/><xf quotePrefix="1"/><xf applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf></cellXfs></styleSheet>`;

const contentTypes = `${xmlHead}<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${sheetType}"/><Override PartName="/xl/worksheets/sheet2.xml" ContentType="${sheetType}"/></Types>`;

const relations = (parts: readonly (readonly [type: string, target: string])[]) =>
  `${xmlHead}<Relationships xmlns="${packaged}/relationships">${parts
    .map(
      ([type, target], index) =>
        `<Relationship Id="rId${index + 1}" Type="${office}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const sheetNames = { id: ['Kerja sama', 'Keterangan'], en: ['Cooperations', 'Notes'] } as const;

const workbookPart = (names: readonly string[]) =>
  `${xmlHead}<workbook xmlns="${main}" xmlns:r="${office}"><sheets>${names
    .map((name, index) => `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`)
    .join('')}</sheets></workbook>`;

/** The rows as a workbook with a sheet of notes. */
export function xlsxOf(rows: AsyncIterable<RowContext>, notes: DownloadNotes): Readable {
  const zip = new ZipFile();
  const add = (name: string, text: string) => zip.addBuffer(Buffer.from(text), name, { mtime: notes.asOf });
  add('[Content_Types].xml', contentTypes);
  add('_rels/.rels', relations([['officeDocument', 'xl/workbook.xml']]));
  add('xl/workbook.xml', workbookPart(sheetNames[notes.language]));
  add(
    'xl/_rels/workbook.xml.rels',
    relations([
      ['worksheet', 'worksheets/sheet1.xml'],
      ['worksheet', 'worksheets/sheet2.xml'],
      ['styles', 'styles.xml'],
    ]),
  );
  add('xl/styles.xml', stylesPart);
  add('xl/worksheets/sheet2.xml', notesSheet(notes));
  const data = Readable.from(dataSheet(rows, notes));
  // yazl's own type is of the old streams; the object is a Readable of Node.
  const packed = zip.outputStream as Readable;
  data.on('error', (problem) => packed.destroy(problem));
  packed.on('close', () => data.destroy());
  zip.addReadStream(data, 'xl/worksheets/sheet1.xml', { mtime: notes.asOf });
  zip.end();
  return packed;
}
