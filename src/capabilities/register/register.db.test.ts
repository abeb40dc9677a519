import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '#audit';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import type { CooperationInput } from './facts.ts';
import {
  addClaims,
  correctCooperation,
  findPublishedCooperation,
  listPublishedCooperations,
  mergeCooperations,
  recordCooperation,
  recordStatement,
  removeBatch,
  resolveConflict,
  setPublished,
  undoMerge,
  viewRecord,
  viewRegisterFigures,
} from './index.ts';
import { foldActs } from './lifecycle.ts';
import { listMerges } from './store/details.ts';

const clock = frozenClock('2017-11-15T09:00:00+07:00');
const officerOf = (governmentId: number): GovernmentActor => ({
  kind: 'person',
  personId: `officer-${governmentId}`,
  name: 'Petugas Contoh',
  governmentId,
  roles: ['officer'],
});
const sragen = officerOf(14);
const boyolali = officerOf(9);

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const as = <T>(actor: GovernmentActor, work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(fresh.database, actor.governmentId, work);

const givenCooperation = (changes: Partial<CooperationInput> = {}): CooperationInput => ({
  regionCode: '33.14',
  titleId: 'Hibah air minum: Pemerintah Kerajaan Belanda',
  titleEn: 'Drinking water grant: Government of the Netherlands',
  activity: 'Hibah Air minum',
  kind: 'grant',
  start: '2012',
  end: '..',
  periodWords: '2012- sekarang',
  parties: [
    {
      organisation: { name: 'Pemerintah Kerajaan Belanda', kind: 'foreign-government', country: 'NL' },
      side: 'foreign',
      role: 'partner',
      asWritten: 'Pemerintah Kerajaan Belanda',
    },
    {
      organisation: {
        name: 'PDAM Kabupaten Sragen',
        kind: 'local-enterprise',
        country: 'ID',
        regionCode: '33.14',
      },
      side: 'local',
      role: 'implementer',
      asWritten: 'PDAM Kabupaten Sragen',
    },
  ],
  acts: [{ kind: 'started', date: '2012', asWritten: '2012- sekarang' }],
  claims: [{ property: 'start', value: '2012', asWritten: '2012- sekarang', statedOn: '2017-11' }],
  source: { kind: 'table', title: 'Tabel kerja sama', dated: '2017-11' },
  ...changes,
});

const record = (actor: GovernmentActor, changes: Partial<CooperationInput> = {}) =>
  as(actor, (tx) => recordCooperation(tx, clock, actor, givenCooperation(changes)));

describe('a recorded cooperation', () => {
  it('has a citable code, its parties, its source and the status its acts fold to', async () => {
    const { code } = await record(sragen);
    expect(code).toMatch(/^3314-\d{3}$/);
    const found = await as(sragen, (tx) => viewRecord(tx, sragen, code));
    expect(found.parties.map((party) => [party.name, party.country])).toEqual([
      ['Pemerintah Kerajaan Belanda', 'NL'],
      ['PDAM Kabupaten Sragen', 'ID'],
    ]);
    expect(found.claims[0]).toMatchObject({
      property: 'start',
      value: '2012',
      source: { title: 'Tabel kerja sama' },
    });
    const folded = foldActs(found.acts, found.cooperation.end, '2017-11-15');
    expect(found.cooperation).toMatchObject({
      status: folded.status,
      legalStatus: folded.legal,
      lastEvidence: '2017-11',
    });
  });

  it('does not exist for another government, nor in public until it is published', async () => {
    const { code } = await record(sragen);
    await expect(as(boyolali, (tx) => viewRecord(tx, boyolali, code))).rejects.toMatchObject({
      kind: 'not-found',
    });
    await expect(as(boyolali, (tx) => setPublished(tx, clock, boyolali, code, true))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await findPublishedCooperation(fresh.database, code)).toBeUndefined();
    await as(sragen, (tx) => setPublished(tx, clock, sragen, code, true));
    expect(await findPublishedCooperation(fresh.database, code)).toMatchObject({
      code,
      cooperation: { status: 'ongoing' },
    });
    await as(sragen, (tx) => setPublished(tx, clock, sragen, code, false));
    expect(await findPublishedCooperation(fresh.database, code)).toBeUndefined();
  });

  it('shows no one who entered it, in public', async () => {
    const { code } = await record(sragen, { publish: true });
    const document = await findPublishedCooperation(fresh.database, code);
    expect(JSON.stringify(document)).not.toContain('officer-14');
  });
});

describe('a conflict', () => {
  const disagree = async () => {
    const { code } = await record(sragen, { publish: true });
    await as(sragen, (tx) =>
      addClaims(tx, clock, sragen, code, {
        source: { kind: 'news', title: 'Berita', dated: '2010-09-23' },
        claims: [{ property: 'start', value: '2008', asWritten: '2008–2011' }],
      }),
    );
    const found = await as(sragen, (tx) => viewRecord(tx, sragen, code));
    return { code, found, conflict: found.conflicts[0] };
  };

  it('opens when another source contradicts, and nothing that stood is changed', async () => {
    const { found, conflict, code } = await disagree();
    expect(conflict).toMatchObject({ property: 'start', state: 'open' });
    expect(conflict?.claimIds).toHaveLength(2);
    expect(found.cooperation.start).toBe('2012');
    const published = await findPublishedCooperation(fresh.database, code);
    expect(
      published?.conflicts[0]?.claimIds.map((id) => published.claims.find((claim) => claim.id === id)?.value),
    ).toEqual(['2012', '2008']);
  });

  it('is resolved by a person with a reason; the winner stands, the loser stays', async () => {
    const { code, conflict, found } = await disagree();
    const winner = found.claims.find((claim) => claim.value === '2008');
    await as(sragen, (tx) =>
      resolveConflict(tx, clock, sragen, {
        conflictId: conflict?.id ?? 0,
        chosenClaimId: winner?.id ?? 0,
        reason: 'Surat tahun 2008 ditemukan di arsip.',
        office: 'Bagian Kerja Sama',
      }),
    );
    const after = await as(sragen, (tx) => viewRecord(tx, sragen, code));
    expect(after.cooperation.start).toBe('2008');
    expect(after.conflicts[0]).toMatchObject({
      state: 'resolved',
      reason: 'Surat tahun 2008 ditemukan di arsip.',
    });
    expect(after.claims.map((claim) => claim.value)).toContain('2012');
  });

  it('is not resolved without a reason, twice, or by another government', async () => {
    const { conflict } = await disagree();
    const resolution = {
      conflictId: conflict?.id ?? 0,
      chosenClaimId: null,
      reason: 'Belum pasti.',
      office: 'Bagian Kerja Sama',
    };
    const resolve = (actor: GovernmentActor, changes = {}) =>
      as(actor, (tx) => resolveConflict(tx, clock, actor, { ...resolution, ...changes }));
    await expect(resolve(sragen, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-needed' });
    await expect(resolve(boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await resolve(sragen);
    await expect(resolve(sragen)).rejects.toMatchObject({ code: 'conflict-already-resolved' });
  });

  it('resolved by two people at once has one winner', async () => {
    const { conflict } = await disagree();
    const resolve = () =>
      as(sragen, (tx) =>
        resolveConflict(tx, clock, sragen, {
          conflictId: conflict?.id ?? 0,
          chosenClaimId: null,
          reason: 'x',
          office: 'y',
        }),
      );
    const outcomes = await Promise.allSettled([resolve(), resolve(), resolve()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('a correction', () => {
  const correction = (code: string, version: number, changes = {}) => ({
    code,
    version,
    titleId: 'Judul baru',
    titleEn: null,
    activity: 'Hibah Air minum',
    kind: 'grant',
    start: '2012',
    end: '..',
    fields: [],
    sdgs: [6],
    reason: 'Judul keliru.',
    source: { kind: 'statement' as const, title: 'Pernyataan Bagian Kerja Sama' },
    ...changes,
  });

  it('needs a reason, and keeps what was believed before', async () => {
    const { code } = await record(sragen);
    await expect(
      as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1, { reason: '' }))),
    ).rejects.toMatchObject({ code: 'reason-needed' });
    await as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1)));
    const after = await as(sragen, (tx) => viewRecord(tx, sragen, code));
    expect(after.cooperation).toMatchObject({ titleId: 'Judul baru', sdgs: [6], version: 2 });
  });

  it('of a form opened before somebody else saved is refused', async () => {
    const { code } = await record(sragen);
    await as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1)));
    await expect(
      as(sragen, (tx) => correctCooperation(tx, clock, sragen, correction(code, 1, { titleId: 'Lain' }))),
    ).rejects.toMatchObject({ kind: 'changed-meanwhile' });
  });
});

describe('a merge', () => {
  it('moves everything, can be undone exactly, and leads the old code to the new meanwhile', async () => {
    const [one, other] = [await record(sragen), await record(sragen)];
    const before = await as(sragen, (tx) => viewRecord(tx, sragen, other.code));
    await as(sragen, (tx) =>
      mergeCooperations(tx, clock, sragen, { merged: other.code, kept: one.code, reason: 'Ganda.' }),
    );
    const merged = await as(sragen, (tx) => viewRecord(tx, sragen, other.code));
    expect(merged.cooperation.code).toBe(one.code);
    expect(merged.parties).toHaveLength(4);
    const merges = await as(sragen, (tx) => listMerges(tx, 14, 'cooperation', one.id));
    await as(sragen, (tx) => undoMerge(tx, clock, sragen, merges[0]?.id ?? 0));
    const after = await as(sragen, (tx) => viewRecord(tx, sragen, other.code));
    expect(after.claims).toEqual(before.claims);
    expect(after.parties).toEqual(before.parties);
    await expect(as(sragen, (tx) => undoMerge(tx, clock, sragen, merges[0]?.id ?? 0))).rejects.toMatchObject({
      code: 'merge-already-undone',
    });
  });
});

describe('the published list', () => {
  it('is found by misspelt names, in both languages, and counted by facets', async () => {
    const { code } = await record(sragen, {
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
      (await listPublishedCooperations(fresh.database, { q }, clock)).rows.map((row) => row.code);
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
      fresh.database,
      { country: ['AU'], year: [2012] },
      clock,
    );
    expect(rows.map((row) => row.code)).toEqual([code]);
    expect(facets.kind).toEqual([{ value: 'sister-school', count: 1 }]);
  });

  it('tells "none, confirmed" from nothing said, with the statement that contradicts it', async () => {
    const sukoharjo = officerOf(11);
    await as(sukoharjo, (tx) =>
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
    await as(sukoharjo, (tx) =>
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
    expect(await viewRegisterFigures(fresh.database)).toMatchObject({ none: 1 });
  });
});

describe('an undone import', () => {
  it('removes what it added, keeps and names what was worked on since, and leaves the audit whole', async () => {
    const [one, other] = [
      await record(sragen, { batchId: 77, publish: true }),
      await record(sragen, { batchId: 77 }),
    ];
    await as(sragen, (tx) => setPublished(tx, clock, sragen, other.code, true));
    const undone = await as(sragen, (tx) => removeBatch(tx, clock, sragen, 77, 'Salah berkas'));
    expect(undone).toEqual({ removed: 1, kept: [other.code] });
    expect(await findPublishedCooperation(fresh.database, other.code)).toBeDefined();
    expect(await findPublishedCooperation(fresh.database, one.code)).toBeUndefined();
    await expect(as(sragen, (tx) => viewRecord(tx, sragen, one.code))).rejects.toMatchObject({
      kind: 'not-found',
    });
    expect(await verifyAudit(fresh.database)).toMatchObject({ whole: true });
  });
});
