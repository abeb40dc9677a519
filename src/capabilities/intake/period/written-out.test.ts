import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPeriod } from './index.ts';

const satuan = ['', 'satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan', 'sembilan'];
const bulan = 'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(
  ' ',
);

function terbilang(value: number): string {
  if (value < 10) return satuan[value] ?? '';
  if (value === 10) return 'sepuluh';
  if (value === 11) return 'sebelas';
  if (value < 20) return `${satuan[value - 10]} belas`;
  if (value < 100) return `${satuan[Math.floor(value / 10)]} puluh ${terbilang(value % 10)}`.trim();
  if (value < 1000) return `${satuan[Math.floor(value / 100)]} ratus ${terbilang(value % 100)}`.trim();
  return `${value < 2000 ? 'seribu' : 'dua ribu'} ${terbilang(value % 1000)}`.trim();
}

const small =
  `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`.split(/\s+/);
const tens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const nth: Readonly<Record<string, string>> = {
  one: 'first',
  two: 'second',
  three: 'third',
  five: 'fifth',
  eight: 'eighth',
  nine: 'ninth',
  twelve: 'twelfth',
  twenty: 'twentieth',
  thirty: 'thirtieth',
};
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

const inEnglish = (value: number): string =>
  value < 20
    ? (small[value] ?? '')
    : `${tens[Math.floor(value / 10)]}${value % 10 ? `-${small[value % 10]}` : ''}`;
const ordinal = (day: number) => inEnglish(day).replace(/[a-z]+$/, (last) => nth[last] ?? `${last}th`);

const days = fc.record({
  year: fc.integer({ min: 1950, max: 2069 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
const iso = ({ year, month, day }: { year: number; month: number; day: number }) =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;

test('a day written out in Indonesian is the day written in digits', () => {
  fc.assert(
    fc.property(days, fc.boolean(), (date, long) => {
      const month = bulan[date.month - 1];
      const [day, year] = [terbilang(date.day), terbilang(date.year)];
      const words = long ? `tanggal ${day} bulan ${month} tahun ${year}` : `${day} ${month} ${year}`;
      expect(readPeriod(words).start).toBe(iso(date));
    }),
  );
});

test('a day written out in English is the day written in digits', () => {
  fc.assert(
    fc.property(days, fc.boolean(), (date, ofDay) => {
      const { year } = date;
      const century = year < 2000 ? `nineteen ${inEnglish(year - 1900)}` : 'two thousand';
      const rest = year % 100 && year >= 2000 ? ` and ${inEnglish(year % 100)}` : '';
      const words = `the ${ordinal(date.day)} ${ofDay ? 'day of ' : 'of '}${months[date.month - 1]} ${century}${rest}`;
      expect(readPeriod(words).start).toBe(iso(date));
    }),
  );
});

test('numbers in words that count something stay what they are', () => {
  expect(readPeriod('dua ribu orang').start).toBeNull();
  expect(readPeriod('dua ratus lima puluh sekolah').start).toBeNull();
  expect(readPeriod('lima tahun sejak Mei 2015')).toMatchObject({ start: '2015-05', end: '2020-05' });
  expect(readPeriod('25 (dua puluh lima) September 2015 (dua ribu lima belas)').start).toBe('2015-09-25');
  expect(
    readPeriod('tanggal dua puluh lima (25) bulan September tahun dua ribu lima belas (2015)').start,
  ).toBe('2015-09-25');
});
