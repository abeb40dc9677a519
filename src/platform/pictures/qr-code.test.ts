import { describe, expect, it } from 'vitest';
import { pictureSize } from '../documents/picture-size.ts';
import { pictureKind } from './picture-kind.ts';
import { qrPath, qrPng, qrSquares } from './qr-code.ts';

const address = `https://jalin.contoh.go.id/id/lapor/14-${'a'.repeat(43)}`;

describe('a QR code', () => {
  it('is square, with its three eyes and a light border of four squares', () => {
    const squares = qrSquares(address);
    expect(new Set(squares.map((row) => row.length))).toEqual(new Set([squares.length]));
    expect(squares.slice(0, 4).flat().includes(true)).toBe(false);
    const eye = (y: number, x: number) => squares[y]?.slice(x, x + 7).every(Boolean);
    const far = squares.length - 11;
    expect([eye(4, 4), eye(4, far), eye(far, 4)]).toEqual([true, true, true]);
  });

  it('is drawn with as many squares as it has dark ones', () => {
    const squares = qrSquares(address);
    expect(qrPath(squares).split('M')).toHaveLength(squares.flat().filter(Boolean).length + 1);
  });

  it('is a sound PNG of the same size for paper', () => {
    const squares = qrSquares(address);
    const png = qrPng(squares);
    expect(pictureKind(png)).toBe('png');
    expect(pictureSize(png)).toEqual({ width: squares.length * 8, height: squares.length * 8 });
  });
});
