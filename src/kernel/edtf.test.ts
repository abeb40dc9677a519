import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDuration, edtfAgree, edtfBounds, formatEdtf, isEdtf } from './edtf.ts';

const day = fc
  .date({ min: new Date('1900-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anyPrecision = fc.tuple(day, fc.constantFrom(4, 7, 10)).map(([date, length]) => date.slice(0, length));

describe('what counts as EDTF', () => {
  it.each([
    '2015',
    '2015-09',
    '2015-09-10',
    '2012~',
    '2012?',
    '2015-XX',
    '2015-09-XX',
    '201X',
    '2015-33',
    '2015-21',
    '2012/..',
    '../2017',
    '2012/',
    '[..2012]',
    '[2012,2013]',
    '{2012,2013..2015}',
    '2015-33/2015-36',
    '..',
    '2016-02-29',
    '2017-10-30/2017-11',
  ])('accepts %s', (text) => expect(isEdtf(text)).toBe(true));

  it.each([
    '',
    ' 2015',
    '2015 ',
    '2015-9-1',
    '10-09-2015',
    '2015-13',
    '2015-02-30',
    '2015-02-29',
    '1900-02-29',
    '2014-01-01/2015-02-29',
    '2013/2012',
    '15',
    '201',
    '2015-09-10T10:00:00Z',
    'sekarang',
    '2015\n',
    '-0100',
    'Y12000',
    '2015-09-25/P8Y',
    '....',
    '/',
    'x'.repeat(5000),
  ])('refuses %j', (text) => {
    expect(isEdtf(text)).toBe(false);
    expect(edtfBounds(text)).toEqual({ earliest: null, latest: null });
  });

  it('never throws, whatever is typed', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9X~?%./,[\]{}-]{0,24}$/)), (text) => {
        isEdtf(text);
        edtfBounds(text);
        expect(typeof formatEdtf(text, 'id')).toBe('string');
        edtfAgree(text, '2015');
        addDuration(text, { years: 1 });
      }),
    );
  });
});

describe('the days a date may stand for', () => {
  it.each([
    ['2015', '2015-01-01', '2015-12-31'],
    ['2016-02', '2016-02-01', '2016-02-29'],
    ['2015-09-10', '2015-09-10', '2015-09-10'],
    ['2012~', '2012-01-01', '2012-12-31'],
    ['2015-XX', '2015-01-01', '2015-12-31'],
    ['2015-02-XX', '2015-02-01', '2015-02-28'],
    ['2015-09-1X', '2015-09-10', '2015-09-19'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2015-34', '2015-04-01', '2015-06-30'],
    ['2015-41', '2015-07-01', '2015-12-31'],
    ['2015-37', '2015-01-01', '2015-04-30'],
    ['2015-24', '2015-12-01', '2016-02-29'],
    ['2012/..', '2012-01-01', null],
    ['2012/', '2012-01-01', null],
    ['../2017', null, '2017-12-31'],
    ['[..2012]', null, '2012-12-31'],
    ['[2012..]', '2012-01-01', null],
    ['{2012,2013,2015}', '2012-01-01', '2015-12-31'],
    ['[2012..2014]', '2012-01-01', '2014-12-31'],
    ['2017-10-30/2017-11', '2017-10-30', '2017-11-30'],
    ['..', null, null],
  ])('%s is %s to %s', (text, earliest, latest) => expect(edtfBounds(text)).toEqual({ earliest, latest }));

  it('a coarser date always holds the finer one', () => {
    fc.assert(
      fc.property(day, (date) => {
        for (const coarse of [date.slice(0, 4), date.slice(0, 7)]) {
          const { earliest, latest } = edtfBounds(coarse);
          expect((earliest ?? '') <= date && date <= (latest ?? '')).toBe(true);
        }
      }),
    );
  });
});

describe('dates in words', () => {
  it.each([
    ['2015-09-10', '10 September 2015', '10 September 2015'],
    ['2015-03', 'Maret 2015', 'March 2015'],
    ['2012', '2012', '2012'],
    ['2012~', 'sekitar 2012', 'about 2012'],
    ['2012?', '2012 (belum pasti)', '2012 (not certain)'],
    ['[..2012]', '2012 atau sebelumnya', '2012 or earlier'],
    ['[2012..]', '2012 atau sesudahnya', '2012 or later'],
    ['2012/..', '2012 sampai sekarang', '2012 to the present'],
    ['2012/', 'sejak 2012', 'from 2012'],
    ['2012/2017-10', '2012 sampai Oktober 2017', '2012 to October 2017'],
    ['../2017', 'sampai 2017', 'until 2017'],
    ['2015-XX', '2015 (bulan tidak diketahui)', '2015 (month not known)'],
    ['201X', '2010-an', '2010s'],
    ['2015-33', 'triwulan I 2015', 'first quarter of 2015'],
    ['2015-41', 'semester II 2015', 'second half of 2015'],
    ['{2012,2013,2015}', '2012, 2013, dan 2015', '2012, 2013, and 2015'],
    ['[2012,2013]', '2012 atau 2013', '2012 or 2013'],
    ['..', 'masih berlangsung', 'ongoing'],
    ['entah kapan', 'entah kapan', 'entah kapan'],
  ])('%s is "%s" and "%s"', (text, id, en) => {
    expect(formatEdtf(text, 'id')).toBe(id);
    expect(formatEdtf(text, 'en')).toBe(en);
  });
});

describe('agreement', () => {
  it.each([
    ['2012', '2012-05'],
    ['2012', '2012-05-31'],
    ['2012~', '2013'],
    ['2012', '[..2012]'],
    ['2011', '[..2012]'],
    ['2015-33', '2015-02'],
    ['2012/2017', '2012-03/2017-10'],
    ['2012/..', '2012-03/..'],
    ['2012/', '2012/2017'],
    ['..', '..'],
    ['entah', 'entah'],
  ])('%s agrees with %s, both ways round', (a, b) => {
    expect(edtfAgree(a, b)).toBe(true);
    expect(edtfAgree(b, a)).toBe(true);
  });

  it.each([
    ['2012', '2013-05'],
    ['2012', '2013'],
    ['2012~', '2014'],
    ['2012-05', '2012-06'],
    ['2012/..', '2012/2017'],
    ['..', '2017'],
    ['2013', '[..2012]'],
    ['entah', '2012'],
    ['2012-06/2013-06', '2013'],
  ])('%s does not agree with %s', (a, b) => {
    expect(edtfAgree(a, b)).toBe(false);
    expect(edtfAgree(b, a)).toBe(false);
  });

  it('every date agrees with itself at any coarser precision', () => {
    fc.assert(
      fc.property(day, anyPrecision, (date, other) => edtfAgree(date, other) === date.startsWith(other)),
    );
  });
});

describe('adding a duration', () => {
  it.each([
    ['2015-09-10', { years: 8, days: -1 }, '2023-09-09'],
    ['2015', { years: 8 }, '2023'],
    ['2015~', { years: 1 }, '2016~'],
    ['2015-09', { months: 6 }, '2016-03'],
    ['2015-01-31', { months: 1 }, '2015-02-28'],
    ['2016-02-29', { years: 1 }, '2017-02-28'],
    ['2015-33', { years: 1 }, '2016-33'],
    ['2015', { months: 24 }, '2017'],
    ['2015', { months: 6 }, null],
    ['2015-33', { months: 3 }, null],
    ['2015-09', { days: 10 }, null],
    ['2015-02-29', { years: 1 }, null],
    ['2012/..', { years: 1 }, null],
    ['..', { years: 1 }, null],
    ['9999', { years: 1 }, null],
  ])('%s + %j = %s', (date, duration, expected) => expect(addDuration(date, duration)).toBe(expected));

  it('keeps the precision and goes forward', () => {
    fc.assert(
      fc.property(anyPrecision, fc.integer({ min: 0, max: 99 }), (date, years) => {
        const later = addDuration(date, { years });
        expect(later).toHaveLength(date.length);
        expect((later ?? '') >= date).toBe(true);
      }),
    );
  });
});
