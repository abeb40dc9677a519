import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '#reference';
import { fewestSlips, oneSlipAway, withoutDigits } from './slips.ts';

describe('a slip of the pen', () => {
  it('is a letter missing, doubled, swapped or mistaken', () => {
    for (const typed of ['sekolh', 'sekolahh', 'sekloah', 'sekolzh'])
      expect(oneSlipAway(typed), typed).toContain('sekolah');
  });

  it('may be a digit in place of a letter, but numbers stay numbers', () => {
    expect(withoutDigits('ch1na')).toBe('china');
    expect(withoutDigits('2015')).toBe('2015');
  });

  it('is one slip in short words, two in long ones, none in very short ones', () => {
    expect(fewestSlips('iran', ['irak', 'iran'])).toEqual(['iran']);
    expect(fewestSlips('sister', ['sisten', 'sitter', 'mister'])).toHaveLength(3);
    expect(fewestSlips('pendidkn', ['pendidikan', 'penduduk'])).toEqual(['pendidikan']);
    expect(fewestSlips('loi', ['lol'])).toEqual([]);
    expect(fewestSlips('gempa', ['gemar', 'lima'])).toEqual([]);
  });

  it('is found by trying, whatever the word', () => {
    const word = fc.string({ minLength: 4, maxLength: 12, unit: fc.constantFrom(...'abcdefgh') });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(oneSlipAway(one).includes(other)).toBe(editDistance(one, other, 2) <= 1);
      }),
    );
  });
});
