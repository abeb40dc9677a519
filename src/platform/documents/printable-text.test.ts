import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { printableText, textsOf, withPrintableTexts } from './printable-text.ts';

const anyText = fc.string({ unit: 'binary' });
/** What XML 1.0 allows in text. */
const xmlText = /^[\n\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]*$/u;

describe('text as it can stand on paper', () => {
  it('is allowed in XML, whatever was typed', () => {
    fc.assert(fc.property(anyText, (text) => xmlText.test(printableText(text))));
  });

  it('does not change when made printable again', () => {
    fc.assert(fc.property(anyText, (text) => printableText(printableText(text)) === printableText(text)));
  });

  it('is left alone when it is plain', () => {
    const plain = 'Rp1.234.567, "kutipan", Xi\u2019an, 西安市, 부산, M\u00fcnchen, <b> & #read("x")';
    expect(printableText(plain)).toBe(plain);
  });

  it.each([
    ['a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a\u0000b\u0007c\u007fd', 'abcd'],
    ['a\tb\u2003c', 'a b c'],
    ['\u202eRp1\u202c', 'Rp1'],
    ['e\u0301', '\u00e9'],
    ['Rp\u00a01', 'Rp\u00a01'],
    ['a\ud800b', 'a\ufffdb'],
    ['a\ufffeb\u{1ffff}c\ufdd0d', 'abcd'],
  ])('%j becomes %j', (typed, printed) => expect(printableText(typed)).toBe(printed));
});

describe('data made printable', () => {
  it('has every text changed and no byte', () => {
    const png = Uint8Array.of(0, 7, 255);
    const data = withPrintableTexts({ a: ['x\u0000'], b: { c: 'y\u0007', png }, n: 1, f: true });
    expect(data).toEqual({ a: ['x'], b: { c: 'y', png }, n: 1, f: true });
    expect(data.b.png).toBe(png);
  });

  it('yields its texts in order', () => expect(textsOf({ a: ['x', 1], b: { c: 'y' } })).toEqual(['x', 'y']));
});
