import { describe, expect, it } from 'vitest';
import { type Agreement, agreementShape, type Clause } from './agreement.ts';
import { asDraft } from './as-draft.ts';
import { markersOf } from './clause-markers.ts';
import { fingerprintOf, shortCode } from './fingerprint.ts';
import { numberHeading, numbersOf } from './number-clauses.ts';
import { bindReferences, writeReferences } from './references.ts';

const clause = (id: string, role: Clause['role'], text: Record<string, string> = {}): Clause => ({
  id,
  role,
  heading: {},
  text,
});
const clauses = [
  clause('why', 'recital'),
  clause('aim', 'article'),
  clause('scope', 'article'),
  clause('money', 'article'),
  clause('end', 'closing'),
  clause('list', 'annex'),
];
const agreement = (given: Partial<Agreement> = {}): Agreement => ({
  ...agreementShape.parse({
    kind: 'mou',
    languages: ['id', 'en'],
    title: { id: 'Nota', en: 'MoU' },
    clauses,
  }),
  ...given,
});

describe('numbers', () => {
  it('count articles and annexes apart and leave out what is not applicable', () => {
    const given = clauses.map((one) => (one.id === 'scope' ? { ...one, notApplicable: 'none' } : one));
    expect([...numbersOf(given)]).toEqual([
      ['aim', 1],
      ['money', 2],
      ['list', 1],
    ]);
    expect(numberHeading('article', 4, 'zh')).toBe('第4条');
    expect(numberHeading('recital', undefined, 'id')).toBe('');
  });
});

describe('references', () => {
  it.each([
    ['id', 'sebagaimana dimaksud dalam Pasal 2 ayat (3) huruf b', 'Pasal ⟦scope⟧ ayat (3) huruf b'],
    ['id', 'Pasal 2 dan Pasal 3 berlaku selama 2 tahun', 'Pasal ⟦scope⟧ dan Pasal ⟦money⟧ berlaku selama 2'],
    [
      'en',
      'as referred to in Article 2(3) and paragraph 3 of Article 3',
      'Article ⟦scope⟧(3) and paragraph 3 of Article ⟦money⟧',
    ],
    ['en', 'Articles 1, 2 and 3 shall survive', 'Articles ⟦aim⟧, ⟦scope⟧ and ⟦money⟧'],
    ['id', 'Pasal 2 Undang-Undang Nomor 24 Tahun 2000', 'Pasal 2 Undang'],
    ['id', 'Pasal 9 tidak ada', 'Pasal 9'],
    ['zh', '根据第2条的规定', '第⟦scope⟧条'],
    ['ru', 'в соответствии со статьёй 3', 'статьёй ⟦money⟧'],
  ])('%s: %s', (language, typed, kept) => {
    const bound = bindReferences(typed, language, clauses);
    expect(bound).toContain(kept);
    expect(writeReferences(bound, clauses)).toBe(typed);
  });

  it('follow their article when it moves', () => {
    const bound = bindReferences('Lihat Pasal 3.', 'id', clauses);
    const moved = [clauses[3] as Clause, ...clauses.filter(({ id }) => id !== 'money')];
    expect(writeReferences(bound, moved)).toBe('Lihat Pasal 1.');
    expect(writeReferences(bound, clauses.slice(0, 3))).toBe('Lihat Pasal ?.');
  });
});

describe('the fingerprint', () => {
  const one = agreement({ clauses: [clause('a', 'article', { id: 'Teks  satu\r\n', en: 'One' })] });

  it('is of the content, not of ids, spaces or line ends', () => {
    const other = agreement({ clauses: [clause('b', 'article', { id: 'Teks satu', en: 'One ' })] });
    expect(fingerprintOf(other)).toBe(fingerprintOf(one));
  });

  it('changes with any word, its place or its language', () => {
    const changed = [
      agreement({ clauses: [clause('a', 'article', { id: 'Teks dua', en: 'One' })] }),
      agreement({ clauses: [clause('a', 'article', { id: 'One', en: 'Teks satu' })] }),
      agreement({ clauses: [clause('a', 'annex', { id: 'Teks satu', en: 'One' })] }),
      { ...one, languages: ['en', 'id'] },
    ].map(fingerprintOf);
    expect(new Set([...changed, fingerprintOf(one)]).size).toBe(5);
  });

  it('has a short code of three groups', () => {
    expect(shortCode('f'.repeat(64))).toBe('ZZZZ-ZZZZ-ZZZZ');
    expect(shortCode(`${'0'.repeat(14)}1${'0'.repeat(49)}`)).toBe('0000-0000-0001');
  });
});

describe('as the checks read it', () => {
  it('has title and parties as clauses, numbers before texts, and no text where none was written', () => {
    const draft = asDraft(
      agreement({
        clauses: [{ ...clause('a', 'article', { id: 'Isi.' }), heading: { id: 'Maksud', en: 'Aim' } }],
      }),
    );
    expect(draft.clauses.map(({ id }) => id)).toEqual(['title', 'parties', 'a']);
    expect(draft.clauses[2]?.text).toEqual({ id: 'Pasal 1\nMaksud\nIsi.', en: '' });
  });
});

describe('the markers on a paper that goes to the partner', () => {
  it('name clause and language in what Word allows, each cell its own', () => {
    const odd = ['c7', 'C7', 'a_b', 'x'.repeat(40), 'ü'].map((id) => clause(id, 'article'));
    const markers = markersOf(agreement({ clauses: odd, languages: ['id', 'zh-Hant'] }));
    expect(markers.get('jalin_c7_id')).toEqual({ clause: 'c7', language: 'id' });
    expect(new Set([...markers.keys()].map((name) => name.toLowerCase())).size).toBe((odd.length + 3) * 2);
    for (const name of markers.keys()) expect(name).toMatch(/^[a-z]\w{0,39}$/);
  });
});
