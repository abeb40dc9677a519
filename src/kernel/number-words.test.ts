import { describe, expect, it } from 'vitest';
import { numberInWords } from './number-words.ts';

const read = (text: string) => {
  const found = numberInWords(text.split(' '));
  return found && [found.value, found.length, found.ordinal];
};

const spelled: readonly (readonly [string, number, number])[] = [
  ['dua puluh lima september', 25, 3],
  ['dua ribu lima belas', 2015, 4],
  ['seribu sembilan ratus sembilan puluh lima', 1995, 6],
  ['satu juta lima ratus ribu rupiah', 1_500_000, 5],
  ['seratus dua puluh orang', 120, 3],
  ['sebelas ribu', 11_000, 2],
  ['two thousand and fifteen', 2015, 4],
  ['one hundred and twenty - five days', 125, 6],
  ['a thousand', 1000, 2],
  ['nineteen ninety - five', 1995, 4],
  ['twenty fifteen', 2015, 2],
];

describe('a number in words', () => {
  it.each(spelled)('%s', (text, value, length) => {
    expect(read(text)).toEqual([value, length, false]);
  });

  it('ends where the next one begins', () => {
    expect(read('dua puluh dua puluh')).toEqual([22, 3, false]);
    expect(read('lima enam')).toEqual([5, 1, false]);
    expect(read('twenty and five')).toEqual([20, 1, false]);
  });

  it('may be an ordinal, which ends it', () => {
    expect(read('twenty - fifth day')).toEqual([25, 3, true]);
    expect(read('ketiga belas')).toEqual([3, 1, true]);
  });

  it('is none where other words stand', () => {
    expect([read('and five'), read('ratus'), read('pihak')]).toEqual([null, null, null]);
  });
});
