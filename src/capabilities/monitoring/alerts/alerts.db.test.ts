import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { withGovernment } from '#platform/database/database.ts';
import { recordCooperation } from '#register';
import {
  type GivenHouse,
  givenHouse,
  givenOfficer,
  readAudit,
} from '../../../../tests/security/given-people.ts';
import { recordActivity } from '../activities/record-activity.ts';
import { recordActivityAct } from '../activities/record-activity-act.ts';
import { emptyPlan } from '../plans/annual-plan.ts';
import { savePlan } from '../plans/save-plan.ts';
import { recordIndicator } from '../results/record-indicator.ts';
import { recordIndicatorAct } from '../results/record-indicator-act.ts';
import { insertThresholds } from '../store/alert-acts.ts';
import { listAlerts } from './list-alerts.ts';
import { setAlertAside } from './set-alert-aside.ts';
import { setRhythm } from './set-rhythm.ts';
import { setThresholds } from './set-thresholds.ts';
import { takeAlertUp } from './take-alert-up.ts';
import { defaultThresholds } from './thresholds.ts';
import { viewCooperationAlerts } from './view-cooperation-alerts.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let code: string;

const on = (day: string) => ({ ...given.house, clock: frozenClock(`${day}T09:00:00+07:00`) });
const within = <T>(work: Parameters<typeof withGovernment<T>>[2], actor = officer) =>
  withGovernment(given.house.database, actor.governmentId, work);
const rulesOn = async (day: string, more = {}) =>
  (await listAlerts(on(day), officer, more)).alerts.map(({ rule }) => rule);

beforeAll(async () => {
  given = await givenHouse('2017-11-01T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  const recorded = await within((tx) =>
    recordCooperation(tx, given.house.clock, officer, {
      regionCode: '33.14',
      titleId: 'Kota kembar contoh',
      kind: 'sister-city',
      source: { kind: 'letter', title: 'Surat' },
      acts: [{ kind: 'started', date: '2015-03-01', asWritten: 'dimulai 1 Maret 2015' }],
      instruments: [{ kind: 'mou', signed: '2015-02-01', validUntil: '2020-02-01', languages: ['id'] }],
    }),
  );
  code = recorded.code;
});
afterAll(() => given.leave());

describe('the alerts of an office', () => {
  it('come from what stands in the register, as it looks on the day', async () => {
    expect(await rulesOn('2015-12-01')).toEqual(['missing-scan']);
    expect(await rulesOn('2017-11-15')).toEqual(['dormant', 'missing-scan']);
    expect(await rulesOn('2020-03-01')).toEqual(['term', 'dormant', 'missing-scan']);
  });

  it('are filtered by rule, counted whatever is asked for', async () => {
    const { alerts, total, byRule } = await listAlerts(on('2017-11-15'), officer, { rule: 'dormant' });
    expect([alerts.length, total]).toEqual([1, 1]);
    expect(byRule).toEqual([
      { rule: 'dormant', count: 1 },
      { rule: 'missing-scan', count: 1 },
    ]);
  });

  it('are none of another office, which does not find the cooperation either', async () => {
    const other = await ensureGovernment(given.house.database, { regionCode: '33.13' });
    const stranger = { ...officer, governmentId: other.id };
    expect((await listAlerts(on('2017-11-15'), stranger)).total).toBe(0);
    await expect(
      within((tx) => viewCooperationAlerts(tx, on('2017-11-15'), stranger, code), stranger),
    ).rejects.toMatchObject({ kind: 'not-found' });
    const aside = { key: `dormant:${code}`, until: '2017-12-31', reason: 'Bukan urusan kami' };
    await expect(
      within((tx) => setAlertAside(tx, on('2017-11-15'), stranger, aside), stranger),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });

  it('go by the thresholds the office has set, from the day they begin', async () => {
    const content = { ...defaultThresholds, silentMonths: 24 };
    await within((tx) =>
      insertThresholds(
        tx,
        officer.governmentId,
        { starts: '2016-06-01', content, basis: 'SOP 1' },
        { at: given.house.clock.now(), by: 'x' },
      ),
    );
    expect(await rulesOn('2016-05-31')).toContain('dormant');
    expect(await rulesOn('2016-06-01')).not.toContain('dormant');
    expect(await rulesOn('2017-11-15')).toContain('dormant');
  });
});

describe('an alert that is set aside', () => {
  const aside = (day: string, until: string, reason = 'Mitra menjawab bulan depan') =>
    within((tx) => setAlertAside(tx, on(day), officer, { key: `dormant:${code}`, until, reason }));

  it('needs a later day within a year, and a reason', async () => {
    for (const [until, reason] of [
      ['2017-11-15', 'Mitra menjawab'],
      ['2018-11-16', 'Mitra menjawab'],
      ['', 'Mitra menjawab'],
      ['2017-12-31', ' '],
    ] as const)
      await expect(aside('2017-11-15', until, reason), until).rejects.toMatchObject({ kind: 'invalid' });
  });

  it('is gone until its day, comes back by itself, and can be taken up before', async () => {
    await aside('2017-11-15', '2017-12-31');
    expect(await rulesOn('2017-12-31')).not.toContain('dormant');
    expect(await rulesOn('2017-12-31', { aside: true })).toEqual(['dormant']);
    expect(await rulesOn('2018-01-01')).toContain('dormant');
    const key = `dormant:${code}`;
    await within((tx) => takeAlertUp(tx, on('2017-12-01'), officer, { key, reason: 'Mitra sudah menjawab' }));
    expect(await rulesOn('2017-12-01')).toContain('dormant');
    const actions = (await readAudit(given.house.database, officer.governmentId)).map(({ action }) => action);
    expect(actions).toEqual(expect.arrayContaining(['alert.set-aside', 'alert.take-up']));
  });

  it('is found no more once it has ended, and only an officer sets it aside', async () => {
    const missing = { key: 'dormant:3314-999', until: '2017-12-31', reason: 'Mitra menjawab' };
    await expect(within((tx) => setAlertAside(tx, on('2017-11-15'), officer, missing))).rejects.toMatchObject(
      { kind: 'not-found' },
    );
    const reader: GovernmentActor = {
      kind: 'person',
      personId: 'p',
      name: 'Auditor',
      governmentId: officer.governmentId,
      roles: ['auditor'],
    };
    await expect(
      within((tx) => setAlertAside(tx, on('2017-11-15'), reader, { ...missing, key: `dormant:${code}` })),
    ).rejects.toMatchObject({ kind: 'not-allowed' });
  });
});

it('shows the five lights of a cooperation with their reasons', async () => {
  const { lights } = await within((tx) => viewCooperationAlerts(tx, on('2017-11-15'), officer, code));
  expect(lights.map(({ kind, state }) => `${kind} ${state}`)).toEqual([
    'contact fading',
    'visit no-word',
    'activity fading',
    'money no-word',
    'report no-word',
  ]);
  expect(lights[2]?.reason.en).toBe('The last one: the beginning of the work, 1 March 2015.');
});

describe('what this office keeps of a cooperation', () => {
  const on2026 = frozenClock('2026-03-01T09:00:00+07:00');
  const givenAgreement = async () => {
    const { code: made } = await within((tx) =>
      recordCooperation(tx, on2026, officer, {
        regionCode: '33.14',
        titleId: 'Kerja sama teknik',
        kind: 'technical',
        source: { kind: 'letter', title: 'Surat' },
        acts: [{ kind: 'signed', date: '2023-05-01', asWritten: '1 Mei 2023', instrument: 'mou' }],
      }),
    );
    return made;
  };
  const rulesOf = async (of: string, day = '2026-03-01') =>
    (await within((tx) => viewCooperationAlerts(tx, on(day), officer, of))).alerts.map(({ rule }) => rule);

  it('is asked for by the law of every year, and missed until it is recorded', async () => {
    const of = await givenAgreement();
    expect(await rulesOf(of)).toEqual(expect.arrayContaining(['dormant', 'annual-plan', 'no-result']));
    for (const year of [2023, 2024, 2025, 2026])
      await within((tx) =>
        savePlan(tx, on2026, officer, { cooperation: of, year, version: 0, content: emptyPlan }),
      );
    expect(await rulesOf(of)).not.toContain('annual-plan');
    const indicator = await within((tx) =>
      recordIndicator(tx, on2026, officer, {
        cooperation: of,
        key: 'indikator-perhatian',
        description: { title: 'Peserta', unit: 'orang', direction: 'rise' },
      }),
    );
    for (const [at, date] of ['2023', '2024', '2025'].entries())
      await within((tx) =>
        recordIndicatorAct(tx, on2026, officer, {
          indicatorId: indicator,
          version: 1 + at,
          kind: 'measured',
          content: { value: '10', date, source: 'Dinas' },
        }),
      );
    expect(await rulesOf(of)).not.toContain('no-result');
  });

  it('shows life by an activity that was carried out, until that is taken back', async () => {
    const of = await givenAgreement();
    const activity = await within((tx) =>
      recordActivity(tx, on2026, officer, {
        cooperation: of,
        key: 'kegiatan-perhatian',
        title: 'Kunjungan',
        kind: 'visit',
        state: 'done',
        dateEdtf: '2025-11',
      }),
    );
    expect(await rulesOf(of)).not.toContain('dormant');
    const { lights } = await within((tx) => viewCooperationAlerts(tx, on('2026-03-01'), officer, of));
    expect(lights.find(({ kind }) => kind === 'visit')?.reason.en).toBe(
      'The last one: a visit, November 2025.',
    );
    await within((tx) =>
      recordActivityAct(tx, on2026, officer, {
        activityId: activity,
        version: 1,
        kind: 'taken-back',
        takesBack: 1,
        reason: 'Salah',
      }),
    );
    expect(await rulesOf(of)).toContain('dormant');
  });

  it('is expected in its own rhythm, which needs a reason and can be given up again', async () => {
    const of = await givenAgreement();
    const set = (months: number | null, reason = 'Festival dua tahunan') =>
      within((tx) => setRhythm(tx, on2026, officer, { cooperation: of, months, reason }));
    await expect(set(0)).rejects.toMatchObject({ fields: [{ field: 'months' }] });
    await expect(set(36, '')).rejects.toMatchObject({ fields: [{ field: 'reason' }] });
    await set(36);
    expect(await rulesOf(of)).not.toContain('dormant');
    await set(null);
    expect(await rulesOf(of)).toContain('dormant');
  });
});

it('thresholds are set with a day and a basis, in whole numbers, by an officer only', async () => {
  const set = (more: object, actor = officer) =>
    within((tx) =>
      setThresholds(tx, on('2026-03-01').clock, actor, {
        starts: '2026-04-01',
        content: defaultThresholds,
        basis: 'SOP 2',
        ...more,
      }),
    );
  await expect(set({ starts: '' })).rejects.toMatchObject({ fields: [{ field: 'starts' }] });
  await expect(set({ basis: ' ' })).rejects.toMatchObject({ fields: [{ field: 'basis' }] });
  await expect(set({ content: { ...defaultThresholds, answerDays: 0 } })).rejects.toMatchObject({
    fields: [{ field: 'answerDays' }],
  });
  const reviewer: GovernmentActor = { ...officer, roles: ['reviewer'] } as GovernmentActor;
  await expect(set({}, reviewer)).rejects.toMatchObject({ kind: 'not-allowed' });
  await set({});
});
