import type { CleanPicture } from './clean-picture.ts';
import { readCameraNotes, tellsPlace } from './exif.ts';

/** What draws the picture; every other chunk is a note. */
const drawing = /^(IHDR|PLTE|IDAT|IEND|tRNS|gAMA|cHRM|sRGB|iCCP|sBIT|bKGD|pHYs|cICP|acTL|fcTL|fdAT)$/;

/** A PNG of the chunks that draw it, cut off at its end. Undefined when it is broken. */
export function cleanPng(given: Uint8Array): CleanPicture | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const kept: Uint8Array[] = [bytes.subarray(0, 8)];
  let locationRemoved = false;
  let at = 8;
  while (at + 12 <= bytes.length) {
    const length = bytes.readUInt32BE(at);
    const end = at + 12 + length;
    if (end > bytes.length) return undefined;
    const type = bytes.toString('latin1', at + 4, at + 8);
    const body = bytes.subarray(at + 8, end - 4);
    if (drawing.test(type)) kept.push(bytes.subarray(at, end));
    else locationRemoved ||= type === 'eXIf' ? readCameraNotes(body).hasLocation : tellsPlace(body);
    if (type === 'IEND') return { bytes: Buffer.concat(kept), locationRemoved };
    at = end;
  }
  return undefined;
}
