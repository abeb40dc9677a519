import { describe, expect, it } from 'vitest';
import { regionsInWords } from './regions-in-words.ts';

const names = (text: string) => regionsInWords(text).map(({ name }) => name);

describe('the code of a region among words', () => {
  it('is known with and without its dot', () => {
    expect(names('33.14')).toEqual(['Kabupaten Sragen']);
    expect(names('air minum 3314')).toEqual(['Kabupaten Sragen']);
    expect(names('33')).toEqual(['Jawa Tengah']);
  });

  it('is not seen in years, dates, amounts and codes of cooperations', () => {
    for (const text of ['2012', '10.09.2015', '33.14.05', '33.140', '3314-001', '1,33.14', 'abc'])
      expect(names(text), text).toEqual([]);
  });
});
