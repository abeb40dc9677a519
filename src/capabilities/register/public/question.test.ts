import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { filterOf, ListQuestion, queryOf, readListQuestion, strictQuestion, without } from './question.ts';

const read = (query: string) => readListQuestion(new URLSearchParams(query)).question;

describe('a question in the address bar', () => {
  it('is read with its numbers as numbers, and several values of one part', () => {
    expect(read('q=air&region=33.14&region=33.72&year=2012&page=2')).toEqual({
      q: 'air',
      region: ['33.14', '33.72'],
      year: [2012],
      page: 2,
    });
  });

  it('leaves out what nobody can read, and what a form sends empty', () => {
    expect(read('year=abc&page=0&sort=x&q=&kind=&status=ongoing&perPage=9999')).toEqual({
      status: ['ongoing'],
    });
  });

  it('names the parts nobody knows, but not what others append to addresses they pass on', () => {
    const { question, notUnderstood } = readListQuestion(
      new URLSearchParams('negara=NL&status=ongoing&utm_source=wa&fbclid=x1'),
    );
    expect(question).toEqual({ status: ['ongoing'] });
    expect(notUnderstood.map(({ words }) => words.id)).toEqual([
      expect.stringContaining('“negara” tidak dikenal; yang dapat ditanyakan di sini: q, region, country'),
    ]);
  });

  it('is refused to a program that misspells a part, which would otherwise get everything', () => {
    expect(() => strictQuestion(ListQuestion, new URLSearchParams('contry=NL'))).toThrow(
      '"contry" is not known',
    );
  });

  it('takes country codes in either case', () => expect(read('country=nl')).toEqual({ country: ['NL'] }));

  it('can always be read leniently, whatever was sent', () => {
    const parts = fc.constantFrom(...Object.keys(ListQuestion.shape));
    fc.assert(
      fc.property(fc.array(fc.tuple(parts, fc.string({ unit: 'grapheme' })), { maxLength: 12 }), (sent) => {
        const { question } = readListQuestion(new URLSearchParams(sent));
        expect(strictQuestion(ListQuestion, new URLSearchParams(queryOf(question)))).toEqual(question);
      }),
    );
  });

  it('comes back the same from the address it makes', () => {
    const question = read('q=air+minum&region=33&field=health&year=2015&year=2016&sort=title&conflict=open');
    expect(read(queryOf(question).slice(1))).toEqual(question);
  });

  it('loses one value when a filter is taken off, and begins at the first page again', () => {
    const question = read('region=33.14&region=33.72&page=3');
    expect(without(question, 'region', '33.14')).toEqual({ region: ['33.72'] });
    expect(without(read('year=2012'), 'year', '2012')).toEqual({});
  });
});

describe('the question as the store understands it', () => {
  it('asks for a renumbered region by every code it bore', () => {
    const { region } = filterOf({ region: ['91.01'] });
    expect(region).toContain('93.01');
    expect(region).toContain('91.01');
  });

  it('keeps an unknown code, so that the answer is an empty list', () =>
    expect(filterOf({ region: ['99.99'] })).toEqual({ region: ['99.99'] }));
});
