import { describe, expect, it } from 'vitest';
import { checkRequirements, factsOfAnswers, type RequirementFacts } from './check-requirements.ts';
import { readAnswers } from './path/choose-path.ts';

const check = (day: string, changes: Partial<RequirementFacts> = {}) =>
  checkRequirements({ path: 'ksdpl-sister', country: 'CN', answers: {}, ...changes }, day);
const verdictOn = (code: string, verdicts: ReturnType<typeof check>) =>
  verdicts.find((one) => one.code === code);

describe('requirements of a cooperation', () => {
  it.each([
    ['central powers', 'own-powers', { ownPowers: 'no' }],
    ['an office abroad', 'no-office-abroad', { noOfficeAbroad: 'no' }],
    ['a loan', 'no-loan', { noLoan: 'no' }],
    ['interference', 'no-interference', { noInterference: 'no' }],
  ] as const)('%s is forbidden outright, in every regime', (_, code, answers) => {
    for (const day of ['2012-05-01', '2016-05-02', '2019-05-02', '2026-05-04'])
      expect(verdictOn(code, check(day, { answers }))).toMatchObject({ verdict: 'not-met', forbidden: true });
  });

  it('a country without diplomatic relations is forbidden, and to be confirmed', () => {
    expect(verdictOn('diplomatic-relations', check('2026-05-04', { country: 'IL' }))).toMatchObject({
      forbidden: true,
      toConfirm: true,
    });
  });

  it('the ministry’s answer stands before our data', () => {
    const verdict = verdictOn(
      'diplomatic-relations',
      check('2026-05-04', { country: 'IL', answers: { relations: 'yes' } }),
    );
    expect(verdict).toMatchObject({ verdict: 'met', forbidden: false, toConfirm: false });
  });

  it('unequal partners are warned about, not stopped', () => {
    expect(verdictOn('equality', check('2026-05-04', { answers: { equality: 'no' } }))).toMatchObject({
      verdict: 'not-met',
      forbidden: false,
      basis: [{ instrument: 'Permendagri 25/2020', article: '5(3)a' }, { instrument: 'PP 28/2018' }],
    });
  });

  it('similar character was asked of twins until 2018 only, and by a rule nobody here has read', () => {
    expect(verdictOn('similar-character', check('2015-09-25'))).toMatchObject({
      verdict: 'unknown',
      toConfirm: true,
    });
    expect(verdictOn('similar-character', check('2026-05-04'))).toBeUndefined();
  });

  it('equality is not asked of bodies that are no local government', () => {
    expect(verdictOn('equality', check('2026-05-04', { path: 'ksdll-approval' }))).toBeUndefined();
  });

  it('what nobody answered is unknown, never met', () => {
    const verdicts = check('2026-05-04', { country: 'AQ' });
    expect(verdicts.map(({ verdict }) => verdict)).toEqual(verdicts.map(() => 'unknown'));
  });

  it.each([
    ['a journey without permission, UU 23/2014 art. 76(1)i', 'travel-permit', 'travelPermit', '2014-10-02'],
    [
      'an apprenticeship abroad without the permit of the centre, UU 23/2014 annex',
      'apprenticeship-permit',
      'apprenticeshipPermit',
      '2014-10-02',
    ],
    ['a late request to travel', 'travel-lead-time', 'travelLeadTime', '2020-05-22'],
    ['a delegation of more than five', 'delegation-size', 'delegationSize', '2022-10-07'],
    ['no ties between the peoples', 'people-to-people', 'peopleToPeople', '2020-05-22'],
    ['no place in the plans', 'fits-plans', 'fitsPlans', '2012-05-01'],
  ])('%s is warned about, not stopped', (_, code, fact, from) => {
    const facts = { answers: { [fact]: 'no' as const } };
    expect(verdictOn(code, check(from, facts))).toMatchObject({ verdict: 'not-met', forbidden: false });
  });

  it('a rule that came later than its regulation is asked from its own day', () => {
    expect(verdictOn('delegation-size', check('2022-10-06'))).toBeUndefined();
    expect(verdictOn('travel-permit', check('2014-10-01'))).toBeUndefined();
  });

  it.each([
    ['2007-02-19', ['SE Mendagri 193/1652/PUOD (26 April 1993)']],
    ['2015-09-25', ['Permendagri 3/2008']],
    ['2019-05-02', ['PP 28/2018']],
    ['2026-05-04', ['Permendagri 25/2020', 'PP 28/2018']],
  ])('equality rests on what was law on %s', (day, instruments) =>
    expect(verdictOn('equality', check(day))?.basis.map(({ instrument }) => instrument)).toEqual(instruments),
  );

  it.each([
    ['2021-12-31', 'UU 33/2004'],
    ['2022-01-05', 'UU 1/2022'],
  ])('the ban on loans rests on %s by %s', (day, instrument) =>
    expect(verdictOn('no-loan', check(day))?.basis.map((one) => one.instrument)).toEqual([
      instrument,
      'PP 10/2011',
    ]),
  );

  it.each([
    [
      'a grant that does not pass through the centre',
      'grant-through-centre',
      'grantThroughCentre',
      'PP 2/2012',
    ],
    ['a term of more than five years', 'five-year-cap', 'fiveYearCap', 'Permendagri 25/2020'],
    ['a year without a report', 'reports-sent', 'reportsSent', 'Permendagri 25/2020'],
    ['goods that belong to nobody', 'goods-ownership', 'goodsOwnership', 'Permendagri 25/2020'],
    ['an object outside the five', 'object', 'object', 'UU 23/2014'],
  ])('%s is warned about with its article', (_, code, fact, instrument) => {
    const verdict = verdictOn(code, check('2026-05-04', { answers: { [fact]: 'no' } }));
    expect(verdict).toMatchObject({ verdict: 'not-met', forbidden: false, severity: 'warns' });
    expect(verdict?.basis.map((one) => one.instrument)).toContain(instrument);
  });

  it('what does not apply is neither met nor unknown', () =>
    expect(
      verdictOn(
        'technology-transfer',
        check('2026-05-04', { answers: { technologyTransfer: 'not-applicable' } }),
      ),
    ).toMatchObject({ verdict: 'not-applicable', forbidden: false }));
});

describe('what the six answers say of the requirements', () => {
  const told = (answers: object, path = 'ksdll-pass-through-development-partner') =>
    checkRequirements(
      factsOfAnswers(readAnswers({ counterparty: 'development-partner', ...answers }), path, '2026-05-04'),
      '2026-05-04',
    );

  it('a loan, an office abroad, a central matter and a country without relations are forbidden', () => {
    const verdicts = told({
      country: 'IL',
      resources: ['loan'],
      assets: ['office-abroad'],
      reservedMatters: ['defence'],
    });
    expect(verdicts.filter(({ forbidden }) => forbidden).map(({ code }) => code)).toEqual([
      'diplomatic-relations',
      'own-powers',
      'no-office-abroad',
      'no-loan',
    ]);
  });

  it('grants, goods, journeys and workers bring up what is asked of them, and only they', () => {
    const asked = ['grant-through-centre', 'goods-ownership', 'travel-permit', 'apprenticeship-permit'];
    const codes = (answers: object) =>
      told(answers)
        .map(({ code }) => code)
        .filter((code) => asked.includes(code));
    expect(codes({})).toEqual([]);
    expect(codes({ resources: ['grant', 'goods'], people: ['visits', 'workers'] }).toSorted()).toEqual(
      asked.toSorted(),
    );
  });
});
