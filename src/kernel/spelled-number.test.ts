import { describe, expect, it } from 'vitest';
import { numberInWords } from './number-words.ts';
import { spelledNumber } from './spelled-number.ts';

describe('a number in words', () => {
  it.each([
    [0, 'nol', 'zero'],
    [1, 'satu', 'one'],
    [10, 'sepuluh', 'ten'],
    [11, 'sebelas', 'eleven'],
    [12, 'dua belas', 'twelve'],
    [19, 'sembilan belas', 'nineteen'],
    [20, 'dua puluh', 'twenty'],
    [45, 'empat puluh lima', 'forty-five'],
    [100, 'seratus', 'one hundred'],
    [101, 'seratus satu', 'one hundred one'],
    [111, 'seratus sebelas', 'one hundred eleven'],
    [250, 'dua ratus lima puluh', 'two hundred fifty'],
    [1000, 'seribu', 'one thousand'],
    [1100, 'seribu seratus', 'one thousand one hundred'],
    [21_000, 'dua puluh satu ribu', 'twenty-one thousand'],
    [100_000, 'seratus ribu', 'one hundred thousand'],
    [1_000_000, 'satu juta', 'one million'],
    [1_001_000, 'satu juta seribu', 'one million one thousand'],
    [
      1_234_567,
      'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh',
      'one million two hundred thirty-four thousand five hundred sixty-seven',
    ],
    [2_000_000_000, 'dua miliar', 'two billion'],
  ])('%i is %s, %s', (number, indonesian, english) => {
    expect(spelledNumber(number, 'id')).toBe(indonesian);
    expect(spelledNumber(number, 'en')).toBe(english);
  });

  it('is read again as the same number', () => {
    for (let number = 1; number < 2_000_000_000; number = number * 3 + 7)
      for (const language of ['id', 'en'] as const)
        expect(numberInWords(spelledNumber(number, language).split(/[ -]/))?.value).toBe(number);
  });

  it.each([-1, 1.5, Number.NaN])('%d is refused', (number) =>
    expect(() => spelledNumber(number, 'id')).toThrow(RangeError),
  );
});
