import type { CleanPicture } from './clean-picture.ts';
import { orientationOnly, readCameraNotes, tellsPlace } from './exif.ts';

const marker = (code: number, body: Uint8Array): Buffer => {
  const head = Buffer.from([0xff, code, 0, 0]);
  head.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([head, body]);
};

const exifHead = Buffer.from('Exif\0\0', 'latin1');
const isExif = (body: Buffer) => body.subarray(0, 6).equals(exifHead);
const isColourProfile = (body: Buffer) => body.toString('latin1', 0, 11) === 'ICC_PROFILE';

/** Segments that make the picture: everything but the application's (APP1 to APP15) and comments. */
const isKept = (code: number, body: Buffer) =>
  code === 0xe0 || (code === 0xe2 && isColourProfile(body)) || code === 0xee || !isNote(code);
const isNote = (code: number) => (code >= 0xe1 && code <= 0xef) || code === 0xfe;

const standsAlone = (code: number) => code === 0x01 || (code >= 0xd0 && code <= 0xd7);

/** The end of the compressed data that begins here: the next marker that is neither stuffing nor a restart. */
function endOfScan(bytes: Buffer, from: number): number {
  let at = bytes.indexOf(0xff, from);
  while (at >= 0 && at + 1 < bytes.length) {
    const next = bytes[at + 1] ?? 0;
    if (next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at;
    at = bytes.indexOf(0xff, next === 0xff ? at + 1 : at + 2);
  }
  return bytes.length;
}

/**
 * A JPEG without what cameras and programs wrote into it, its colours and how it is turned kept. What follows the
 * picture is cut off: phones hang films and second pictures with their own notes there. Undefined when it is broken.
 */
export function cleanJpeg(given: Uint8Array): CleanPicture | undefined {
  const bytes = Buffer.from(given.buffer, given.byteOffset, given.byteLength);
  const kept: Uint8Array[] = [];
  let orientation = 1;
  let locationRemoved = false;
  let at = 2;
  while (at + 4 <= bytes.length) {
    if (bytes[at] !== 0xff) return undefined;
    const code = bytes[at + 1] ?? 0;
    if (code === 0xff) {
      at += 1;
      continue;
    }
    if (code === 0xd9) break;
    if (standsAlone(code)) {
      at += 2;
      continue;
    }
    const end = at + 2 + bytes.readUInt16BE(at + 2);
    if (end > bytes.length) return undefined;
    const body = bytes.subarray(at + 4, end);
    if (code === 0xe1 && isExif(body)) {
      const notes = readCameraNotes(body.subarray(6));
      orientation = notes.orientation;
      locationRemoved ||= notes.hasLocation;
    } else if (isNote(code)) locationRemoved ||= tellsPlace(body);
    if (isKept(code, body)) kept.push(bytes.subarray(at, end));
    at = end;
    if (code !== 0xda) continue;
    const scanEnd = endOfScan(bytes, at);
    kept.push(bytes.subarray(at, scanEnd));
    at = scanEnd;
  }
  if (kept.length === 0) return undefined;
  const turned =
    orientation === 1 ? [] : [marker(0xe1, Buffer.concat([exifHead, orientationOnly(orientation)]))];
  const start = Buffer.from([0xff, 0xd8]);
  const end = Buffer.from([0xff, 0xd9]);
  return { bytes: Buffer.concat([start, ...turned, ...kept, end]), locationRemoved };
}
