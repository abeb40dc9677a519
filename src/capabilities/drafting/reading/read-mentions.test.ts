import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '#kernel/language.ts';
import { readMentions } from './read-mentions.ts';

const read = (text: string, language: Language) =>
  readMentions(text, language).map(({ kind, value }) => `${kind} ${value}`);

const readings: readonly (readonly [Language, string, readonly string[]])[] = [
  ['id', 'Rp1.250.000.000,00 (satu miliar dua ratus lima puluh juta rupiah)', ['amount IDR 1250000000']],
  ['en', 'IDR 1,250,000,000 (one billion two hundred fifty million rupiah)', ['amount IDR 1250000000']],
  ['en', 'US$ 85,000.50 and five thousand Australian dollars', ['amount USD 85000.5', 'amount AUD 5000']],
  ['id', 'Rp2,5 miliar', ['amount IDR 2500000000']],
  ['id', 'tanggal dua puluh lima bulan September tahun dua ribu lima belas', ['date 2015-09-25']],
  ['en', 'the twenty-fifth day of September in the year two thousand and fifteen', ['date 2015-09-25']],
  ['en', 'May 12, 2016; 12 May 2016; it may 5', ['date 2016-05-12', 'date 2016-05-12', 'number 5']],
  ['en', 'Articles 5, 6 and 7', ['reference article 5', 'reference article 6', 'reference article 7']],
  ['en', 'paragraph 2 of Article 4, Annex II', ['reference article 4 paragraph 2', 'reference annex 2']],
  ['id', 'Undang-Undang Nomor 24 Tahun 2000', ['reference law 24/2000']],
  [
    'en',
    "six (6) months' notice, one and a half years, a two-year period",
    ['duration 6 month', 'duration 18 month', 'duration 24 month'],
  ],
  [
    'id',
    '10 (sepuluh) hari kerja, setengah tahun, dua kali setahun',
    ['duration 10 working day', 'duration 6 month', 'number 2'],
  ],
  ['id', 'COVID-19 dan pihak ketiga', ['ordinal 3']],
];

describe('what a passage says in numbers', () => {
  it.each(readings)('%s: %s', (language, text, expected) => {
    expect(read(text, language)).toEqual(expected);
  });

  it('is the same however an amount is written in either language', () => {
    const whole = fc.integer({ min: 1000, max: 2_000_000_000 });
    fc.assert(
      fc.property(whole, (rupiah) => {
        const id = `Rp${new Intl.NumberFormat('de-DE').format(rupiah)}`;
        const en = `IDR ${new Intl.NumberFormat('en-US').format(rupiah)}`;
        expect(read(id, 'id')).toEqual(read(en, 'en'));
        expect(read(id, 'id')).toEqual([`amount IDR ${rupiah}`]);
      }),
    );
  });

  it('stands at the place it is read from, in any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        for (const { from, to } of [...readMentions(text, 'id'), ...readMentions(text, 'en')]) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});
