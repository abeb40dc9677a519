import { beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { questions, slippedQuestions } from './given-questions.ts';
import { boyolali, clock, givenRegister, officerOf, sragen } from './given-register.ts';
import { searchedRecord, sketches } from './given-searched.ts';
import { addClaims } from './index.ts';
import { listRecords, type OfficeQuestion } from './list-records.ts';
import { removeCooperation } from './remove-cooperation.ts';
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
    for (const q of ['guilin', 'sister city']) expect(await codes(sragen, { q }), q).toEqual([draft.code]);
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

describe("the search in an office's list", () => {
  const solo = officerOf(72);
  const ask = (question: OfficeQuestion) =>
    listRecords({ database: register.database, clock }, solo, question);
  const names = new Map<string, string>();
  beforeAll(async () => {
    for (const [name, sketch] of Object.entries(sketches))
      names.set((await register.record(solo, { ...searchedRecord(sketch), publish: false })).code, name);
  }, 60_000);
  const found = async (question: OfficeQuestion) =>
    (await ask(question)).rows.map(({ code }) => names.get(code) ?? code);

  it('finds what the public search would, published or not', async () => {
    const wrong: string[] = [];
    for (const { question: q, finds, never } of questions) {
      const got = await found({ q });
      const tooMuch = got.filter((name) =>
        never.includes('*') ? !finds.includes(name) : never.includes(name),
      );
      if (finds.some((name) => !got.includes(name)) || tooMuch.length > 0) wrong.push(`${q}: ${got}`);
    }
    expect(wrong).toEqual([]);
  }, 60_000);

  it('puts slips of the pen right, and says so', async () => {
    for (const { question: q, finds } of slippedQuestions) {
      const { corrected } = await ask({ q });
      expect(corrected?.asked, q).toBe(q);
      expect(await found({ q }), q).toEqual(expect.arrayContaining([...finds]));
    }
    expect(await found({ q: 'sekolh kembar', exact: true })).toEqual([]);
  }, 60_000);

  it('takes words said of every record, or of anything, for no question', async () => {
    const { total } = await ask({});
    for (const q of ['kerja sama', 'Kerjasama', 'cooperation', 'dan yang', 'kerja sama dengan'])
      expect(await ask({ q }), q).toMatchObject({ total, corrected: null });
    expect((await ask({ q: '!!!' })).total).toBe(0);
  });

  it('never puts a question right by words that only another office has', async () => {
    await register.record(boyolali, { titleId: 'Tambang zirkonium' });
    expect(await ask({ q: 'zirkonum' })).toMatchObject({ rows: [], corrected: null });
  });

  it('puts right what only a removed record has', async () => {
    const { code: wrong } = await register.record(solo, { titleId: 'Festival gamelaan' });
    const { code } = await register.record(solo, { titleId: 'Festival gamelan' });
    expect(await ask({ q: 'gamelaan' })).toMatchObject({ rows: [{ code: wrong }], corrected: null });
    await register.as(solo, (tx) =>
      removeCooperation(tx, clock, solo, { code: wrong, reason: 'Salah ketik' }),
    );
    for (const q of ['gamelaan', 'gamelaaan'])
      expect(await ask({ q }), q).toMatchObject({ rows: [{ code }], corrected: { shown: 'gamelan' } });
  });

  it('stands in the order asked for: the likeliest first, or by title, start or change', async () => {
    const titles = async (question: OfficeQuestion) =>
      (await ask(question)).rows.map(({ titleId }) => titleId);
    const byTitle = await titles({ sort: 'title' });
    expect(byTitle).toEqual(byTitle.toSorted());
    expect((await titles({ q: 'sekolah' }))[0]).toBe('Sekolah kembar: SMA Negeri 3');
    const early = await register.record(solo, { titleId: 'Dahulu', start: '1990', end: '1991' });
    const starts = (await ask({ sort: 'start' })).rows;
    expect(starts.at(-1)?.code).toBe(early.code);
  });

  it('shows the last page when one beyond it is asked for', async () => {
    expect(await ask({ page: 999 })).toMatchObject({ page: 1, pages: 1 });
    expect((await ask({ page: 999 })).rows.length).toBeGreaterThan(20);
  });
});
