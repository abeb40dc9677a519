import { FileRefusal } from '../refusals.ts';

export type TextEncoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export interface DecodedText {
  text: string;
  encoding: TextEncoding;
  /** Neither a byte order mark nor valid UTF-8 said so. */
  guessed: boolean;
}

/** Windows-1252 gives every byte a letter; these five have none and betray another encoding. */
const undefinedInWindows = new Set([0x81, 0x8d, 0x8f, 0x90, 0x9d]);
/** Binary files are full of control characters; tables have line ends, tabs and rarely a stray one. */
const mostControlShare = 0.01;
const sampleLength = 64 * 1024;

function markedEncoding(bytes: Buffer): TextEncoding | undefined {
  const mark = bytes.subarray(0, 4).toString('latin1');
  if (mark === '\xff\xfe\0\0' || mark === '\0\0\xfe\xff') throw new FileRefusal('file-encoding'); // UTF-32
  if (mark.startsWith('\xef\xbb\xbf')) return 'utf-8';
  if (mark.startsWith('\xff\xfe')) return 'utf-16le';
  if (mark.startsWith('\xfe\xff')) return 'utf-16be';
  return undefined;
}

/** UTF-16 without a mark shows zeros at every second place, because separators and digits are below 256. */
function zeroPattern(bytes: Buffer): TextEncoding | undefined {
  const sample = bytes.subarray(0, sampleLength);
  const zeros: [even: number, odd: number] = [0, 0];
  for (let i = 0; i < sample.length; i += 1) if (sample[i] === 0) zeros[(i % 2) as 0 | 1] += 1;
  const half = sample.length / 2;
  const [even, odd] = zeros;
  if (odd > half * 0.3 && even < odd * 0.05) return 'utf-16le';
  if (even > half * 0.3 && odd < even * 0.05) return 'utf-16be';
  return undefined;
}

function isUtf8(bytes: Buffer): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false; // the decoder says no by throwing
  }
}

function controlShare(text: string): number {
  const sample = text.slice(0, sampleLength);
  const controls = sample.match(/[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/g)?.length ?? 0;
  return controls / Math.max(1, sample.length);
}

/**
 * Bytes to text: by byte order mark, zero pattern, validity as UTF-8, and last as Windows-1252, which Indonesian
 * Excels write when asked for plain CSV.
 * Throws a FileRefusal when the bytes are no text.
 */
export function decodeText(content: Uint8Array): DecodedText {
  const bytes = Buffer.from(content.buffer, content.byteOffset, content.byteLength);
  const certain = markedEncoding(bytes) ?? zeroPattern(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const encoding = certain ?? 'windows-1252';
  if (!certain && bytes.some((byte) => undefinedInWindows.has(byte))) throw new FileRefusal('file-encoding');
  const text = new TextDecoder(encoding).decode(bytes);
  if (controlShare(text) > mostControlShare)
    throw new FileRefusal('file-not-a-table', { what: { id: 'data biner', en: 'binary data' } });
  return { text, encoding, guessed: !certain };
}
