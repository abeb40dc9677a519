import { type BadFile, good, sheet, times, withPart } from './bad-file.ts';
import { workbookOf } from './workbook.ts';
import { zipOf } from './zip-archive.ts';

const ole2With = (stream: string) => () =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);

/** Files that are no table, or no table that may be read: macros, passwords, other kinds, odd letters. */
export const notTables: readonly BadFile[] = [
  { name: 'macro.xlsx', code: 'file-macro', bytes: withPart({ name: 'xl/vbaProject.bin', data: 'x' }) },
  { name: 'macro-named.xlsm', code: 'file-macro', bytes: () => workbookOf(good) },
  {
    name: 'macro-sheet.xlsx',
    code: 'file-macro',
    bytes: withPart({ name: 'xl/macrosheets/sheet1.xml', data: '<x/>' }),
  },
  {
    name: 'macro-renamed.xlsx',
    code: 'file-macro',
    bytes: () =>
      workbookOf({
        ...good,
        contentTypes: '<Override PartName="/xl/a.bin" ContentType="application/vnd.ms-office.vbaProject"/>',
      }),
  },
  { name: 'password.xlsx', code: 'file-password-protected', bytes: ole2With('EncryptedPackage') },
  { name: 'old.xls', code: 'file-old-excel', bytes: ole2With('Workbook') },
  { name: 'old-doc.xls', code: 'file-not-a-table', bytes: ole2With('WordDocument') },
  {
    name: 'letter.xlsx',
    code: 'file-not-a-table',
    bytes: () =>
      zipOf([
        { name: '[Content_Types].xml', data: '<Types/>' },
        { name: 'word/document.xml', data: '<w/>' },
      ]),
  },
  {
    name: 'open-document.xlsx',
    code: 'file-not-a-table',
    bytes: () =>
      zipOf([
        { name: 'mimetype', data: 'x', stored: true },
        { name: 'content.xml', data: '<x/>' },
      ]),
  },
  { name: 'any-archive.xlsx', code: 'file-not-a-table', bytes: () => zipOf([{ name: 'a.txt', data: 'a' }]) },
  { name: 'paper.xlsx', code: 'file-not-a-table', bytes: () => Buffer.from('%PDF-1.7\n%\xe2\xe3\n1 0 obj') },
  { name: 'paper.csv', code: 'file-not-a-table', bytes: () => Buffer.from('\n\n%PDF-1.4\n1 0 obj') },
  {
    name: 'picture.csv',
    code: 'file-not-a-table',
    bytes: () => Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1'),
  },
  {
    name: 'photo.xlsx',
    code: 'file-not-a-table',
    bytes: () => Buffer.from('\xff\xd8\xff\xe0\0\x10JFIF', 'latin1'),
  },
  {
    name: 'page.xls',
    code: 'file-not-a-table',
    bytes: () => Buffer.from('\ufeff  <html><body><table><tr><td>1</td></tr></table>'),
  },
  { name: 'page.csv', code: 'file-not-a-table', bytes: () => Buffer.from('<!-- x -->\n<table><tr><td>1') },
  {
    name: 'wide-page.xls',
    code: 'file-not-a-table',
    bytes: () => Buffer.from('\ufeff<html xmlns:x="excel">', 'utf16le'),
  },
  {
    name: 'xml-2003.xls',
    code: 'file-not-a-table',
    bytes: () =>
      Buffer.from('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet">'),
  },
  { name: 'program.csv', code: 'file-not-a-table', bytes: () => Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1') },
  {
    name: 'noise.csv',
    code: 'file-not-a-table',
    bytes: () =>
      Buffer.from(
        times(4000, (i) => String.fromCharCode((i * i) % 128)),
        'latin1',
      ),
  },
  { name: 'nothing.xlsx', code: 'file-empty', bytes: () => Buffer.alloc(0) },
  { name: 'blank.csv', code: 'file-empty', bytes: () => Buffer.from('\n , \n\t\r\n') },
  { name: 'no-cells.xlsx', code: 'file-empty', bytes: sheet('<sheetData/>') },
  { name: 'huge.csv', code: 'file-too-big', bytes: () => Buffer.alloc(6 * 1024 * 1024, 'a,b\n') },
  {
    name: 'wide-characters.csv',
    code: 'file-encoding',
    bytes: () => Buffer.from('fffe0000410000002c000000', 'hex'),
  },
  {
    name: 'strange-letters.csv',
    code: 'file-encoding',
    bytes: () => Buffer.from('a,\x81\x8d\x90b\n', 'latin1'),
  },
  {
    name: 'open-quote.csv',
    code: 'file-open-quote',
    bytes: () => Buffer.from('a,b\n1,2\n3,"tidak ditutup\n5,6\n'),
  },
];
