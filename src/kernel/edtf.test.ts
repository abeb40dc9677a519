import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, edtfAgree, edtfBounds, formatEdtf, isEdtf } from './edtf.ts';

const anyDay = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

describe('EDTF dates', () => {
  it.each([
    ['2012', '2012-01-01', '2012-12-31'],
    ['2015-09', '2015-09-01', '2015-09-30'],
    ['2015-09-10', '2015-09-10', '2015-09-10'],
    ['2012/..', '2012-01-01', null],
    ['2013/2017', '2013-01-01', '2017-12-31'],
    ['..', null, null],
    ['bukan tanggal', null, null],
    ['../2017', null, '2017-12-31'],
  ])('%s reaches from %s to %s', (text, earliest, latest) => {
    expect(edtfBounds(text)).toEqual({ earliest, latest });
  });

  it('a day lies within its month and its year, and agrees with both', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(edtfBounds(day)).toEqual({ earliest: day, latest: day });
        expect(edtfAgree(day, day.slice(0, 7))).toBe(true);
        expect(edtfAgree(day.slice(0, 4), day)).toBe(true);
      }),
    );
  });

  it('different years do not agree, and agreement does not depend on order', () => {
    expect(edtfAgree('2012', '2013-05')).toBe(false);
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(edtfAgree(a, b)).toBe(edtfAgree(b, a));
      }),
    );
  });

  it('never throws on what people type', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(typeof isEdtf(text)).toBe('boolean');
        edtfBounds(text);
        formatEdtf(text, 'id');
      }),
    );
  });

  it('adds durations without inventing precision', () => {
    expect(addDuration('2015-09-10', { years: 8, days: -1 })).toBe('2023-09-09');
    expect(addDuration('2012', { years: 3 })).toBe('2015');
    expect(addDuration('2012', { months: 6 })).toBeUndefined();
    expect(addDuration('2015-01-31', { months: 1 })).toBe('2015-02-28');
    expect(addDuration('2012~', { years: 1 })).toBeUndefined();
  });

  it.each([
    ['2015-09-10', '10 September 2015', '10 September 2015'],
    ['2017-11', 'November 2017', 'November 2017'],
    ['2012~', 'sekitar 2012', 'about 2012'],
    ['[..2012]', '2012 atau sebelumnya', '2012 or earlier'],
    ['2012/..', '2012 sampai sekarang', '2012 to present'],
    ['2015-08-17', '17 Agustus 2015', '17 August 2015'],
  ])('%s is written %s', (text, id, en) => {
    expect(formatEdtf(text, 'id')).toBe(id);
    expect(formatEdtf(text, 'en')).toBe(en);
  });
});
