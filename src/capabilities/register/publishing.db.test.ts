import { describe, expect, it } from 'vitest';
import { clock, givenRegister, officerOf, sragen } from './given-register.ts';
import { listPublishedCooperations, recordStatement, viewRegisterFigures } from './index.ts';

const register = givenRegister();

describe('the published list', () => {
  it('is found by misspelt names, in both languages, and counted by facets', async () => {
    const { code } = await register.record(sragen, {
      publish: true,
      titleId: 'Sekolah kembar: Queensland Department of Education',
      titleEn: 'Sister school: Queensland Department of Education',
      kind: 'sister-school',
      parties: [
        {
          organisation: {
            name: 'Queensland Department of Education',
            kind: 'foreign-government',
            country: 'AU',
          },
          side: 'foreign',
          role: 'partner',
          asWritten: 'Department of Education Queensland, Brisbane, Australia',
        },
      ],
    });
    const codes = async (q: string) =>
      (await listPublishedCooperations(register.database, { q }, clock)).rows.map((row) => row.code);
    for (const q of [
      'Queensland',
      'quensland',
      'sister school',
      'sekolah kembar',
      'Brisbane',
      'Sragen',
      'australia',
    ])
      expect(await codes(q), q).toContain(code);
    expect(await codes('Reykjavik')).not.toContain(code);
    const { facets, rows } = await listPublishedCooperations(
      register.database,
      { country: ['AU'], year: [2012] },
      clock,
    );
    expect(rows.map((row) => row.code)).toEqual([code]);
    expect(facets.kind).toEqual([{ value: 'sister-school', count: 1 }]);
  });

  it('tells "none, confirmed" from nothing said, with the statement that contradicts it', async () => {
    const sukoharjo = officerOf(11);
    await register.as(sukoharjo, (tx) =>
      recordStatement(tx, clock, sukoharjo, {
        regionCode: '33.11',
        source: {
          kind: 'interview',
          title: 'Wawancara',
          office: 'Subag Otonomi Daerah dan Kerja Sama',
          dated: '2017',
        },
        claims: [
          {
            property: 'has-cooperation',
            value: 'none',
            asWritten: 'belum melakukan kerjasama dengan luar negeri',
          },
        ],
      }),
    );
    await register.as(sukoharjo, (tx) =>
      recordStatement(tx, clock, sukoharjo, {
        regionCode: '33.11',
        source: { kind: 'document', title: 'Pendahuluan' },
        claims: [
          {
            property: 'has-cooperation',
            value: 'some',
            asWritten: 'juga telah melakukan kerjasama luar negeri',
          },
        ],
      }),
    );
    expect(await viewRegisterFigures(register.database)).toMatchObject({ none: 1 });
  });
});
