import { describe, expect, it } from 'vitest';
import { law } from '../law/law.ts';
import { dossierKinds } from '../law/shape.ts';
import { listDossierRules } from './dossier-law.ts';
import { actKindsOf, dossierTypes } from './dossier-types.ts';

const days = ['2012-06-01', '2016-06-01', '2019-08-01', '2026-11-24'];

describe('the rules of the dossiers', () => {
  it.each(days)('%s: each has an article, its code once, and a clock that was law', (day) => {
    const rules = dossierKinds.flatMap((kind) => listDossierRules(law, kind, day));
    expect(new Set(rules.map(({ code }) => code)).size).toBe(rules.length);
    for (const { basis } of rules) expect(basis.length).toBeGreaterThan(0);
  });

  it('are known, every one that an act of a dossier names', () => {
    const known = new Set(law.flatMap(({ dossierRules }) => dossierRules.map(({ code }) => code)));
    const named = dossierKinds.flatMap((kind) =>
      dossierTypes[kind].acts.flatMap(({ rules = [], questions }) => [
        ...rules,
        ...questions.flatMap(({ partsOf }) => partsOf ?? []),
      ]),
    );
    expect(named.length).toBeGreaterThan(30);
    expect(named.filter((code) => !known.has(code))).toEqual([]);
  });

  it('ask for acts that somebody can record', () => {
    for (const { dossier, asks } of law.flatMap(({ dossierRules }) => dossierRules))
      if (asks) expect(dossierTypes[dossier].acts.map(({ code }) => code)).toContain(asks.act);
  });

  it('give an act the articles of its day', () => {
    const basisOf = (day: string) =>
      actKindsOf('grant', law, day)
        .find(({ code }) => code === 'offered')
        ?.basis?.map(({ instrument }) => instrument);
    expect(basisOf('2017-10-30')).toEqual(['PP 2/2012', 'UU 33/2004']);
    expect(basisOf('2026-11-24')).toEqual(['PP 2/2012']);
  });
});
