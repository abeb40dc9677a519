import { describe, expect, it } from 'vitest';
import { spelledNumber } from './spelled-number.ts';

describe('a number in Indonesian words', () => {
  it.each([
    [0, 'nol'],
    [1, 'satu'],
    [10, 'sepuluh'],
    [11, 'sebelas'],
    [12, 'dua belas'],
    [19, 'sembilan belas'],
    [20, 'dua puluh'],
    [45, 'empat puluh lima'],
    [100, 'seratus'],
    [101, 'seratus satu'],
    [111, 'seratus sebelas'],
    [250, 'dua ratus lima puluh'],
    [1000, 'seribu'],
    [1100, 'seribu seratus'],
    [21_000, 'dua puluh satu ribu'],
    [100_000, 'seratus ribu'],
    [1_000_000, 'satu juta'],
    [1_001_000, 'satu juta seribu'],
    [1_234_567, 'satu juta dua ratus tiga puluh empat ribu lima ratus enam puluh tujuh'],
    [2_000_000_000, 'dua miliar'],
  ])('%i is %s', (number, words) => expect(spelledNumber(number)).toBe(words));

  it.each([-1, 1.5, Number.NaN])('%d is refused', (number) =>
    expect(() => spelledNumber(number)).toThrow(RangeError),
  );
});
