import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '#kernel/edtf.ts';
import { type DateParts, readDate } from './read-date.ts';
import { readDateText } from './read-date-text.ts';

const parts = (day: string, month: string, year: string, more: Partial<DateParts> = {}): DateParts => ({
  day,
  month,
  year,
  ...more,
});
const edtf = (text: string) => {
  const reading = readDateText(text);
  return reading.kind === 'date' ? reading.edtf : reading.kind;
};

describe('a date typed as one text', () => {
  it.each([
    ['10 September 2015', '2015-09-10'],
    ['10 Sept. 2015', '2015-09-10'],
    ['Kamis, 10 September 2015', '2015-09-10'],
    ['tanggal 1 Nopember 2013', '2013-11-01'],
    ['1 Pebruari 2014', '2014-02-01'],
    ['17 Agt 2016', '2016-08-17'],
    ['September 10th, 2015', '2015-09-10'],
    ['on the 3rd of May 2012', '2012-05-03'],
    ['10/9/2015', '2015-09-10'],
    ['10.09.2015', '2015-09-10'],
    ['10 - 9 - 2015', '2015-09-10'],
    ['4/25/2015', '2015-04-25'],
    ['2015-09-10', '2015-09-10'],
    ['2015/9/1', '2015-09-01'],
    ['September 2015', '2015-09'],
    ['25 Sepetmber 2015', '2015-09-25'],
    ['3 Agutus 2016', '2016-08-03'],
    ['3 Desemberr 2016', '2016-12-03'],
    ['3 Aprik 2016', '2016-04-03'],
    ['3 Juno 2016', 'words'],
    ['bulan Mei tahun 2012', '2012-05'],
    ['9/2015', '2015-09'],
    ['2015', '2015'],
    ['tahun 2015', '2015'],
    ['sekitar tahun 2015', '2015~'],
    ['kira-kira September 2015', '2015-09~'],
    ['±2012', '2012~'],
    ['2012?', '2012?'],
    ['mungkin 2012', '2012?'],
    ['triwulan III 2015', '2015-35'],
    ['semester 2 tahun 2016', '2016-41'],
    ['sekarang', '..'],
    ['s/d sekarang', '..'],
    ['sampai dengan saat ini', '..'],
    ['masih berjalan', '..'],
    ['ongoing', '..'],
    ['2015-09~', '2015-09~'],
    ['[2012..2014]', '[2012..2014]'],
    ['２０１５', '2015'],
    ['', 'empty'],
    [' ​ ', 'empty'],
    ['31 April 2015', 'problem'],
    ['29 Februari 2015', 'problem'],
    ['10 September 15', 'problem'],
    ['10/9/15', 'problem'],
    ['sebelum pandemi', 'words'],
    ['12 tahun', 'words'],
    ['tw i 0000?', 'words'],
    ['10 Sabtember 2015', 'words'],
  ])('"%s" is read as %s', (typed, expected) => {
    expect(edtf(typed)).toBe(expected);
  });

  it('keeps what it does not understand as it was written', () => {
    expect(readDateText('  setelah Lebaran ')).toEqual({ kind: 'words', asWritten: 'setelah Lebaran' });
  });

  const names = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September'];
  const names2 = ['Oktober', 'November', 'Desember'];
  const months = [...names, ...names2];
  const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
  const noise = fc.constantFrom('', ' ', '  ', '\u00a0', '\u200b', '\t');

  it('means the same day in every common way of writing it, whatever invisible marks it brings', () => {
    fc.assert(
      fc.property(day, noise, fc.integer({ min: 0, max: 4 }), (date, mark, form) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const month = months[Number(m) - 1] ?? '';
        const written = [
          `${Number(d)} ${month} ${y}`,
          `${d}/${m}/${y}`,
          `${iso}`,
          `${Number(d)}-${month.slice(0, 3)}-${y}`,
          `tanggal ${d} ${month.toUpperCase()} ${y}`,
        ][form];
        expect(edtf(`${mark}${written}${mark}`)).toBe(iso);
      }),
    );
  });

  it('gives a date the register accepts or none, for any text at all', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^[0-9a-z~?./ -]{0,24}$/),
      fc.stringMatching(/^(sekitar |tw |semester )?[0-9ivx]{0,4}[ ./-]?[0-9a-z]{0,9}[ ./-]?[0-9]{0,4}[~?]?$/),
    );
    fc.assert(
      fc.property(texts, (text) => {
        const reading = readDateText(text);
        expect(reading.kind === 'date' ? isEdtf(reading.edtf) : true).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });
});

describe('a date typed in three fields', () => {
  it.each([
    [parts('10', '9', '2015'), '2015-09-10'],
    [parts(' 1 ', 'nopember', '2013'), '2013-11-01'],
    [parts('', 'September', '2015'), '2015-09'],
    [parts('', '', '2015'), '2015'],
    [parts('', '', '2015', { about: 'yes' }), '2015~'],
    [parts('', '', '', { open: 'yes' }), '..'],
    [parts('', '', '10 September 2015'), '2015-09-10'],
    [parts('10/9/2015', '', ''), '2015-09-10'],
    [parts('', 'Sept 2015', ''), '2015-09'],
  ])('%j is read as %s', (typed, expected) => {
    expect(readDate(typed)).toEqual({ kind: 'date', edtf: expected });
  });

  it.each([
    [parts('10', '9', ''), ['year']],
    [parts('10', '9', '15'), ['year']],
    [parts('10', '', '2015'), ['month']],
    [parts('10', '13', '2015'), ['month']],
    [parts('31', '4', '2015'), ['day']],
    [parts('sepuluh', '4', '2015'), ['day']],
    [parts('', '', '2015', { open: 'yes' }), ['day', 'month', 'year']],
    [parts('', '', '', { about: 'yes' }), ['year']],
  ])('%j is sent back with the field to mend', (typed, wrong) => {
    expect(readDate(typed)).toMatchObject({ kind: 'problem', wrong });
  });

  it('is empty when nothing was typed, and whole only with its day', () => {
    expect(readDate(parts('', ' ', ''))).toEqual({ kind: 'empty' });
    expect(readDate(parts('', '9', '2015'), { whole: true })).toMatchObject({ wrong: ['day'] });
    expect(readDate(parts('10', '9', '2015'), { whole: true })).toMatchObject({ edtf: '2015-09-10' });
  });
});
