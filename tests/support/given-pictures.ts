import { crc32 } from 'node:zlib';

/** Three real pictures of 12 by 9 pixels, each made by an image program without any notes. */
const plain = {
  jpeg: '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wgARCAAJAAwDASIAAhEBAxEB/8QAFgABAQEAAAAAAAAAAAAAAAAAAAQF/8QAFQEBAQAAAAAAAAAAAAAAAAAAAwX/2gAMAwEAAhADEAAAAchOrN//xAAWEAEBAQAAAAAAAAAAAAAAAAASABD/2gAIAQEAAQUCUt//xAAWEQADAAAAAAAAAAAAAAAAAAAAAxT/2gAIAQMBAT8BtYf/xAAWEQADAAAAAAAAAAAAAAAAAAAAAxT/2gAIAQIBAT8BgUf/xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAY/Ah//xAAUEAEAAAAAAAAAAAAAAAAAAAAg/9oACAEBAAE/IR//2gAMAwEAAgADAAAAEPv/xAAVEQEBAAAAAAAAAAAAAAAAAAAAYf/aAAgBAwEBPxC7/8QAFREBAQAAAAAAAAAAAAAAAAAAAGH/2gAIAQIBAT8Qg//EABYQAQEBAAAAAAAAAAAAAAAAAHEAEP/aAAgBAQABPxBz3//Z',
  png: 'iVBORw0KGgoAAAANSUhEUgAAAAwAAAAJEAIAAADZSoZAAAAAK0lEQVQoz2P8/5+BKoDlAQMDg8LwNOghIxVdJE+FAB98YcTIwMDAQI20BADduwwbuKDE7QAAAABJRU5ErkJggg==',
  webp: 'UklGRkwAAABXRUJQVlA4IEAAAADQAQCdASoMAAkAAsBMJagCdGuA/gAGwAD+8egf7E9ND/Dd4vNV4TX/VNVOw1j+F8//1of9R3/44TT/TK/cboAA',
} as const;

export type GivenKind = keyof typeof plain;

export const givenPicture = (kind: GivenKind): Buffer => Buffer.from(plain[kind], 'base64');

const entry = (tag: number, type: number, count: number, value: number | Buffer) => {
  const bytes = Buffer.alloc(12);
  bytes.writeUInt16BE(tag, 0);
  bytes.writeUInt16BE(type, 2);
  bytes.writeUInt32BE(count, 4);
  if (typeof value === 'number') bytes.writeUInt32BE(value, 8);
  else value.copy(bytes, 8);
  return bytes;
};

const rational = (...parts: number[]) => {
  const bytes = Buffer.alloc(parts.length * 8);
  parts.forEach((part, index) => {
    bytes.writeUInt32BE(part, index * 8);
    bytes.writeUInt32BE(1, index * 8 + 4);
  });
  return bytes;
};

/** Camera notes of a phone held upright at 7°25' south, 111°1' east: orientation 6 and a GPS directory. */
export function givenCameraNotes(): Buffer {
  const head = Buffer.from([0x4d, 0x4d, 0, 42, 0, 0, 0, 8]);
  const ifd0 = Buffer.concat([
    Buffer.from([0, 2]),
    entry(0x0112, 3, 1, Buffer.from([0, 6, 0, 0])),
    entry(0x8825, 4, 1, 38),
    Buffer.alloc(4),
  ]);
  const values = 38 + 2 + 4 * 12 + 4;
  const gps = Buffer.concat([
    Buffer.from([0, 4]),
    entry(1, 2, 2, Buffer.from('S\0\0\0', 'latin1')),
    entry(2, 5, 3, values),
    entry(3, 2, 2, Buffer.from('E\0\0\0', 'latin1')),
    entry(4, 5, 3, values + 24),
    Buffer.alloc(4),
    rational(7, 25, 0),
    rational(111, 1, 0),
  ]);
  return Buffer.concat([head, ifd0, gps]);
}

const exifHead = Buffer.from('Exif\0\0', 'latin1');

function jpegWith(code: number, body: Buffer): Buffer {
  const bytes = givenPicture('jpeg');
  const segment = Buffer.from([0xff, code, 0, 0]);
  segment.writeUInt16BE(body.length + 2, 2);
  return Buffer.concat([bytes.subarray(0, 2), segment, body, bytes.subarray(2)]);
}

function pngWith(type: string, body: Buffer): Buffer {
  const bytes = givenPicture('png');
  const named = Buffer.concat([Buffer.from(type, 'latin1'), body]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  const chunk = Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
  return Buffer.concat([bytes.subarray(0, 33), chunk, bytes.subarray(33)]);
}

function webpWith(type: string, body: Buffer): Buffer {
  const plainBytes = givenPicture('webp');
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  const padded = Buffer.concat([Buffer.from(type, 'latin1'), length, body, Buffer.alloc(body.length % 2)]);
  const extended = Buffer.from([
    ...Buffer.from('VP8X', 'latin1'),
    10,
    0,
    0,
    0,
    0x08,
    0,
    0,
    0,
    11,
    0,
    0,
    8,
    0,
    0,
  ]);
  const content = Buffer.concat([Buffer.from('WEBP', 'latin1'), extended, plainBytes.subarray(12), padded]);
  const head = Buffer.from('RIFF\0\0\0\0', 'latin1');
  head.writeUInt32LE(content.length, 4);
  return Buffer.concat([head, content]);
}

/** The same pictures as a phone would send them, with where they were taken. */
export const givenPhoto: Readonly<Record<GivenKind, () => Buffer>> = {
  jpeg: () => jpegWith(0xe1, Buffer.concat([exifHead, givenCameraNotes()])),
  png: () => pngWith('eXIf', givenCameraNotes()),
  webp: () => webpWith('EXIF', givenCameraNotes()),
};

export const givenJpegWith = jpegWith;
export const givenPngWith = pngWith;
