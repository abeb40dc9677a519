import { describe, expect, it } from 'vitest';
import { additionKey, composePart } from './compose-part.ts';
import type { OwnText } from './report-acts.ts';

const fact = { kind: 'activity' as const, cooperation: '3314-001', id: '1', source: 'Dinas' };
const assembled = (text: string) => ({
  sentences: [{ key: 'a', text, fact }],
  missing: [
    { key: 'need', what: 'alasan', owedBy: 'Dinas', ownWordsDo: true },
    { key: 'cost', what: 'biaya', owedBy: 'Dinas', ownWordsDo: false },
  ],
});
const own = (key: string, base: string, text: string): OwnText => ({
  key,
  base,
  text,
  by: 'Petugas',
  at: '',
});
const texts = (...some: OwnText[]) => new Map(some.map((one) => [one.key, one]));

describe('a sentence', () => {
  it('is the assembled one until somebody writes', () => {
    expect(composePart(assembled('Satu.')).sentences[0]).toMatchObject({
      standing: 'assembled',
      text: 'Satu.',
    });
  });

  it('of the officer stands before the assembled one, which is kept beside it', () => {
    expect(
      composePart(assembled('Satu.'), texts(own('a', 'Satu.', 'Punya kami.'))).sentences[0],
    ).toMatchObject({
      standing: 'own',
      text: 'Punya kami.',
      assembled: 'Satu.',
      fact,
    });
  });

  it('of the officer is marked when its fact has changed since, with what it was and what it is', () => {
    expect(
      composePart(assembled('Dua.'), texts(own('a', 'Satu.', 'Punya kami.'))).sentences[0],
    ).toMatchObject({
      standing: 'own-outdated',
      text: 'Punya kami.',
      base: 'Satu.',
      assembled: 'Dua.',
    });
  });

  it('of the officer stays when its fact is gone', () => {
    const [kept] = composePart(
      { sentences: [], missing: [] },
      texts(own('a', 'Satu.', 'Punya kami.')),
    ).sentences;
    expect(kept).toMatchObject({ standing: 'fact-gone', text: 'Punya kami.', assembled: null });
  });

  it('can be left out, and is still shown as left out', () => {
    expect(composePart(assembled('Satu.'), texts(own('a', 'Satu.', ''))).sentences[0]).toMatchObject({
      standing: 'left-out',
      text: '',
      assembled: 'Satu.',
    });
  });
});

describe('what is missing', () => {
  it('is answered by own words only where no fact could', () => {
    const { missing } = composePart(assembled('Satu.'), texts(own(additionKey, '', 'Karena perlu.')));
    expect(missing.map(({ key }) => key)).toEqual(['cost']);
  });

  it('is not answered by leaving a sentence out', () => {
    const { missing } = composePart(assembled('Satu.'), texts(own('a', 'Satu.', '')));
    expect(missing.map(({ key }) => key)).toEqual(['need', 'cost']);
  });
});
