import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

describe('cleaning a cell', () => {
  it.each([
    ['NUL', 'Kab\0upaten', 'Kabupaten'],
    ['a byte order mark inside', '\ufeffKabupaten', 'Kabupaten'],
    ['a zero-width space', 'Kabu\u200bpaten', 'Kabupaten'],
    ['marks of writing direction', '\u202eKabupaten\u202c\u200f', 'Kabupaten'],
    ['isolates', '\u2066Kabupaten\u2069', 'Kabupaten'],
    ['a soft hyphen', 'Kabu\u00adpaten', 'Kabupaten'],
    ['a joiner between Latin letters', 'Kabu\u200dpaten', 'Kabupaten'],
    ['tags', 'Kabupaten\u{e0041}', 'Kabupaten'],
  ])('takes out %s and says so', (_name, raw, text) => {
    expect(cleanText(raw)).toEqual({ text, invisible: true, unreadable: false });
  });

  it.each([
    ['letters of every script', '徳島県 Ürümqi ꦗꦮ العربية Đà Nẵng'],
    ['emoji of several parts', '👨‍👩‍👧 dan 🏳️‍🌈'],
    ['joiners that a script needs', 'می‌خواهم'],
    ['tabs and line ends', 'satu\tdua\ntiga'],
    ['text that looks like a formula', "=cmd|'/C calc'!A0"],
  ])('leaves %s alone', (_name, raw) => {
    expect(cleanText(raw)).toEqual({ text: raw, invisible: false, unreadable: false });
  });

  it('says when half a letter was lost', () => {
    expect(cleanText('Kota \ud83d!')).toEqual({ text: 'Kota \ufffd!', invisible: false, unreadable: true });
  });

  it('makes every line end the same', () => {
    expect(cleanText('a\r\nb\rc\u2028d').text).toBe('a\nb\nc\nd');
  });

  it('never leaves what PostgreSQL refuses, and cleaning twice changes nothing more', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (raw) => {
        const { text } = cleanText(raw);
        expect(text.isWellFormed()).toBe(true);
        expect(text).not.toContain('\0');
        expect(cleanText(text)).toMatchObject({ text, invisible: false });
      }),
    );
  });
});
