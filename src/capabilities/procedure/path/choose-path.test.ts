import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { law } from '../law/law.ts';
import { choosePath, readAnswers } from './choose-path.ts';
import { relationsOn } from './relations.ts';

const today = '2026-11-24';
const choose = (answers: object) => choosePath(readAnswers(answers), today);

/** The study's rows as facts: who, what, and what a selector would be told about each. */
const study: readonly (readonly [row: string, answers: object, path: string, reason: string])[] = [
  [
    'KRA-1 USAID books',
    { counterparty: 'development-partner', country: 'US', resources: ['goods'] },
    'ksdll-pass-through-development-partner',
    'development-partner',
  ],
  [
    'KRA-2 OISCA trees',
    { counterparty: 'nonprofit', country: 'JP', resources: ['technical-help'] },
    'ksdll-pass-through-nonprofit',
    'nonprofit',
  ],
  [
    'KRA-3 Geneva waste',
    { counterparty: 'local-government', country: 'CH', twinning: 'yes', people: ['visits'] },
    'ksdpl-sister',
    'sister',
  ],
  [
    'KRA-4 Busan',
    { counterparty: 'local-government', country: 'KR', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'SRG-1 USAID teachers',
    { counterparty: 'development-partner', country: 'US', resources: ['technical-help'] },
    'ksdll-pass-through-development-partner',
    'development-partner',
  ],
  [
    'SRG-2 Netherlands water grant',
    { counterparty: 'foreign-government', country: 'NL', resources: ['grant', 'infrastructure'] },
    'ksdll-pass-through-development-partner',
    'grant',
  ],
  [
    'SRG-3 Queensland sister school',
    { counterparty: 'sub-national-agency', country: 'AU', people: ['students'] },
    'ksdll-approval',
    'agency-of-local-government',
  ],
  [
    'SRG-4a Korea apprentices',
    {
      counterparty: 'foreign-government',
      country: 'KR',
      reservedMatters: ['overseas-apprenticeship'],
      people: ['workers'],
    },
    'outside-scope',
    'overseas-apprenticeship',
  ],
  [
    'SRG-4b Japan apprentices',
    {
      counterparty: 'foreign-government',
      country: 'JP',
      reservedMatters: ['overseas-apprenticeship'],
      people: ['workers'],
    },
    'outside-scope',
    'overseas-apprenticeship',
  ],
  [
    'WNG-1 Wuming',
    { counterparty: 'local-government', country: 'CN', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'BYL-1 New Zealand dairy',
    { counterparty: 'foreign-government', country: 'NZ', resources: ['technical-help'], people: ['experts'] },
    'ksdll-pass-through-development-partner',
    'foreign-government',
  ],
  [
    'BYL-2 SNV dairy',
    { counterparty: 'nonprofit', country: 'NL', resources: ['technical-help'] },
    'ksdll-pass-through-nonprofit',
    'nonprofit',
  ],
  [
    'SKT-1 Xi’an',
    { counterparty: 'local-government', country: 'CN', twinning: 'yes', people: ['visits'] },
    'ksdpl-sister',
    'sister',
  ],
  [
    'SKT-2 IUWASH PLUS of USAID',
    { counterparty: 'development-partner', country: 'US', resources: ['technical-help'] },
    'ksdll-pass-through-development-partner',
    'development-partner',
  ],
  [
    'SKT-3 Guilin',
    { counterparty: 'local-government', country: 'CN', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'SKT-4 Montana',
    { counterparty: 'local-government', country: 'BG', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'CMP-1 Bandung and Braunschweig',
    { counterparty: 'local-government', country: 'DE', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'CMP-2 Surabaya and Busan',
    { counterparty: 'local-government', country: 'KR', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'CMP-3 Yogyakarta and Kyoto',
    { counterparty: 'local-government', country: 'JP', twinning: 'yes' },
    'ksdpl-sister',
    'sister',
  ],
  [
    'AMB-1 Wonogiri with Surakarta',
    { counterparty: 'local-government', country: 'ID', twinning: 'yes' },
    'domestic',
    'partner-in-indonesia',
  ],
];

describe('each row of the study', () => {
  it.each(study)('%s', (_, answers, path, reason) => {
    for (const date of [today, '2015-06-01', '2013-06-01', '2019-06-01']) {
      const choice = choose({ ...answers, date });
      expect(choice.path, date).toBe(path);
      expect(choice.reasons.map(({ code }) => code)).toContain(reason);
      for (const given of choice.reasons) {
        expect(given.id.length).toBeGreaterThan(20);
        expect(given.en.length).toBeGreaterThan(20);
        expect(given.basis).not.toEqual([]);
      }
    }
  });

  it('a grant to a local enterprise goes through the central government and the region', () => {
    const grant = choose(study[5]?.[1] ?? {}).reasons.find(({ code }) => code === 'grant');
    expect(grant?.basis.map(({ instrument }) => instrument)).toContain('PP 2/2012');
    expect(grant?.id).toContain('BUMD');
  });

  it('a state named without its agency, and a department of a state, are left to a person', () => {
    expect(choose(study[10]?.[1] ?? {}).alternatives).toEqual(['outside-scope']);
    expect(choose(study[6]?.[1] ?? {}).alternatives).toEqual(['ksdpl-other']);
  });

  it('is judged by the articles of its own time', () => {
    const wuming = study[9]?.[1] ?? {};
    expect(choose({ ...wuming, date: '2012-06-01' })).toMatchObject({ regime: 'A1' });
    expect(choose({ ...wuming, date: '2012-06-01' }).basis[0]).toMatchObject({
      instrument: 'Permendagri 3/2008',
      standing: 'remembered',
    });
    expect(choose(wuming).basis[0]).toMatchObject({ instrument: 'Permendagri 25/2020', standing: 'read' });
  });
});

describe('the other paths', () => {
  it.each([
    ['one field with a city', { counterparty: 'local-government', twinning: 'no' }, 'ksdpl-other'],
    ['a city, twinning not said', { counterparty: 'local-government' }, 'ksdpl-other'],
    ['a university', { counterparty: 'institution', country: 'MY' }, 'ksdll-approval'],
    ['UNICEF', { counterparty: 'international-organisation' }, 'ksdll-pass-through-intergovernmental'],
    [
      'an Indonesian foundation with money from abroad',
      { counterparty: 'indonesian-party', resources: ['grant'] },
      'domestic',
    ],
    ['a foreign political party', { counterparty: 'political-party' }, 'outside-scope'],
    ['a loan', { counterparty: 'development-partner', resources: ['loan'] }, 'outside-scope'],
    [
      'an office abroad',
      { counterparty: 'local-government', twinning: 'yes', assets: ['office-abroad'] },
      'outside-scope',
    ],
    [
      'defence',
      { counterparty: 'local-government', twinning: 'yes', reservedMatters: ['defence'] },
      'outside-scope',
    ],
    [
      'workers placed abroad',
      { counterparty: 'company', reservedMatters: ['labour-placement'] },
      'outside-scope',
    ],
    [
      'a city of a country without relations',
      { counterparty: 'local-government', twinning: 'yes', country: 'IL' },
      'outside-scope',
    ],
  ])('%s: see the path and why', (_, answers, path) => {
    const choice = choose(answers);
    expect(choice.path).toBe(path);
    expect(choice.reasons).not.toEqual([]);
  });

  it('names every reason to say no, not only the first', () => {
    const codes = choose({
      counterparty: 'local-government',
      country: 'IL',
      resources: ['loan'],
      assets: ['office-abroad'],
    }).reasons.map(({ code }) => code);
    expect(codes).toEqual(['loan', 'office-abroad', 'no-relations']);
  });

  it('asks again about workers when nobody said that they are placed abroad', () => {
    const asked = choose({ counterparty: 'company', people: ['workers'] });
    expect(asked).toMatchObject({
      path: 'ksdll-approval',
      reasons: [{ code: 'institution' }, { code: 'workers' }],
    });
    const said = choose({
      counterparty: 'company',
      people: ['workers'],
      reservedMatters: ['labour-placement'],
    });
    expect(said.reasons.map(({ code }) => code)).not.toContain('workers');
  });

  it('asks for a feasibility study where assets of the region are used', () => {
    const codes = choose({ counterparty: 'development-partner', assets: ['region-assets'] }).reasons.map(
      ({ code }) => code,
    );
    expect(codes).toContain('region-assets');
  });
});

describe('diplomatic relations on the day', () => {
  it.each([
    ['CN', '2015-09-25', 'yes'],
    ['CN', '1980-01-01', 'none'],
    ['IL', '2026-01-01', 'none'],
    ['HK', '2026-01-01', 'yes'],
    ['TL', '2001-06-01', 'none'],
    ['TL', '2003-06-01', 'yes'],
    ['AQ', '2026-01-01', 'unknown'],
    [undefined, '2026-01-01', 'unknown'],
  ] as const)('%s on %s: %s', (country, day, state) => expect(relationsOn(country, day)).toBe(state));
});

describe('answers', () => {
  it.each([
    [null],
    [{}],
    [{ counterparty: 'city' }],
    [{ counterparty: 'company', country: 'Cina' }],
    [{ counterparty: 'company', x: 1 }],
    ['x'],
    [{ counterparty: 'company', date: '2026-02-30' }],
    [{ counterparty: 'company', country: 'XX' }],
    [{ counterparty: 'company', people: 'visits' }],
  ])('%j are refused with the way to write them', (answers) =>
    expect(() => readAnswers(answers)).toThrow(expect.objectContaining({ code: 'answers-not-understood' })),
  );

  it('that are not understood are told with what was sent and what there is, in both languages', () => {
    const said = () =>
      readAnswers({ counterparty: 'kota', twinning: 'maybe', people: 'visits', country: 'XX', x: 1 });
    expect(said).toThrow(/counterparty: "kota" is not known; there are: local-government, /);
    expect(said).toThrow(/twinning: "maybe" is not known; there are: yes, no, unknown/);
    expect(said).toThrow(/people: "visits" must be a list, for example \["visits"\]/);
    expect(said).toThrow(/country: "XX" is no two-letter ISO code/);
    expect(said).toThrow(/there is no question "x"/);
    expect(() => readAnswers({})).toThrow(/counterparty: must be given, one of: local-government/);
  });

  it('of any kind give a known path with reasons in both languages, in every regime', () => {
    const known = new Set(law.flatMap(({ paths }) => paths.map(({ code }) => code)));
    const some = <T>(...values: T[]) => fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 });
    fc.assert(
      fc.property(
        fc.record({
          counterparty: fc.constantFrom(
            'local-government',
            'sub-national-agency',
            'institution',
            'company',
            'international-organisation',
            'development-partner',
            'foreign-government',
            'nonprofit',
            'political-party',
            'indonesian-party',
          ),
          twinning: fc.constantFrom('yes', 'no', 'unknown'),
          resources: some('grant', 'goods', 'loan', 'investment'),
          people: some('visits', 'students'),
          assets: some('region-assets', 'office-abroad'),
          reservedMatters: some('religion', 'labour-placement'),
          date: fc.constantFrom('2012-01-01', '2016-01-01', '2019-01-01', today),
        }),
        (answers) => {
          const choice = choose(answers);
          expect(known.has(choice.path)).toBe(true);
          expect(choice.basis).not.toEqual([]);
          expect(choice.reasons).not.toEqual([]);
        },
      ),
    );
  });
});
