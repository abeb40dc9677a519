import { crc32, deflateSync } from 'node:zlib';
import { encode } from 'uqr';

/** A QR code as rows of dark (true) and light squares, with the quiet zone readers need. */
export const qrSquares = (text: string): readonly (readonly boolean[])[] =>
  encode(text, { ecc: 'M', border: 4 }).data;

/** The dark squares as the path of an SVG whose unit is one square. */
export const qrPath = (squares: readonly (readonly boolean[])[]): string =>
  squares.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('');

function chunk(type: string, data: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(data.length, 0);
  numbers.writeUInt32BE(crc32(named), 4);
  return Buffer.concat([numbers.subarray(0, 4), named, numbers.subarray(4)]);
}

const scale = 8;

/** The same as a PNG in greys, eight pixels a square, for paper. */
export function qrPng(squares: readonly (readonly boolean[])[]): Uint8Array {
  const side = squares.length * scale;
  const head = Buffer.alloc(13);
  head.writeUInt32BE(side, 0);
  head.writeUInt32BE(side, 4);
  head[8] = 8; // bits a sample; colour type 0 is grey
  const rows = squares.flatMap((row) => {
    // Each line begins with its filter: none.
    const line = Buffer.from([0, ...row.flatMap((dark) => Array<number>(scale).fill(dark ? 0 : 255))]);
    return Array<Buffer>(scale).fill(line);
  });
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', head),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', new Uint8Array()),
  ]);
}
