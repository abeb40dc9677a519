import { type BadFile, cell, changed, good, sheet, times } from './bad-file.ts';
import { head, workbookOf } from './workbook.ts';

const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));

const entities = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${times(9, (i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)}]>`;

/** Tables whose XML or size would harm who reads them. */
export const badSheets: readonly BadFile[] = [
  {
    name: 'billion-laughs.xlsx',
    code: 'file-unsafe-xml',
    bytes: sheet(`${head}${entities}<worksheet>&j;</worksheet>`),
  },
  {
    name: 'external-entity.xlsx',
    code: 'file-unsafe-xml',
    bytes: () =>
      workbookOf({
        ...good,
        sharedStrings: `${head}<!DOCTYPE sst [<!ENTITY x SYSTEM "file:///etc/passwd">]><sst><si><t>&x;</t></si></sst>`,
      }),
  },
  {
    name: 'late-doctype.xlsx',
    code: 'file-unsafe-xml',
    bytes: sheet(`${head}<!--${'x'.repeat(9000)}--><!DOCTYPE a><worksheet/>`),
  },
  {
    name: 'wide-doctype.xlsx',
    code: 'file-unsafe-xml',
    bytes: changed('xl/worksheets/sheet1.xml', {
      data: Buffer.from('\ufeff<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>', 'utf16le'),
    }),
  },
  { name: 'deep.xlsx', code: 'file-corrupt', bytes: sheet(`<sheetData>${'<a>'.repeat(200_000)}`) },
  { name: 'unclosed.xlsx', code: 'file-corrupt', bytes: sheet('<sheetData><row r="1">') },
  {
    name: 'not-xml.xlsx',
    code: 'file-corrupt',
    bytes: changed('xl/workbook.xml', { data: Buffer.from([0xff, 0x00, 0x3c, 0x80]) }),
  },
  {
    name: 'rows-backwards.xlsx',
    code: 'file-corrupt',
    bytes: sheet(
      `<sheetData><row r="2">${cell('A2', 'a')}</row><row r="1">${cell('A1', 'b')}</row></sheetData>`,
    ),
  },
  {
    name: 'row-beyond-excel.xlsx',
    code: 'file-corrupt',
    bytes: sheet(`<sheetData><row r="99999999">${cell('A1', 'a')}</row></sheetData>`),
  },
  {
    name: 'text-not-in-list.xlsx',
    code: 'file-corrupt',
    bytes: sheet('<sheetData><row r="1"><c r="A1" t="s"><v>7</v></c></row></sheetData>'),
  },
  {
    name: 'columns.xlsx',
    code: 'file-too-many-columns',
    bytes: sheet(
      `<sheetData><row r="1">${times(10_000, (i) => cell(`${columnName(i)}1`, `kolom ${i}`))}</row></sheetData>`,
    ),
  },
  {
    name: 'columns.csv',
    code: 'file-too-many-columns',
    bytes: () => Buffer.from(`${times(10_000, (i) => `kolom ${i},`)}x\n`),
  },
  {
    name: 'columns.txt',
    code: 'file-too-many-columns',
    bytes: () => Buffer.from(`${times(10_000, (i) => `kolom ${i}\t`)}x\n`),
  },
  {
    name: 'rows.csv',
    code: 'file-too-many-rows',
    bytes: () => Buffer.from(times(25_001, (i) => `${i},x\n`)),
  },
  {
    name: 'rows.xlsx',
    code: 'file-too-many-rows',
    bytes: sheet(`<sheetData>${times(25_001, (i) => `<row><c><v>${i}</v></c></row>`)}</sheetData>`),
  },
  {
    name: 'long-cell.csv',
    code: 'file-cell-too-long',
    bytes: () => Buffer.from(`a,b\n1,"${'x'.repeat(40_000)}"\n`),
  },
  {
    name: 'swallowing-quote.csv',
    code: 'file-cell-too-long',
    bytes: () => Buffer.from(`a,b\n1,"x\n${times(40_000, (i) => `${i},nilai\n`)}`),
  },
  {
    name: 'one-text-everywhere.xlsx',
    code: 'file-too-much-text',
    bytes: () =>
      workbookOf({
        sharedStrings: `<si><t>${'Kerja sama '.repeat(2900)}</t></si>`,
        sheets: [
          {
            xml: `<sheetData>${times(50, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(20)}</row>`)}</sheetData>`,
          },
        ],
      }),
  },
  {
    name: 'merged-everywhere.xlsx',
    code: 'file-too-much-text',
    bytes: sheet(
      `<sheetData>${times(1000, (i) => `<row r="${i + 1}">${cell(`A${i + 1}`, 'a')}</row>`)}</sheetData><mergeCells>${'<mergeCell ref="A1:GR1000"/>'.repeat(10_000)}</mergeCells>`,
    ),
  },
  {
    name: 'attributes.xlsx',
    code: 'file-took-too-much-memory',
    bytes: sheet(`<sheetData ${times(2_000_000, (i) => `${'abcdefgh'[i % 8]}${i.toString(36)}="" `)}/>`),
  },
];
