import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { PersonActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import {
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenMember,
} from '../../../tests/security/given-people.ts';
import { givenCooperation } from './given-register.ts';
import {
  addClaims,
  correctCooperation,
  mergeCooperations,
  mergeOrganisations,
  recordCooperation,
  setPublished,
  undoMerge,
  viewOfficeRecord,
  viewRecord,
} from './index.ts';
import { listAgencyRecords } from './list-agency-records.ts';
import { listWaitingRecords } from './list-waiting-records.ts';
import { foldReview } from './review.ts';
import { reviewRecord } from './review-record.ts';
import { listReviewActs } from './store/reviews.ts';

let given: GivenHouse;
let officer: PersonActor;
let education: PersonActor;
let health: PersonActor;
beforeAll(async () => {
  given = await givenHouse();
  const admin = await givenAdministrator(given.house);
  const member = async (name: string, role: 'officer' | 'reporter', agency = '') =>
    (await givenMember(given.house, admin.actor, `${name}@sragen.example.go.id`, [role], agency)).actor;
  officer = await member('petugas', 'officer');
  education = await member('pendidikan', 'reporter', 'Dinas Pendidikan');
  health = await member('kesehatan', 'reporter', 'Dinas Kesehatan');
});
afterAll(() => given.leave());

const as = <T>(actor: PersonActor, work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(given.house.database, actor.governmentId, work);
const record = (actor: PersonActor, changes: Parameters<typeof givenCooperation>[0] = {}) =>
  as(actor, (tx) => recordCooperation(tx, given.house.clock, actor, givenCooperation(changes)));
const review = (actor: PersonActor, code: string, kind: 'submitted' | 'sent-back' | 'accepted', note = '') =>
  as(actor, (tx) => reviewRecord(tx, given.house.clock, actor, { code, kind, note }));
const addSource = (actor: PersonActor, code: string) =>
  as(actor, (tx) =>
    addClaims(tx, given.house.clock, actor, code, {
      source: { kind: 'letter', title: 'Surat dinas' },
      claims: [{ property: 'activity', value: null, asWritten: 'Pelatihan guru' }],
    }),
  );
const read = (actor: PersonActor, code: string) => as(actor, (tx) => viewRecord(tx, actor, code));
const ownCodes = async (actor: PersonActor) =>
  (await listAgencyRecords(given.house, actor)).rows.map(({ code }) => code);
const waitingCodes = async () =>
  (await listWaitingRecords(given.house, officer)).rows.map(({ code }) => code);

const ofAgency = (name: string) => [
  {
    organisation: { name, kind: 'local-agency', country: 'ID', regionCode: '33.14' },
    side: 'local',
    role: 'implementer',
    asWritten: name,
  } as const,
];

describe('what a reporter records', () => {
  it('waits for the unit, and is the reporter’s own until the unit takes it over', async () => {
    const { code } = await record(education);
    expect(await waitingCodes()).toContain(code);
    expect(await ownCodes(education)).toContain(code);
    await addSource(education, code);
    await review(officer, code, 'accepted');
    expect(await waitingCodes()).not.toContain(code);
    expect(await codeOf(addSource(education, code))).toBe('record-taken-over');
    expect((await read(education, code)).cooperation.review).toBe('accepted');
  });

  it('cannot be published before it is accepted', async () => {
    const { code } = await record(education);
    const publish = () => as(officer, (tx) => setPublished(tx, given.house.clock, officer, code, true));
    expect(await codeOf(publish())).toBe('review-first');
    await review(officer, code, 'accepted');
    await publish();
    expect((await read(officer, code)).cooperation.published).toBe(true);
  });

  it('comes back with a note, is corrected and submitted again', async () => {
    const { code, id } = await record(education);
    expect(await codeOf(review(officer, code, 'sent-back'))).toBe('reason-needed');
    await review(officer, code, 'sent-back', 'Tanggalnya belum ada.');
    expect((await listAgencyRecords(given.house, education)).sentBack).toBe(1);
    await addSource(education, code);
    await review(education, code, 'submitted');
    expect(await waitingCodes()).toContain(code);
    const acts = await as(officer, (tx) => listReviewActs(tx, officer.governmentId, id));
    expect(acts.map(({ kind }) => kind)).toEqual(['submitted', 'sent-back', 'submitted']);
    expect((await read(officer, code)).cooperation.review).toBe(foldReview(acts));
    expect((await as(education, (tx) => viewOfficeRecord(tx, education, code))).review?.acts[1]?.note).toBe(
      'Tanggalnya belum ada.',
    );
  });

  it('is not the reporter’s to accept, nor the unit’s to submit', async () => {
    const { code } = await record(education);
    expect(await codeOf(review(education, code, 'accepted'))).toBe('review-moved-on');
    expect(await codeOf(review(officer, code, 'submitted'))).toBe('review-moved-on');
  });

  it('is taken over by merging it with what the unit has, and read by the reporter there', async () => {
    const { code: reported } = await record(education);
    const { code: known } = await record(officer);
    await as(officer, (tx) =>
      mergeCooperations(tx, given.house.clock, officer, { merged: reported, kept: known, reason: 'Sama.' }),
    );
    expect(await waitingCodes()).not.toContain(reported);
    expect((await read(education, reported)).cooperation.code).toBe(known);
    expect(await codeOf(addSource(education, known))).toBe('record-taken-over');
    const { merges } = await as(officer, (tx) => viewOfficeRecord(tx, officer, known));
    await as(officer, (tx) => undoMerge(tx, given.house.clock, officer, merges[0]?.id ?? 0));
    expect((await read(education, reported)).cooperation.review).toBe('accepted');
  });
});

describe('a reporter of another agency', () => {
  it('neither sees the record nor changes it', async () => {
    const { code } = await record(education);
    expect(await ownCodes(health)).not.toContain(code);
    expect(await codeOf(read(health, code))).toBe('not-found');
    expect(await codeOf(as(health, (tx) => viewOfficeRecord(tx, health, code)))).toBe('not-found');
    expect(await codeOf(addSource(health, code))).toBe('not-found');
    const { cooperation: c } = await read(officer, code);
    const correct = as(health, (tx) =>
      correctCooperation(tx, given.house.clock, health, {
        ...c,
        titleId: 'Diubah',
        reason: 'Coba.',
        source: { kind: 'letter', title: 'Surat' },
      }),
    );
    expect(await codeOf(correct)).toBe('not-found');
  });

  it('sees nothing that the unit recorded of others', async () => {
    const { code } = await record(officer);
    expect(await codeOf(read(health, code))).toBe('not-found');
  });
});

describe('an agency that is party to what the unit recorded', () => {
  it('reads it and cannot change it', async () => {
    const { code } = await record(officer, { parties: ofAgency('Dinas Kesehatan') });
    expect(await ownCodes(health)).toContain(code);
    expect((await read(health, code)).cooperation.code).toBe(code);
    expect(await codeOf(addSource(health, code))).toBe('record-taken-over');
    expect(await codeOf(read(education, code))).toBe('not-found');
  });

  it('is known by another spelling once the unit has merged the two organisations', async () => {
    const { code } = await record(officer, { parties: ofAgency('Dinkes Kab. Sragen') });
    expect(await codeOf(read(health, code))).toBe('not-found');
    await record(health, { parties: ofAgency('Dinas Kesehatan') });
    await as(officer, (tx) =>
      mergeOrganisations(tx, given.house.clock, officer, {
        merged: 'dinkes-kab-sragen',
        kept: 'dinas-kesehatan',
        reason: 'Sama.',
      }),
    );
    expect((await read(health, code)).cooperation.code).toBe(code);
  });
});

it('a reporter whose agency was taken away sees nothing at all', async () => {
  const { code } = await record(education);
  const { agencyId: _, ...nobody } = education;
  expect(await codeOf(read(nobody, code))).toBe('not-found');
  expect(await codeOf(listAgencyRecords(given.house, nobody))).toBe('not-found');
});
