import type { Words } from '#kernel/language.ts';

/** What a file is by its first bytes, whatever its name says. */
export type ContentKind =
  | { kind: 'zip' }
  | { kind: 'ole2'; holds: 'encrypted' | 'old-excel' | 'word' | 'other' }
  | { kind: 'text' }
  | { kind: 'other'; what: Words };

const bytesOf = (text: string) => Buffer.from(text, 'latin1');

interface Signature {
  bytes: Buffer;
  /** Where it must stand; 0 unless said. */
  at?: number;
  what: Words;
}

const same = (word: string): Words => ({ id: word, en: word });
const picture: Words = { id: 'gambar', en: 'a picture' };
const archive: Words = { id: 'arsip terkompresi (bukan .xlsx)', en: 'a compressed archive (not .xlsx)' };
const program: Words = { id: 'program', en: 'a program' };

const signatures: Signature[] = [
  { bytes: bytesOf('\x89PNG'), what: picture },
  { bytes: bytesOf('\xff\xd8\xff'), what: picture },
  { bytes: bytesOf('GIF8'), what: picture },
  { bytes: bytesOf('II*\0'), what: picture },
  { bytes: bytesOf('MM\0*'), what: picture },
  { bytes: bytesOf('WEBP'), at: 8, what: picture },
  { bytes: bytesOf('ftyp'), at: 4, what: { id: 'gambar atau video', en: 'a picture or video' } },
  { bytes: bytesOf('{\\rtf'), what: { id: 'dokumen RTF', en: 'an RTF document' } },
  { bytes: bytesOf('\x1f\x8b'), what: archive },
  { bytes: bytesOf('Rar!'), what: archive },
  { bytes: bytesOf('7z\xbc\xaf'), what: archive },
  { bytes: bytesOf('BZh'), what: archive },
  { bytes: bytesOf('\xfd7zXZ'), what: archive },
  { bytes: bytesOf('PK\x05\x06'), what: { id: 'arsip ZIP kosong', en: 'an empty ZIP archive' } },
  { bytes: bytesOf('MZ\x90\0'), what: program },
  { bytes: bytesOf('\x7fELF'), what: program },
  { bytes: bytesOf('SQLite format 3\0'), what: { id: 'basis data SQLite', en: 'an SQLite database' } },
  { bytes: bytesOf('\0\x01\0\0Standard '), what: { id: 'basis data Access', en: 'an Access database' } },
];

const ole2 = bytesOf('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1');
const utf16 = (text: string) => Buffer.from(text, 'utf16le');

/** An OLE2 container names its streams in UTF-16; that tells an encrypted .xlsx from an old .xls. */
function insideOle2(bytes: Buffer): ContentKind {
  if (bytes.includes(utf16('EncryptedPackage'))) return { kind: 'ole2', holds: 'encrypted' };
  if (bytes.includes(utf16('WordDocument'))) return { kind: 'ole2', holds: 'word' };
  if (bytes.includes(utf16('Workbook')) || bytes.includes(utf16('Book')))
    return { kind: 'ole2', holds: 'old-excel' };
  return { kind: 'ole2', holds: 'other' };
}

/** Web pages and XML start with a mark after optional space, comments and declarations. */
function markupKind(start: string): Words | undefined {
  const text = start.replace(/^[\ufeff\s\0]+/, '');
  if (/^<\?xml[\s\S]*urn:schemas-microsoft-com:office:spreadsheet/.test(text))
    return { id: 'tabel XML Excel 2003', en: 'an Excel 2003 XML table' };
  if (/^(<!--[\s\S]*?-->\s*)*<(!doctype\s+html|html|head|body|table|meta|div|script)\b/i.test(text))
    return { id: 'halaman web (HTML)', en: 'a web page (HTML)' };
  if (/^<\?xml[\s\S]*<html\b/i.test(text)) return { id: 'halaman web (HTML)', en: 'a web page (HTML)' };
  if (/^<(\?xml|!DOCTYPE|svg)\b/i.test(text)) return { id: 'dokumen XML', en: 'an XML document' };
  if (/^MIME-Version:/i.test(text))
    return { id: 'halaman web tersimpan (MHTML)', en: 'a saved web page (MHTML)' };
  return undefined;
}

/** Recognises a file by its content. Text is what nothing else claims; whether it decodes is asked later. */
export function recogniseContent(content: Uint8Array): ContentKind {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  if (bytes.subarray(0, 4).equals(bytesOf('PK\x03\x04'))) return { kind: 'zip' };
  if (bytes.subarray(0, 8).equals(ole2)) return insideOle2(bytes);
  const start = bytes.subarray(0, 4096);
  // A PDF may have up to 1024 bytes of anything before its header and still open.
  if (start.subarray(0, 1029).includes(bytesOf('%PDF-'))) return { kind: 'other', what: same('PDF') };
  const known = signatures.find(({ bytes: mark, at = 0 }) =>
    start.subarray(at, at + mark.length).equals(mark),
  );
  if (known) return { kind: 'other', what: known.what };
  const wide = start.includes(0) ? start.toString('latin1').replaceAll('\0', '') : start.toString('latin1');
  const markup = markupKind(wide.replace(/^(\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, ''));
  return markup ? { kind: 'other', what: markup } : { kind: 'text' };
}
