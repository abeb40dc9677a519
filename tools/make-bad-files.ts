import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';

/**
 * Makes the files that an upload must refuse, so that no such file has to be kept anywhere. Tests import the list;
 * `node tools/make-bad-files.ts FOLDER` writes them for trying by hand.
 */

/** One part of an archive; everything beyond name and data is there to lie. */
export interface ZipPart {
  name: string;
  data: string | Buffer;
  /** Unpacked size the headers state instead of the true one. */
  declaredSize?: number;
  crc?: number;
  flags?: number;
  /** Unix mode, e.g. 0o120777 for a symbolic link. */
  mode?: number;
  stored?: boolean;
  /** Points to the data of the part at this index instead of bringing its own. */
  dataOf?: number;
}

/** A ZIP archive exactly as told, true or not. */
export function zipOf(parts: ZipPart[]): Buffer {
  const locals: Buffer[] = [];
  const offsets: number[] = [];
  const directory: Buffer[] = [];
  const packedParts: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const source = part.dataOf === undefined ? part : (parts[part.dataOf] ?? part);
    const raw = Buffer.from(source.data as string);
    const shared = part.dataOf === undefined ? undefined : packedParts[part.dataOf];
    const packed = shared ?? (source.stored ? raw : deflateRawSync(raw));
    packedParts.push(packed);
    const name = Buffer.from(part.name);
    const fields = Buffer.alloc(26);
    fields.writeUInt16LE(20, 0);
    fields.writeUInt16LE(part.flags ?? 0x800, 2);
    fields.writeUInt16LE(source.stored ? 0 : 8, 4);
    fields.writeUInt16LE(0x21, 8); // 1 January 1980
    fields.writeUInt32LE(part.crc ?? crc32(raw), 10);
    fields.writeUInt32LE(packed.length, 14);
    fields.writeUInt32LE(part.declaredSize ?? raw.length, 18);
    fields.writeUInt16LE(name.length, 22);
    const at = part.dataOf === undefined ? offset : (offsets[part.dataOf] ?? 0);
    offsets.push(at);
    if (part.dataOf === undefined) {
      const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed]);
      locals.push(local);
      offset += local.length;
    }
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(((part.mode ?? 0o100644) << 16) >>> 0, 6);
    tail.writeUInt32LE(at, 10);
    const made = Buffer.from([0x14, 0x03]); // version 2.0, Unix
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02', 'latin1'), made, fields, tail, name]));
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(central.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, central, end]);
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';

export interface WorkbookSource {
  /** Worksheet elements (`<sheetData>...`) or, starting with `<?` or `<!`, a whole document. */
  sheets: { name?: string; xml: string; state?: string }[];
  /** `<si>...` elements. */
  sharedStrings?: string;
  /** Children of `styleSheet`. */
  styles?: string;
  date1904?: boolean;
  contentTypes?: string;
  more?: ZipPart[];
  /** Namespaces of ISO 29500 Strict. */
  strict?: boolean;
  /** Changes any part before packing. */
  change?: (part: ZipPart) => ZipPart;
}

/** The parts of a minimal workbook, as Excel would write them. */
export function workbookParts(source: WorkbookSource): ZipPart[] {
  const [mainSpace, officeSpace] = source.strict
    ? [
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      ]
    : [main, office];
  const whole = (tag: string, xml: string) =>
    /^<[?!]/.test(xml) ? xml : `${head}<${tag} xmlns="${mainSpace}">${xml}</${tag}>`;
  const listed = source.sheets.map(
    ({ name, state }, i) =>
      `<sheet name="${name ?? `Sheet${i + 1}`}" sheetId="${i + 1}"${state ? ` state="${state}"` : ''} r:id="rId${i + 1}"/>`,
  );
  const relations = [
    ...source.sheets.map(
      (_, i) =>
        `<Relationship Id="rId${i + 1}" Type="${officeSpace}/worksheet" Target="worksheets/sheet${i + 1}.xml"/>`,
    ),
    `<Relationship Id="rIdS" Type="${officeSpace}/sharedStrings" Target="sharedStrings.xml"/>`,
    `<Relationship Id="rIdF" Type="${officeSpace}/styles" Target="/xl/styles.xml"/>`,
    `<Relationship Id="rIdX" Type="${officeSpace}/externalLink" Target="file:///c:/rahasia.xlsx" TargetMode="External"/>`,
  ];
  const parts: ZipPart[] = [
    {
      name: '[Content_Types].xml',
      data: `${head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/>${source.contentTypes ?? ''}</Types>`,
    },
    {
      name: '_rels/.rels',
      data: `${head}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${officeSpace}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    },
    {
      name: 'xl/workbook.xml',
      data: `${head}<workbook xmlns="${mainSpace}" xmlns:r="${officeSpace}"><workbookPr${source.date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      data: `${head}<Relationships xmlns="${packageRelations}">${relations.join('')}</Relationships>`,
    },
    ...source.sheets.map(({ xml }, i) => ({
      name: `xl/worksheets/sheet${i + 1}.xml`,
      data: whole('worksheet', xml),
    })),
    { name: 'xl/sharedStrings.xml', data: whole('sst', source.sharedStrings ?? '') },
    { name: 'xl/styles.xml', data: whole('styleSheet', source.styles ?? '') },
    ...(source.more ?? []),
  ];
  return source.change ? parts.map(source.change) : parts;
}

export const workbookOf = (source: WorkbookSource): Buffer => zipOf(workbookParts(source));

const cell = (ref: string, text: string) => `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;
const oneRow = `<sheetData><row r="1">${cell('A1', 'isi')}</row></sheetData>`;
const good: WorkbookSource = { sheets: [{ xml: oneRow }] };

export interface BadFile {
  name: string;
  /** Code of the refusal it must get. */
  code: string;
  bytes: () => Buffer;
}

const withPart = (part: ZipPart) => () => workbookOf({ ...good, more: [part] });
const sheet = (xml: string) => () => workbookOf({ sheets: [{ xml }] });
const changed = (name: string, change: Partial<ZipPart>) => () =>
  workbookOf({ ...good, change: (part) => (part.name === name ? { ...part, ...change } : part) });
const ole2With = (stream: string) => () =>
  Buffer.concat([
    Buffer.from('d0cf11e0a1b11ae1', 'hex'),
    Buffer.alloc(1016),
    Buffer.from(stream, 'utf16le'),
    Buffer.alloc(512),
  ]);
const columnName = (index: number): string =>
  (index >= 26 ? columnName(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26));
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => text(index)).join('');

/** Repetitive but not ridiculously so: unpacks to `megabytes` at a ratio of about fifty. */
const swelling = (megabytes: number) => {
  const block = Buffer.alloc(1024 * 1024, ' ');
  for (let i = 0; i < block.length; i += 128) block.write(((i * 2654435761) % 99991).toString(36), i);
  return Buffer.concat(Array.from({ length: megabytes }, () => block));
};

const entities = `<!DOCTYPE worksheet [<!ENTITY a "aaaaaaaaaa">${times(9, (i) => `<!ENTITY ${'bcdefghij'[i]} "${`&${'abcdefghi'[i]};`.repeat(10)}">`)}]>`;

const archives: BadFile[] = [
  {
    name: 'bomb-declared.xlsx',
    code: 'file-bomb',
    bytes: withPart({ name: 'xl/media/a.xml', data: swelling(60) }),
  },
  {
    name: 'bomb-ratio.xlsx',
    code: 'file-bomb',
    bytes: withPart({ name: 'xl/a.xml', data: Buffer.alloc(20_000_000) }),
  },
  {
    name: 'bomb-lying.xlsx',
    code: 'file-bomb',
    bytes: changed('xl/worksheets/sheet1.xml', { data: Buffer.alloc(60_000_000, ' '), declaredSize: 1000 }),
  },
  {
    name: 'bomb-overlapping.xlsx',
    code: 'file-bomb',
    bytes: () =>
      workbookOf({
        ...good,
        more: [
          { name: 'xl/0.xml', data: swelling(1) },
          ...Array.from({ length: 80 }, (_, i) => ({
            name: `xl/o${i}.xml`,
            data: '',
            dataOf: 7,
            declaredSize: 1024 * 1024,
          })),
        ],
      }),
  },
  {
    name: 'bomb-entries.xlsx',
    code: 'file-too-many-parts',
    bytes: () =>
      workbookOf({
        ...good,
        more: Array.from({ length: 300 }, (_, i) => ({ name: `xl/${i}.xml`, data: 'x' })),
      }),
  },
  {
    name: 'shorter-than-declared.xlsx',
    code: 'file-corrupt',
    bytes: changed('xl/worksheets/sheet1.xml', { declaredSize: 100_000 }),
  },
  {
    name: 'symlink.xlsx',
    code: 'file-unsafe-content',
    bytes: withPart({ name: 'xl/l', data: '/etc/passwd', mode: 0o120777 }),
  },
  { name: 'climbing.xlsx', code: 'file-unsafe-content', bytes: withPart({ name: '../../etc/x', data: 'x' }) },
  {
    name: 'climbing-backslash.xlsx',
    code: 'file-unsafe-content',
    bytes: withPart({ name: '..\\x', data: 'x' }),
  },
  { name: 'absolute.xlsx', code: 'file-unsafe-content', bytes: withPart({ name: '/etc/x', data: 'x' }) },
  { name: 'drive.xlsx', code: 'file-unsafe-content', bytes: withPart({ name: 'C:/x', data: 'x' }) },
  {
    name: 'nested.xlsx',
    code: 'file-unsafe-content',
    bytes: withPart({ name: 'xl/inner.zip', data: zipOf([]) }),
  },
  {
    name: 'twice.xlsx',
    code: 'file-unsafe-content',
    bytes: withPart({ name: 'xl/Workbook.xml', data: '<x/>' }),
  },
  {
    name: 'encrypted-entry.xlsx',
    code: 'file-password-protected',
    bytes: changed('xl/workbook.xml', { flags: 0x801 }),
  },
  {
    name: 'strongly-encrypted.xlsx',
    code: 'file-password-protected',
    bytes: changed('xl/workbook.xml', { flags: 0x841 }),
  },
  { name: 'truncated.xlsx', code: 'file-corrupt', bytes: () => workbookOf(good).subarray(0, -200) },
  {
    name: 'wrong-checksum.xlsx',
    code: 'file-corrupt',
    bytes: changed('xl/worksheets/sheet1.xml', { crc: 1 }),
  },
  {
    name: 'trailing-bytes.xlsx',
    code: 'file-corrupt',
    bytes: () => Buffer.concat([workbookOf(good), Buffer.alloc(100)]),
  },
  { name: 'empty.zip', code: 'file-not-a-table', bytes: () => zipOf([]) },
];

const others: BadFile[] = [
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

const sheets: BadFile[] = [
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

/** Every bad file with the refusal it must get; made when asked for, because some take seconds and megabytes. */
export const badFiles: readonly BadFile[] = [...archives, ...others, ...sheets];

if (import.meta.main) {
  const folder = process.argv[2];
  if (!folder) throw new Error('say the folder: node tools/make-bad-files.ts FOLDER');
  mkdirSync(folder, { recursive: true });
  for (const { name, code, bytes } of badFiles) {
    writeFileSync(join(folder, name), bytes());
    process.stdout.write(`${name}\t${code}\n`);
  }
}
