import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberFormatOf, plainNumber, shownNumber } from './number-format.ts';

const shown = (value: number, code: string | number, date1904 = false) =>
  typeof code === 'number'
    ? shownNumber(value, numberFormatOf(code, undefined), date1904)
    : shownNumber(value, numberFormatOf(164, code), date1904);

/** 10 September 2015. */
const serial = 42257;

describe('a date cell', () => {
  it.each([
    ['yyyy-mm-dd', '2015-09-10'],
    ['dd/mm/yyyy', '2015-09-10'],
    ['m/d/yy', '2015-09-10'],
    ['[$-421]dd mmmm yyyy;@', '2015-09-10'],
    ['[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy', '2015-09-10'],
    ['d "bulan" m "tahun" yyyy', '2015-09-10'],
    ['d-mmm', '2015-09-10'],
    ['[$-411]ggge"年"m"月"d"日"', '2015-09-10'],
    ['mmm-yy', '2015-09'],
    ['mmmm yyyy', '2015-09'],
    ['[$-421]mmmm\\ yyyy', '2015-09'],
    ['yyyy', '2015'],
    ['"Tahun "yyyy', '2015'],
    ['yyyy-mm-dd hh:mm', '2015-09-10'],
    [14, '2015-09-10'],
    [17, '2015-09'],
    [22, '2015-09-10'],
    [31, '2015-09-10'],
    [57, '2015-09-10'],
  ])('shown as %s reads no more and no less than it shows: %s', (code, text) => {
    expect(shown(serial, code)).toBe(text);
  });

  it.each([
    [serial + 0.5, 'dd/mm/yyyy hh:mm', '2015-09-10 12:00'],
    [serial + 0.5, 'dd/mm/yyyy', '2015-09-10'],
    [serial + 0.572916666666667, 'm/d/yy h:mm', '2015-09-10 13:45'],
    [0.572916666666667, 'h:mm', '13:45'],
    [0.572916666666667, 'h:mm AM/PM', '13:45'],
    [0.5729282407407407, 'hh:mm:ss', '13:45:01'],
    [1.5, '[h]:mm', '36:00'],
    [0.999999999, 'dd/mm/yyyy', '0.999999999'],
  ])('with a time: %s as %s reads %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('counts from 1900 with its day that never was, or from 1904', () => {
    expect(shown(1, 'yyyy-mm-dd')).toBe('1900-01-01');
    expect(shown(59, 'yyyy-mm-dd')).toBe('1900-02-28');
    expect(shown(60, 'yyyy-mm-dd')).toBe('1900-02-29');
    expect(shown(61, 'yyyy-mm-dd')).toBe('1900-03-01');
    expect(shown(serial - 1462, 'yyyy-mm-dd', true)).toBe('2015-09-10');
    expect(shown(2_958_465, 'yyyy-mm-dd')).toBe('9999-12-31');
  });

  it('outside the calendar keeps its number', () => {
    expect(shown(-5, 'yyyy-mm-dd')).toBe('-5');
    expect(shown(1e10, 'yyyy-mm-dd')).toBe('10000000000');
  });

  it('of any day reads back that day', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2_958_465 }), fc.boolean(), (day, old) => {
        const text = shown(day, 'd mmmm yyyy', old);
        const first = old ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30);
        if (old && day > 2_957_003) expect(text).toBe(String(day));
        else expect((Date.parse(text) - first) / 86_400_000).toBe(day);
      }),
    );
  });
});

describe('a number cell', () => {
  it.each([
    [2012, 'General', '2012'],
    [0.25, '0%', '25%'],
    [0.07, '0.0%', '7.0%'],
    [33.1, '0.00', '33.10'],
    [1.2345, '0.00', '1.2345'],
    [7, '000', '007'],
    [1234567, '#,##0', '1234567'],
    [8, '0 "tahun"', '8 tahun'],
    [5_000_000, '[$Rp-421]#,##0', 'Rp5000000'],
    [5000, '[$USD] #,##0.00', 'USD 5000.00'],
    [1_500_000, '0.0,, "juta"', '1500000'],
    [5, '0_);[Red]\\(0\\)', '5'],
    [-5, '#,##0;(#,##0)', '-5'],
    [3, '"No. "0', 'No. 3'],
    [3, '@', '3'],
    [1200, '0.00E+00', '1200'],
    [0.5, '# ?/?', '0.5'],
    [5, '', '5'],
    [5, '"teks"', '5'],
    [0.1 + 0.2, 'General', '0.3'],
    [1e21, 'General', '1000000000000000000000'],
    [1.5e-9, 'General', '0.0000000015'],
    [-0, 'General', '0'],
  ])('%s as %s reads %s', (value, code, text) => {
    expect(shown(value, code)).toBe(text);
  });

  it('is written without powers of ten and means the same number', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e30, max: 1e30 }), (value) => {
        const text = plainNumber(value);
        expect(text).toMatch(/^-?\d+(\.\d+)?$/);
        expect(Number(text)).toBe(Number(value.toPrecision(15)) + 0);
      }),
    );
  });

  it('never throws or hangs on any format people or machines write', () => {
    const code = fc.string({ unit: fc.constantFrom(...'ymdhs0#?.,;"\\[]@%E+-_*/ $eg'), maxLength: 60 });
    fc.assert(
      fc.property(code, fc.double({ noNaN: true }), (format, value) => {
        expect(typeof shown(value, format)).toBe('string');
      }),
      { numRuns: 2000 },
    );
  });
});
