import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CodeAct, codeActKinds, codeNow, codesNow, foldBook, mayBeDone } from './coding-book.ts';
import { countCoded } from './count-obstacles.ts';

const act = (number: number, kind: CodeAct['kind'], code: string, more: Partial<CodeAct> = {}): CodeAct => ({
  number,
  kind,
  code,
  name: { id: `Nama ${number}`, en: `Name ${number}` },
  meaning: '',
  into: null,
  reason: 'Karena',
  at: '2017-11-15T00:00:00Z',
  by: 'Petugas',
  ...more,
});

describe('the coding book', () => {
  it('begins with the four obstacles of the study', () => {
    expect(foldBook([]).map(({ key }) => key)).toEqual(['coordination', 'skills', 'cost', 'mismatch']);
  });

  it('keeps a code that is renamed, retired, merged and restored, with everything done to it', () => {
    const acts = [
      act(1, 'added', 'own-1', { name: { id: 'Cuaca', en: 'Weather' } }),
      act(2, 'renamed', 'cost', { name: { id: 'Anggaran', en: 'Budget' } }),
      act(3, 'retired', 'skills'),
      act(4, 'merged', 'own-1', { into: 'cost' }),
    ];
    const book = foldBook(acts);
    expect(book.map(({ key, state }) => `${key} ${state}`)).toEqual([
      'coordination in-use',
      'skills retired',
      'cost in-use',
      'mismatch in-use',
      'own-1 merged',
    ]);
    expect(book[2]?.name.id).toBe('Anggaran');
    expect(codesNow(book, ['own-1', 'cost', 'skills'])).toEqual(['cost', 'skills']);
    const restored = foldBook([...acts, act(5, 'restored', 'own-1')]);
    expect(codeNow(restored, 'own-1')).toBe('own-1');
    expect(restored[4]?.acts.map(({ kind }) => kind)).toEqual(['added', 'merged', 'restored']);
  });

  it('comes to an end wherever codes are merged, as long as each goes into one in use', () => {
    const steps = fc.array(
      fc.record({ kind: fc.constantFrom(...codeActKinds), code: fc.nat(6), into: fc.nat(6) }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(steps, (wanted) => {
        let acts: CodeAct[] = [];
        for (const { kind, code: at, into } of wanted) {
          const book = foldBook(acts);
          const number = acts.length + 1;
          const code = book[at % book.length];
          const target = book[into % book.length];
          if (kind === 'added') acts = [...acts, act(number, kind, `own-${number}`)];
          else if (code && mayBeDone(code).includes(kind) && (kind !== 'merged' || isTarget(code, target)))
            acts = [
              ...acts,
              act(number, kind, code.key, kind === 'merged' ? { into: target?.key ?? '' } : {}),
            ];
        }
        const book = foldBook(acts);
        for (const { key } of book) expect(book.some((one) => one.key === codeNow(book, key))).toBe(true);
      }),
    );
  });
});

const isTarget = (code: { key: string }, target: { key: string; state: string } | undefined) =>
  target?.state === 'in-use' && target.key !== code.key;

it('counts an obstacle once under each of its codes, also when two of them were merged', () => {
  const book = foldBook([act(1, 'added', 'own-1'), act(2, 'merged', 'own-1', { into: 'cost' })]);
  const counts = countCoded(
    [
      { codes: ['own-1', 'cost'], year: 2017, state: 'open' },
      { codes: ['cost', 'skills'], year: 2016, state: 'resolved' },
      { codes: ['skills'], year: null, state: 'open' },
    ],
    book,
  );
  expect(counts.years).toEqual([2016, 2017, null]);
  expect(counts.codes.map(({ key, byYear, total, open }) => [key, byYear, total, open])).toEqual([
    ['cost', [1, 1, 0], 2, 1],
    ['skills', [1, 0, 1], 2, 1],
  ]);
  expect(counts.obstacles).toBe(3);
});
