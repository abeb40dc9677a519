import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { edtfBounds, isEdtf } from '#kernel/edtf.ts';
import { readPeriod } from './index.ts';

const indonesian =
  'Januari Februari Maret April Mei Juni Juli Agustus September Oktober November Desember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(
  ' ',
);
const abbreviated = 'Jan Feb Mar Apr Mei Jun Jul Agt Sep Okt Nov Des'.split(' ');
const numerals = 'I II III IV V VI VII VIII IX X XI XII'.split(' ');

const day = fc
  .date({ min: new Date('1950-01-01'), max: new Date('2069-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

type Form = (year: string, month: number, day: number) => string;
const two = (value: number) => String(value).padStart(2, '0');
const forms: Record<string, Form> = {
  'd MMMM yyyy': (y, m, d) => `${d} ${indonesian[m - 1]} ${y}`,
  'dd MMMM yyyy': (y, m, d) => `${two(d)} ${indonesian[m - 1]} ${y}`,
  'd MMM yyyy': (y, m, d) => `${d} ${abbreviated[m - 1]}. ${y}`,
  'd MMM-yyyy': (y, m, d) => `${d}-${abbreviated[m - 1]}-${y}`,
  'English, day first': (y, m, d) => `${d} ${english[m - 1]} ${y}`,
  'English, month first': (y, m, d) => `${english[m - 1]} ${d}, ${y}`,
  upper: (y, m, d) => `${d} ${indonesian[m - 1]?.toUpperCase()} ${y}`,
  'dd-mm-yyyy': (y, m, d) => `${two(d)}-${two(m)}-${y}`,
  'd/m/yyyy': (y, m, d) => `${d}/${m}/${y}`,
  'd.m.yyyy': (y, m, d) => `${d}.${m}.${y}`,
  'd – m – yyyy': (y, m, d) => `${d}–${m}–${y}`,
  iso: (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  roman: (y, m, d) => `${d}-${numerals[m - 1]}-${y}`,
  spoken: (y, m, d) => `tanggal ${d} bulan ${indonesian[m - 1]} tahun ${y}`,
  scanned: (y, m, d) => `${d} ${indonesian[m - 1]} ${y.replace('0', 'O')}`,
  'full width': (y, m, d) =>
    `${d} ${indonesian[m - 1]} ${[...y].map((c) => String.fromCodePoint(0xff10 + Number(c))).join('')}`,
  arabic: (y, m, d) =>
    `${d} ${indonesian[m - 1]} ${[...y].map((c) => String.fromCodePoint(0x660 + Number(c))).join('')}`,
  spaces: (y, m, d) => `${d}\u00a0${indonesian[m - 1]}\u200b  ${y}\u200f`,
};
const form = fc.constantFrom(...Object.keys(forms));
const write = (name: string, iso: string) => {
  const [year = '', month, date] = iso.split('-');
  return forms[name]?.(year, Number(month), Number(date)) ?? '';
};

const until = fc.constantFrom(
  ' s/d ',
  ' s.d. ',
  ' sd ',
  ' sampai dengan ',
  ' sampai ',
  ' hingga ',
  ' - ',
  ' – ',
  ' — ',
  ' until ',
  ' to ',
);
const noise = fc.array(
  fc.constantFrom(
    'kegiatan',
    'petani',
    'sapi',
    'perah',
    'pelatihan',
    'guru',
    'air',
    'bersih',
    'desa',
    'mereka',
    'karet',
    'mesin',
    'warga',
    'sampah',
    'hasil',
    'panen',
    'budaya',
    'wisata',
    'bibit',
    'merah',
    'sekolah',
    'bahasa',
    'rumah',
    'sakit',
    'teknologi',
  ),
  { maxLength: 12 },
);
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        '2012',
        '15',
        ' ',
        '-',
        's/d',
        'sampai',
        'MoU',
        '(',
        ')',
        ',',
        '.',
        'belum',
        'tidak',
        'akan',
        '5',
        'tahun',
        'Mei',
        'ini',
        'lalu',
        'diperpanjang',
        'selesai',
        'TA',
        '/',
        "'",
        'triwulan',
        'II',
        'sekarang',
        '31',
        'Februari',
        'sejak',
        'ditandatangani',
        '\n',
        '3-5',
        'setiap',
        'no.',
        'Rp',
      ),
      { maxLength: 25 },
    )
    .map((words) => words.join(' ')),
);
const asOf = fc.option(fc.constantFrom('2017', '2017-11', '2017-10-30/2017-11', '2015-09-10', 'kapan', ''), {
  nil: undefined,
});
const options = (date: string | undefined) => (date === undefined ? {} : { asOf: date });

describe('a date in any written form', () => {
  it('is read to the day', () => {
    fc.assert(
      fc.property(day, form, (iso, name) => {
        expect(readPeriod(write(name, iso)).start).toBe(iso);
      }),
      { numRuns: 2000 },
    );
  });

  it('is read as the two ends of an interval, whatever joins them', () => {
    fc.assert(
      fc.property(day, day, form, form, until, (one, other, first, second, joint) => {
        const [start, end] = one < other ? [one, other] : [other, one];
        const reading = readPeriod(write(first, start) + joint + write(second, end));
        expect([reading.start, reading.end]).toEqual([start, end]);
      }),
      { numRuns: 2000 },
    );
  });

  it('gives its month and year to a beginning written without them', () => {
    fc.assert(
      fc.property(day, until, (iso, joint) => {
        const [year, month, last] = iso.split('-').map(Number) as [number, number, number];
        const reading = readPeriod(`1${joint}${last} ${indonesian[month - 1]} ${year}`);
        expect([reading.start, reading.end]).toEqual([`${iso.slice(0, 7)}-01`, iso]);
      }),
    );
  });

  it('stays the same among other words', () => {
    fc.assert(
      fc.property(noise, noise, day, form, (before, after, iso, name) => {
        const phrase = `${before.join(' ')} mulai ${write(name, iso)} ${after.join(' ')}`;
        expect(readPeriod(phrase)).toMatchObject({ start: iso, end: null, status: 'ongoing' });
      }),
      { numRuns: 1000 },
    );
  });

  it('is not read into words that hold no date', () => {
    fc.assert(
      fc.property(noise, (words) => {
        expect(readPeriod(words.join(' '))).toMatchObject({
          start: null,
          end: null,
          events: [],
          status: 'unknown',
        });
      }),
    );
  });
});

/** Every year the digits of a text can spell, two-digit and scanned ones included. */
function spelled(text: string): Set<string> {
  const digits = text.normalize('NFKC').toLowerCase().replace(/[oO]/g, '0').replace(/[il|]/g, '1');
  const years = digits.match(/\d{4}/g) ?? [];
  const short = (digits.match(/\d{2}/g) ?? []).flatMap((two) => [`19${two}`, `20${two}`]);
  return new Set([...years, ...short]);
}

describe('whatever a cell holds', () => {
  it('it comes back exactly as written, in a well-formed reading, and nothing throws', () => {
    fc.assert(
      fc.property(anyText, asOf, (text, date) => {
        const reading = readPeriod(text, options(date));
        expect(reading.asWritten).toBe(text);
        for (const edtf of [reading.start, reading.end, ...reading.events.map((event) => event.date)])
          expect(edtf === null || isEdtf(edtf)).toBe(true);
        for (const event of reading.events) expect(text).toContain(event.asWritten);
        expect(reading.confidence).toBeGreaterThanOrEqual(0);
        expect(reading.confidence).toBeLessThanOrEqual(1);
        expect(new Set(reading.findings).size).toBe(reading.findings.length);
      }),
      { numRuns: 3000 },
    );
  });

  it('the same words are always read the same', () => {
    fc.assert(
      fc.property(anyText, asOf, (text, date) => {
        expect(readPeriod(text, options(date))).toEqual(readPeriod(text, options(date)));
      }),
    );
  });

  it('it begins before it ends, or a finding says that it does not', () => {
    fc.assert(
      fc.property(anyText, asOf, (text, date) => {
        const { start, end, findings } = readPeriod(text, options(date));
        const from = edtfBounds(start ?? '').earliest;
        const to = edtfBounds(end ?? '').latest;
        expect(from === null || to === null || from <= to || findings.includes('reversed-interval')).toBe(
          true,
        );
      }),
      { numRuns: 2000 },
    );
  });

  it('no year is invented: each is spelled in the text unless a duration or the date of the table gives it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { start, end, events, findings } = readPeriod(text);
        if (findings.includes('date-derived')) return;
        const years = spelled(text);
        for (const date of [start, end, ...events.map((event) => event.date)])
          for (const year of date?.match(/\d{4}/g) ?? []) expect(years).toContain(year);
      }),
      { numRuns: 3000 },
    );
  });

  it('what is lost is told: words not understood lower the confidence and are a finding', () => {
    fc.assert(
      fc.property(fc.constantFrom('zxqw', 'brontosaurus', 'qwertyuiop'), day, (word, iso) => {
        const reading = readPeriod(`sejak ${iso} ${word}`);
        expect(reading.findings).toContain('period-not-understood');
        expect(reading.confidence).toBeLessThan(1);
      }),
    );
  });

  it.each([
    ['a', 1],
    ['l', 1],
    ['1', 1],
    ['|', 1],
    ['(', 1],
    [' ', 1],
    ['\n', 1],
    ['2012-', 5],
    ['2012, ', 6],
    ['s/d ', 4],
    ['5 tahun ', 8],
    ['ditandatangani ', 15],
    ['MoU/', 4],
    ['akan tidak sudah ', 17],
    ['September ', 10],
    ['september', 9],
    ["'", 1],
    ['dua puluh ', 10],
    ['diperpanjang 2015, ', 19],
    ['1 s/d ', 6],
    ['. ', 2],
    ['TW I-', 5],
    ['12/', 3],
    ['tahun yang ', 11],
    ['pembatalam ', 11],
  ])('ten thousand characters of %j take no more than their share of the processor', (unit, length) => {
    const text = unit.repeat(Math.ceil(10_000 / length));
    readPeriod(text.slice(0, 500));
    const began = process.cpuUsage();
    readPeriod(text);
    expect(process.cpuUsage(began).user).toBeLessThan(5_000_000);
  });
});
