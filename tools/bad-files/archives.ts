import { type BadFile, changed, good, withPart } from './bad-file.ts';
import { workbookOf } from './workbook.ts';
import { zipOf } from './zip-archive.ts';

/** Repetitive but not ridiculously so: unpacks to `megabytes` at a ratio of about fifty. */
const swelling = (megabytes: number) => {
  const block = Buffer.alloc(1024 * 1024, ' ');
  for (let i = 0; i < block.length; i += 128) block.write(((i * 2654435761) % 99991).toString(36), i);
  return Buffer.concat(Array.from({ length: megabytes }, () => block));
};

/** Archives that lie, swell, climb out or are broken. */
export const badArchives: readonly BadFile[] = [
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
