import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '../draft.ts';
import { checkParity } from './check-clause.ts';

const examples = readFileSync(new URL('examples.tsv', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line !== '' && !line.startsWith('#'))
  .map((line) => line.replaceAll('\\n', '\n').split('\t') as [string, string, string]);

const draft: Draft = {
  kind: 'mou',
  languages: ['id', 'en'],
  parties: [
    { name: { id: 'Pemerintah Kota Surakarta', en: 'Government of Surakarta City' } },
    {
      name: { id: 'Pemerintah Kota Montana', en: 'City of Montana' },
      aliases: { en: ['Montana Municipality'] },
    },
  ],
  terms: [{ id: 'Rencana Aksi', en: 'Action Plan' }],
  clauses: [],
};

const codes = (id: string, en: string) => [
  ...new Set(checkParity({ id: '1', text: { id, en } }, draft).map(({ code }) => code)),
];

describe('the two languages of a clause', () => {
  const same = examples.filter(([expected]) => expected === '-');
  const different = examples.filter(([expected]) => expected !== '-');

  it.each(same)('say the same (%#)', (_, id, en) => {
    expect(codes(id, en)).toEqual([]);
  });

  it.each(different)('differ in %s (%#)', (expected, id, en) => {
    expect(codes(id, en)).toContain(expected);
  });

  it('must both name a party, by its name, an alias or the word only it has', () => {
    expect(codes('Kota Montana menyediakan tempat.', 'The City of Montana shall provide the venue.')).toEqual(
      [],
    );
    expect(codes('Kota Montana menyediakan tempat.', 'Montana Municipality shall provide it.')).toEqual([]);
    expect(codes('Pemerintah Kota Montana hadir.', 'The host attends.')).toEqual(['party']);
    expect(codes('Pemerintah Kota Surakarta hadir.', 'The Government of Surakata City attends.')).toContain(
      'party',
    );
  });

  it('must both use a term of the draft', () => {
    expect(codes('Para Pihak menyusun Rencana Aksi.', 'The Parties shall prepare an Action Plan.')).toEqual(
      [],
    );
    expect(codes('Para Pihak menyusun Rencana Aksi.', 'The Parties shall prepare a road map.')).toEqual([
      'term',
    ]);
  });

  it('are told with both passages, where they stand', () => {
    const [finding] = checkParity(
      { id: '1', text: { id: 'selama 5 (lima) tahun', en: 'for four (4) years' } },
      draft,
    );
    expect(finding?.passages).toEqual([
      { language: 'id', text: '5 (lima) tahun', from: 7, to: 21 },
      { language: 'en', text: 'four (4) years', from: 4, to: 18 },
    ]);
  });
});
