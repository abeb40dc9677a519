import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isEdtf } from '#kernel/edtf.ts';
import type { Form } from '#platform/http/index.ts';
import { answersOf, keptDateWords, typedOfDate } from './answers.ts';
import { readSource } from './read-source.ts';

const sent = (typed: Readonly<Record<string, string>>): Form => ({
  get: (field) => typed[field] ?? '',
  getAll: (field) => (typed[field] === undefined ? [] : [typed[field]]),
  files: [],
  typed,
});

const dateOf = (typed: Readonly<Record<string, string>>, stored?: string) =>
  answersOf(sent(typed)).date('start', stored);

describe('a date question', () => {
  it.each([
    [{ 'start-year': '2015' }, '2015'],
    [{ 'start-year': '2015', 'start-month': 'Nopember' }, '2015-11'],
    [{ 'start-year': '2015', 'start-month': '9', 'start-day': '10' }, '2015-09-10'],
    [{ 'start-year': '2012', 'start-how': 'about' }, '2012~'],
    [{ 'start-year': '2012', 'start-month': 'mei', 'start-how': 'uncertain' }, '2012-05?'],
    [{ 'start-how': 'open' }, '..'],
    [{}, null],
  ])('%j is %s', (typed, edtf) => {
    expect(dateOf(typed as Readonly<Record<string, string>>)).toBe(edtf);
  });

  it('keeps what its fields cannot express', () => {
    for (const stored of ['2015-21', '[..2012]', '2012/2014', '201X']) {
      expect(isEdtf(stored), stored).toBe(true);
      expect(keptDateWords(stored, 'id')).toBeTypeOf('string');
      expect(dateOf(typedOfDate('start', stored), stored)).toBe(stored);
    }
  });

  it('shows a stored date so that sending it again changes nothing', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
    const cut = fc.constantFrom(4, 7, 10);
    const doubt = fc.constantFrom('', '~', '?');
    fc.assert(
      fc.property(day, cut, doubt, (at, length, mark) => {
        const edtf = at.toISOString().slice(0, length) + mark;
        expect(dateOf(typedOfDate('start', edtf), edtf)).toBe(edtf);
      }),
    );
  });

  it('complains at the part that is wrong', () => {
    const answers = answersOf(sent({ 'start-year': '2015', 'start-month': '2', 'start-day': '31' }));
    answers.date('start');
    expect(answers.sound).toBe(false);
    expect(() => answers.mustBeSound()).toThrow(
      expect.objectContaining({ fields: [expect.objectContaining({ field: 'start-day' })] }),
    );
  });
});

describe('a source', () => {
  it('is asked for with every complaint at once', () => {
    const answers = answersOf(sent({}));
    readSource(answers);
    expect(() => answers.mustBeSound()).toThrow(
      expect.objectContaining({
        fields: [
          expect.objectContaining({ field: 'source-kind' }),
          expect.objectContaining({ field: 'source-title' }),
        ],
      }),
    );
  });

  it('tells a page from a part in words, and a document from what somebody said', () => {
    const typed = { 'source-kind': 'letter', 'source-title': 'Surat 1' };
    expect(readSource(answersOf(sent({ ...typed, 'source-place': '12' })))).toMatchObject({
      locator: { page: 12 },
      confidence: 'documented',
    });
    const said = { ...typed, 'source-kind': 'interview', 'source-place': 'Pasal 3' };
    expect(readSource(answersOf(sent(said)))).toMatchObject({
      locator: { section: 'Pasal 3' },
      confidence: 'stated',
    });
  });
});
