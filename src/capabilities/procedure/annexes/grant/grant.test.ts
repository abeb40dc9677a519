import { describe, expect, it } from 'vitest';
import { law } from '../../law/law.ts';
import type { DossierAct } from '../acts.ts';
import { actsOf, codesOf, findingOf, on } from '../acts-for-tests.ts';
import { grantComplaints, judgeGrant as judgeGrantOn } from './rules.ts';

const judgeGrant = (acts: readonly DossierAct[]) => judgeGrantOn(acts, on('2026-11-24'));

const offered = (day: string, channel = 'centre') => ['offered', day, { form: 'goods', channel }] as const;
const steps = [
  ['agreement-signed', '2026-02-01'],
  ['registered', '2026-02-10'],
  ['on-granting-approved', '2026-03-01'],
  ['on-granting-signed', '2026-04-01'],
  ['announced', '2026-04-10'],
  ['budgeted', '2026-05-01'],
] as const;

describe('PP 2/2012 art. 5: a foreign grant goes through the central government', () => {
  it.each([
    ['2017-10-30', ['PP 2/2012 5', 'UU 33/2004 44(2)']],
    ['2026-01-10', ['PP 2/2012 5']],
  ])('a direct grant of %s is irregular by %j', (day, articles) => {
    const found = findingOf(judgeGrant(actsOf(offered(day, 'direct'))), 'not-through-the-centre');
    expect(found?.basis.map(({ instrument, article }) => `${instrument} ${article}`)).toEqual(articles);
  });

  it('is kept by an on-granted one', () => {
    expect(codesOf(judgeGrant(actsOf(offered('2026-01-10'))))).not.toContain('not-through-the-centre');
  });
});

it.each([
  ['2017-10-30', 'UU 33/2004 art. 50(1); PP 10/2011 art. 4'],
  ['2026-01-10', 'UU 1/2022 art. 154(4); PP 10/2011 art. 4'],
])('a loan of %s is forbidden outright by %s', (legalDate, articles) => {
  const found = grantComplaints({ kind: 'offered', legalDate, answers: { form: 'loan' } }, [], law);
  expect(found).toMatchObject([
    { field: 'form', forbidden: true, words: { en: expect.stringContaining(articles) } },
  ]);
});

it('asks for each step of the law that is not recorded', () => {
  expect(codesOf(judgeGrant(actsOf(offered('2026-01-10'))))).toEqual(steps.map(([kind]) => `no-${kind}`));
  expect(codesOf(judgeGrant(actsOf(offered('2026-01-10'), ...steps)))).toEqual(['agreement-parts']);
});

describe('PP 2/2012 art. 24 and 25: goods', () => {
  const handed = (day: string, consulted: string) =>
    judgeGrant(actsOf(offered('2026-01-10'), ...steps, ['handed-over', day, { consulted }]));

  it('24(2): come after the on-granting agreement', () => {
    expect(codesOf(handed('2026-03-31', 'yes'))).toContain('received-before-agreement');
    expect(codesOf(handed('2026-04-01', 'yes'))).not.toContain('received-before-agreement');
  });

  it('25(2) to 25(4): need an opinion, a report and an entry in the accounts', () => {
    const found = codesOf(handed('2026-06-01', 'no'));
    expect(found).toEqual(
      expect.arrayContaining(['handover-without-opinion', 'no-handover-reported', 'no-entered-in-accounts']),
    );
  });
});
