import type { CleanPicture } from './clean-picture.ts';
import { readCameraNotes, tellsPlace } from './exif.ts';

const drawing = /^(VP8 |VP8L|VP8X|ALPH|ANIM|ANMF|ICCP)$/;
/** Flags of VP8X that announce the notes taken out. */
const exifFlag = 0x08;
const xmpFlag = 0x04;

/** A WebP without camera notes, cut off at its end. Undefined when it is broken. */
export function cleanWebp(given: Uint8Array): CleanPicture | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const whole = Math.min(bytes.length, 8 + bytes.readUInt32LE(4));
  const kept: Buffer[] = [];
  let locationRemoved = false;
  let at = 12;
  while (at + 8 <= whole) {
    const type = bytes.toString('latin1', at, at + 4);
    const length = bytes.readUInt32LE(at + 4);
    const end = at + 8 + length + (length % 2);
    if (at + 8 + length > whole) return undefined;
    const body = bytes.subarray(at + 8, at + 8 + length);
    if (type === 'EXIF') locationRemoved ||= readCameraNotes(withoutHead(body)).hasLocation;
    else if (!drawing.test(type)) locationRemoved ||= tellsPlace(body);
    if (drawing.test(type)) kept.push(withoutFlags(type, Buffer.from(bytes.subarray(at, end))));
    at = end;
  }
  if (kept.length === 0) return undefined;
  const content = Buffer.concat([Buffer.from('WEBP', 'latin1'), ...kept]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return { bytes: Buffer.concat([head, content]), locationRemoved };
}

const withoutHead = (body: Buffer) =>
  body.toString('latin1', 0, 6) === 'Exif\0\0' ? body.subarray(6) : body;

function withoutFlags(type: string, chunk: Buffer): Buffer {
  if (type === 'VP8X') chunk[8] = (chunk[8] ?? 0) & ~(exifFlag | xmpFlag);
  return chunk;
}
