import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { givenPng } from '../../../tests/support/given-png.ts';
import { barePng } from './bare-png.ts';

function remark(text: string): Buffer {
  const body = Buffer.from(`tEXtComment\0${text}`, 'latin1');
  const numbers = Buffer.alloc(8);
  numbers.writeUInt32BE(body.length - 4, 0);
  numbers.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([numbers.subarray(0, 4), body, numbers.subarray(4)]);
}

describe('a picture for a letterhead', () => {
  it('keeps what is drawn and loses remarks and what hangs behind it', () => {
    const png = Buffer.from(givenPng());
    const dressed = Buffer.concat([
      png.subarray(0, 33),
      remark('rumah pemotret'),
      png.subarray(33),
      Buffer.from('<script>'),
    ]);
    expect(Buffer.from(barePng(dressed))).toEqual(png);
  });

  it.each([
    ['cut short', (png: Buffer) => png.subarray(0, 60)],
    ['damaged', (png: Buffer) => Buffer.concat([png.subarray(0, 50), Buffer.from([1]), png.subarray(51)])],
    ['another kind', () => Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"></svg>'.padEnd(80))],
  ])('%s is refused', (_, change) => {
    expect(() => barePng(change(Buffer.from(givenPng())))).toThrowError(/picture-not-png/);
  });
});
