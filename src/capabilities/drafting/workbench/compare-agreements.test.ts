import { describe, expect, it } from 'vitest';
import { type Agreement, agreementShape } from '../agreement/agreement.ts';
import { type ClauseDifference, compareAgreements } from './compare-agreements.ts';
import { comparedWords, type Piece } from './compared-words.ts';
import { movedAmong } from './moved-among.ts';

const agreement = (texts: Record<string, string>, title = 'Nota'): Agreement =>
  agreementShape.parse({
    kind: 'mou',
    languages: ['id', 'en'],
    title: { id: title },
    clauses: Object.entries(texts).map(([id, text]) => ({
      id,
      role: 'article',
      heading: {},
      text: { id: text, en: 'Same' },
    })),
  });

const marks = { same: '', added: '+', removed: '-' } as const;
const told = (pieces: readonly Piece[]) =>
  pieces.map(({ kind, text }) => (kind === 'same' ? text : `[${marks[kind]}${text}]`)).join('');
const inShort = ({ id, kind, moved, languages }: ClauseDifference) =>
  [id, kind, moved ? 'moved' : '', ...languages.map((one) => `${one.language} ${told(one.pieces)}`)]
    .filter(Boolean)
    .join(' ');

describe('two states of an agreement', () => {
  it('are compared clause by clause, word by word in the language that changed', () => {
    const before = agreement({ a: 'Satu', b: 'Berlaku lima tahun.', c: 'Tiga' });
    const after = agreement({ a: 'Satu', b: 'Berlaku tiga tahun.', d: 'Baru' }, 'Nota baru');
    expect(compareAgreements(before, after).map(inShort)).toEqual([
      'title changed id Nota[+ baru]',
      'parties same',
      'a same',
      'b changed id Berlaku [-lima][+tiga] tahun.',
      'c removed id [-Tiga] en [-Same]',
      'd added id [+Baru] en [+Same]',
      'signing same',
    ]);
  });

  it('show a moved clause as moved, not as taken out and put in', () => {
    const before = agreement({ a: 'Satu', b: 'Dua', c: 'Tiga', d: 'Empat' });
    const after = agreement({ d: 'Empat', a: 'Satu', b: 'Dua', c: 'Tiga' });
    expect(
      compareAgreements(before, after)
        .filter(({ moved }) => moved)
        .map(inShort),
    ).toEqual(['d same moved']);
  });
});

it('only the fewest are called moved', () => {
  const moved = (before: string, after: string) => [...movedAmong([...before], [...after])].sort().join('');
  expect([moved('abcde', 'abcde'), moved('abcde', 'bcdea'), moved('abcde', 'edcba').length]).toEqual([
    '',
    'a',
    4,
  ]);
  expect(moved('abc', 'xcay')).toHaveLength(1);
});

describe('words', () => {
  it('of a language without spaces are compared too', () => {
    expect(told(comparedWords('本协议有效期为五年。', '本协议有效期为三年。', 'zh'))).toMatch(
      /^本协议有效期为.*-五.*\+三.*年。$/,
    );
  });

  it('put together again are the two texts, also where hardly anything is alike', () => {
    const [before, after] = [
      Array.from({ length: 20_000 }, (_, at) => `a${at * 7}`).join(' '),
      Array.from({ length: 20_000 }, (_, at) => `b${at * 3}`).join(' '),
    ];
    const pieces = comparedWords(before, after, 'id');
    const without = (kind: Piece['kind']) =>
      pieces
        .filter((one) => one.kind !== kind)
        .map(({ text }) => text)
        .join('');
    expect([without('added') === before, without('removed') === after]).toEqual([true, true]);
  });
});
