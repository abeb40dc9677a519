import { describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { boyolali, clock, givenRegister, sragen } from './given-register.ts';
import { addClaims } from './index.ts';
import { listRecords, type OfficeQuestion } from './list-records.ts';
import { viewOffice } from './view-office.ts';

const register = givenRegister();

const codes = async (actor: GovernmentActor, question: OfficeQuestion) =>
  (await listRecords({ database: register.database, clock }, actor, question)).rows.map(({ code }) => code);

describe("an office's list", () => {
  it('holds its own records, published or not, and nobody else sees them or their number', async () => {
    const draft = await register.record(sragen, { titleId: 'Kota kembar: Guilin', kind: 'sister-city' });
    const published = await register.record(sragen, { publish: true });
    expect(await codes(sragen, {})).toEqual(expect.arrayContaining([draft.code, published.code]));
    expect(await codes(sragen, { published: false })).toEqual([draft.code]);
    expect(await codes(sragen, { kind: 'sister-city', country: 'NL', year: 2012 })).toEqual([draft.code]);
    for (const q of ['guilin', 'guilinn', 'sister city'])
      expect(await codes(sragen, { q }), q).toEqual([draft.code]);
    expect(await codes(sragen, { q: 'Reykjavik' })).toEqual([]);
    const elsewhere = await listRecords({ database: register.database, clock }, boyolali, { q: 'guilin' });
    expect(elsewhere).toMatchObject({ rows: [], total: 0, facets: { kind: [], country: [] } });
  });

  it('counts what waits: drafts, open conflicts, and what was long without evidence', async () => {
    const wonogiri = { ...sragen, governmentId: 12, personId: 'officer-12' };
    const { code } = await register.record(wonogiri, {
      regionCode: '33.12',
      acts: [{ kind: 'started', date: '2012', asWritten: '2012' }],
      claims: [{ property: 'start', value: '2012', asWritten: '2012' }],
      source: { kind: 'table', title: 'Tabel', dated: '2012' },
    });
    const look = () => viewOffice({ database: register.database, clock }, wonogiri);
    expect((await look()).figures).toMatchObject({ records: 1, drafts: 1, withConflicts: 0, quiet: 1 });
    await register.as(wonogiri, (tx) =>
      addClaims(tx, clock, wonogiri, code, {
        source: { kind: 'letter', title: 'Surat', dated: '2017-10' },
        claims: [{ property: 'start', value: '2014', asWritten: '2014' }],
      }),
    );
    const after = await look();
    expect(after.figures).toMatchObject({ withConflicts: 1, quiet: 0 });
    expect(after.conflicts).toMatchObject([{ code, property: 'start', claims: 2 }]);
  });
});
