import { describe, expect, it } from 'vitest';
import { dossierKinds } from './acts.ts';
import { annexRuleOn, annexRules, listAnnexRules } from './annex-rules.ts';

describe('the rules of the dossiers', () => {
  it('stand at most once on any day, with an article each', () => {
    const days = annexRules.flatMap(({ since, until }) => [since ?? '2004-10-15', until ?? '2026-11-24']);
    for (const day of days) {
      const codes = dossierKinds.flatMap((kind) => listAnnexRules(kind, day)).map(({ code }) => code);
      expect(new Set(codes).size, day).toBe(codes.length);
    }
    for (const { basis } of annexRules) expect(basis.length).toBeGreaterThan(0);
  });

  it('change on their day: ten days, then a month, to ask for a travel', () => {
    const asked = (day: string) => annexRuleOn('travel-request', day)?.value;
    expect([asked('2019-06-30'), asked('2022-10-06'), asked('2022-10-07')]).toEqual([
      undefined,
      { days: 10 },
      { months: 1 },
    ]);
  });
});
