import { crc32 } from 'node:zlib';
import { pictureSize } from './picture-size.ts';
import { pictureNotPng } from './refusals.ts';

/** What is needed to draw; remarks, places, times and whatever stands behind the end stay out. */
const drawn = new Set(['IHDR', 'PLTE', 'tRNS', 'IDAT', 'IEND']);

/** A PNG with nothing in it but its picture. Throws the refusal of what is no sound PNG; whether it decodes, printing shows. */
export function barePng(png: Uint8Array): Uint8Array {
  pictureSize(png);
  const bytes = Buffer.from(png.buffer, png.byteOffset, png.byteLength);
  const kept = [bytes.subarray(0, 8)];
  let at = 8;
  for (let type = ''; type !== 'IEND'; ) {
    if (at + 12 > bytes.length) throw pictureNotPng();
    const end = at + 12 + bytes.readUInt32BE(at);
    if (end > bytes.length) throw pictureNotPng();
    type = bytes.toString('latin1', at + 4, at + 8);
    if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw pictureNotPng();
    if (drawn.has(type)) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Uint8Array.from(Buffer.concat(kept));
}
