import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import { mergeCooperations, recordCooperation, viewOfficeRecord } from '#register';
import {
  codeOf,
  type GivenHouse,
  givenHouse,
  givenOfficer,
  readAudit,
} from '../../../../tests/security/given-people.ts';
import { recordIndicator } from '../results/record-indicator.ts';
import { type DormancyDecision, decideDormancy } from './decide-dormancy.ts';
import { listDecisions } from './list-decisions.ts';
import { type DormancyFollowUp, recordDormancyAct } from './record-dormancy-act.ts';
import { viewDormancy } from './view-dormancy.ts';

let given: GivenHouse;
let officer: GovernmentActor;

const on = (day: string) => ({ ...given.house, clock: frozenClock(`${day}T09:00:00+07:00`) });
const within = <T>(work: Parameters<typeof withGovernment<T>>[2], actor = officer) =>
  withGovernment(given.house.database, actor.governmentId, work);

beforeAll(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
});
afterAll(() => given.leave());

async function givenDormant(acts: 'signed' | 'explored' = 'signed'): Promise<string> {
  const { code } = await within((tx) =>
    recordCooperation(tx, given.house.clock, officer, {
      regionCode: '33.14',
      titleId: 'Kota kembar contoh',
      kind: 'sister-city',
      source: { kind: 'letter', title: 'Surat' },
      acts: [{ kind: acts, instrument: 'loi', date: '2015-09-25', asWritten: '25 September 2015' }],
    }),
  );
  return code;
}

const revival = (code: string, more: Partial<DormancyDecision> = {}): DormancyDecision => ({
  code,
  version: 0,
  decision: 'revive',
  decidedOn: '2017-11-15',
  office: 'Sekretaris Daerah',
  person: 'Nama Contoh',
  reason: 'Mitra bersedia melanjutkan',
  judgements: { funding: 'Ada anggaran 2018' },
  steps: [{ what: 'Surat kepada mitra', who: 'Bagian Kerja Sama', due: '2017-12-15' }],
  nextReview: '2018-02-13',
  ...more,
});
const decide = (input: DormancyDecision, actor = officer) =>
  within((tx) => decideDormancy(tx, on('2017-11-15'), actor, input), actor);
const follow = (day: string, input: DormancyFollowUp) =>
  within((tx) => recordDormancyAct(tx, on(day), officer, input));
const view = (code: string, day = '2017-11-15') => within((tx) => viewDormancy(tx, on(day), officer, code));
const statusOf = async (code: string) =>
  (await within((tx) => viewOfficeRecord(tx, officer, code))).cooperation.status;

describe('a dormant cooperation', () => {
  it('is shown under each criterion by what is recorded', async () => {
    const code = await givenDormant();
    const { findings, dormant, stage } = await view(code);
    expect([stage, dormant]).toEqual(['signed', true]);
    expect(findings.involvement.map(({ id }) => id)).toEqual([
      'Pihak daerah: tidak ada yang tercatat.',
      'Mitra luar negeri: tidak ada yang tercatat.',
    ]);
    expect(findings.silence.map(({ en }) => en)).toContain('782 days since the last sign.');
    expect(findings.funding[0]?.en).toBe('No money is recorded. That does not mean that it cost nothing.');
    expect(findings.result.map(({ en }) => en)).toEqual(['No result is recorded.']);
    await within((tx) =>
      recordIndicator(tx, given.house.clock, officer, {
        cooperation: code,
        key: 'indikator-penelaahan',
        description: { title: 'Hasil susu', unit: 'liter', direction: 'rise' },
        baseline: { value: '9', date: '2015', source: 'Dinas Peternakan' },
      }),
    );
    expect((await view(code)).findings.result.map(({ id }) => id)).toEqual([
      expect.stringContaining('Hasil susu: awalnya 9 liter'),
    ]);
  });

  it('is decided about with a plan that is followed up, and every step stays on record', async () => {
    const code = await givenDormant();
    const number = await decide(revival(code));
    expect(number).toBe(1);
    await follow('2017-12-01', {
      code,
      version: 1,
      kind: 'step-done',
      step: 0,
      on: '2017-11-30',
      text: 'Surat dikirim',
    });
    const { fold } = await view(code, '2017-12-01');
    expect(fold.standing?.steps[0]?.done).toEqual({ on: '2017-11-30', how: 'Surat dikirim' });
    expect(fold.standing?.findings.silence.length).toBeGreaterThan(0);
    expect(await statusOf(code)).toBe('signed');
    const actions = (await readAudit(given.house.database, officer.governmentId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['dormancy.decide', 'dormancy.step-done']));
  });

  it('tells the second of two officers, and records one decision', async () => {
    const code = await givenDormant();
    const both = await Promise.all([codeOf(decide(revival(code))), codeOf(decide(revival(code)))]);
    expect(both.toSorted()).toEqual(['decision-moved-on', 'no refusal']);
    expect((await view(code)).fold.decisions).toHaveLength(1);
    expect(await codeOf(decide({ ...revival(code), version: 7 }))).toBe('decision-moved-on');
    const done = { code, version: 1, kind: 'step-done', step: 0, on: '2017-11-15', text: 'Sudah' } as const;
    await follow('2017-11-15', done);
    expect(await codeOf(follow('2017-11-15', done))).toBe('decision-moved-on');
    expect(await codeOf(follow('2017-11-15', { ...done, version: 2 }))).toBe('decision-moved-on');
  });

  it('ends on a ground of the law of that day, as an act of the register, until the decision is revoked', async () => {
    const code = await givenDormant();
    const end = revival(code, { decision: 'end', ground: 'ending:reached', steps: [], nextReview: null });
    await expect(decide(end)).rejects.toMatchObject({
      fields: [expect.objectContaining({ field: 'ground' })],
    });
    await decide({ ...end, ground: 'ending:agreed' });
    expect(await statusOf(code)).toBe('ended');
    const { fold, stage } = await view(code);
    expect(stage).toBe('closed');
    expect(fold.standing?.ground?.basis[0]).toMatchObject({ instrument: 'UU 24/2000', article: '18' });
    expect(await codeOf(decide({ ...revival(code), version: 1 }))).toBe('not-to-be-decided');
    await follow('2017-12-01', {
      code,
      version: 1,
      kind: 'revoked',
      on: '2017-12-01',
      text: 'Mitra keberatan',
    });
    expect(await statusOf(code)).toBe('signed');
    const after = await view(code, '2017-12-01');
    expect(after.fold.standing).toBeUndefined();
    expect(after.fold.decisions.map(({ state }) => state)).toEqual(['revoked']);
  });

  it('is told everything it lacks at once', async () => {
    const empty = { ...revival(await givenDormant()), office: '', reason: '', steps: [], nextReview: null };
    await expect(decide(empty)).rejects.toMatchObject({
      fields: ['office', 'reason', 'what-0', 'nextReview'].map((field) => expect.objectContaining({ field })),
    });
  });

  it('is transferred to an agency, which the register names until the decision is revoked', async () => {
    const code = await givenDormant();
    await decide(revival(code, { decision: 'transfer', successor: 'Dinas Pariwisata Sragen', steps: [] }));
    const names = async () =>
      (await within((tx) => viewOfficeRecord(tx, officer, code))).parties.map(({ name, role }) => [
        name,
        role,
      ]);
    expect(await names()).toEqual([['Dinas Pariwisata Sragen', 'responsible']]);
    await follow('2017-11-20', {
      code,
      version: 1,
      kind: 'revoked',
      on: '2017-11-20',
      text: 'Dinas menolak',
    });
    expect(await names()).toEqual([]);
  });

  it('is none while nothing was signed: exploration without progress is not decided here', async () => {
    const code = await givenDormant('explored');
    expect((await view(code)).dormant).toBe(false);
    expect(await codeOf(decide(revival(code)))).toBe('not-to-be-decided');
  });

  it('keeps what was decided when it is merged into another record', async () => {
    const [code, kept] = [await givenDormant(), await givenDormant()];
    await decide(revival(code));
    await within((tx) =>
      mergeCooperations(tx, given.house.clock, officer, { merged: code, kept, reason: 'Ganda' }),
    );
    expect((await view(kept)).fold.version).toBe(1);
    const step = {
      code: kept,
      version: 1,
      kind: 'step-done',
      step: 0,
      on: '2017-11-15',
      text: 'Sudah',
    } as const;
    await follow('2017-11-15', step);
    expect((await view(kept)).fold.standing?.steps[0]?.done?.how).toBe('Sudah');
  });

  it('goes by its own decision when another record with one is merged into it', async () => {
    const [kept, code] = [await givenDormant(), await givenDormant()];
    await decide(revival(kept, { reason: 'Yang tetap' }));
    await decide(revival(code, { reason: 'Yang digabungkan' }));
    await within((tx) =>
      mergeCooperations(tx, given.house.clock, officer, { merged: code, kept, reason: 'Ganda' }),
    );
    expect((await view(kept)).fold.standing?.reason).toBe('Yang tetap');
  });

  it('is not found by another office, and decided about only by an officer', async () => {
    const code = await givenDormant();
    const other = await ensureGovernment(given.house.database, { regionCode: '33.13' });
    const stranger = { ...officer, governmentId: other.id };
    expect(await codeOf(decide(revival(code), stranger))).toBe('not-found');
    expect(await within((tx) => listDecisions(tx, stranger), stranger)).toEqual([]);
    const auditor: GovernmentActor = {
      kind: 'person',
      personId: 'p',
      name: 'Auditor',
      governmentId: officer.governmentId,
      roles: ['auditor'],
    };
    expect(await codeOf(decide(revival(code), auditor))).toBe('monitoring-not-allowed');
  });
});

it('lists what was decided, the newest first, between two days', async () => {
  const all = await within((tx) => listDecisions(tx, officer));
  expect(all.length).toBeGreaterThan(3);
  expect(await within((tx) => listDecisions(tx, officer, { from: '2017-11-16' }))).toEqual([]);
  const revoked = await within((tx) => listDecisions(tx, officer, { state: 'revoked' }));
  expect(revoked.map(({ decision }) => decision.decision).toSorted()).toEqual(['end', 'transfer']);
});
