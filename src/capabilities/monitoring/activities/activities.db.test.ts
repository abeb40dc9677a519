import { beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { mergeCooperations, viewOfficeRecord } from '#register';
import { codeOf, readAudit } from '../../../../tests/security/given-people.ts';
import { givenOffices } from '../given-offices.ts';
import { findActivity, selectActivities } from '../store/activities.ts';
import { foldActivity } from './fold-activity.ts';
import { listActivities, viewActivities } from './list-activities.ts';
import { type ActivityInput, recordActivity } from './record-activity.ts';
import { type ActInput, recordActivityAct } from './record-activity-act.ts';

const { clock, within, givenCooperation, those } = givenOffices();
let officer: GovernmentActor;
let stranger: GovernmentActor;
beforeAll(() => {
  ({ officer, stranger } = those());
});

let keys = 0;
const record = (cooperation: string, more: Partial<ActivityInput> = {}, actor = officer) =>
  within((tx) => {
    keys += 1;
    return recordActivity(tx, clock, actor, {
      cooperation,
      key: `kunci-uji-${keys}`,
      title: 'Pelatihan pemerahan',
      kind: 'training',
      state: 'done',
      dateWords: 'Maret 2016',
      dateEdtf: '2016-03',
      ...more,
    });
  }, actor);
const act = (
  activityId: number,
  version: number,
  more: Omit<ActInput, 'activityId' | 'version'>,
  actor = officer,
) => within((tx) => recordActivityAct(tx, clock, actor, { activityId, version, ...more }), actor);
const evidenceOf = async (code: string) =>
  (await within((tx) => viewOfficeRecord(tx, officer, code))).cooperation.lastEvidence;

describe('an activity that was carried out', () => {
  it('moves the last evidence of its cooperation, with the office that told it as source', async () => {
    const code = await givenCooperation('Sapi perah');
    await record(code, { agency: 'Dinas Peternakan' });
    expect(await evidenceOf(code)).toBe('2016-03');
    const { claims } = await within((tx) => viewOfficeRecord(tx, officer, code));
    expect(claims.at(-1)).toMatchObject({
      property: 'report',
      standing: 'live',
      source: { kind: 'report', office: 'Dinas Peternakan', dated: '2016-03' },
    });
  });

  it('no longer counts when it is taken back, and the plan before it stands again', async () => {
    const code = await givenCooperation('Magang');
    const id = await record(code, { state: 'planned', dateEdtf: '2016-02' });
    expect(await evidenceOf(code)).toBe('2015');
    await act(id, 1, { kind: 'done', dateEdtf: '2016-04' });
    expect(await evidenceOf(code)).toBe('2016-04');
    await act(id, 2, { kind: 'taken-back', takesBack: 2, reason: 'Salah kegiatan' });
    expect(await evidenceOf(code)).toBe('2015');
    expect((await within((tx) => findActivity(tx, officer.governmentId, id)))?.state).toBe('planned');
  });

  it('is corrected by reporting it again: the register holds the later statement only', async () => {
    const code = await givenCooperation('Pertukaran guru');
    const id = await record(code);
    await act(id, 1, { kind: 'done', dateEdtf: '2016-05', report: { ours: 3 } });
    const { claims } = await within((tx) => viewOfficeRecord(tx, officer, code));
    const told = claims.filter(({ property }) => property === 'report');
    expect(told.map(({ standing, statedOn }) => `${standing} ${statedOn}`)).toEqual([
      'withdrawn 2016-03',
      'live 2016-05',
    ]);
    expect(await evidenceOf(code)).toBe('2016-05');
  });

  it('keeps what nobody counted unknown, and what was counted as none zero', async () => {
    const id = await record(await givenCooperation('Kunjungan'), { report: { ours: 0, women: null } });
    const activity = await within((tx) => findActivity(tx, officer.governmentId, id));
    expect(activity?.acts[0]?.report).toMatchObject({ ours: 0, theirs: null, women: null });
  });

  it('cannot lie ahead, nor have more women than people', async () => {
    const code = await givenCooperation('Promosi');
    expect(await codeOf(record(code, { dateEdtf: '2018' }))).toBe('fields-to-correct');
    expect(await codeOf(record(code, { report: { ours: 2, theirs: 1, women: 4 } }))).toBe(
      'fields-to-correct',
    );
    expect(
      await codeOf(record(code, { dateEdtf: '2017-11', report: { ours: 2, theirs: 2, women: 4 } })),
    ).toBe('no refusal');
  });

  it('is told publicly only when it is marked so', async () => {
    const code = await givenCooperation('Festival', { publish: true });
    await record(code, { title: 'Pameran batik', public: true });
    await record(code, { title: 'Rapat tertutup' });
    const { claims } = await within((tx) => viewOfficeRecord(tx, officer, code));
    const propertyOf = (title: string) => claims.find(({ asWritten }) => asWritten.includes(title))?.property;
    expect([propertyOf('Pameran batik'), propertyOf('Rapat tertutup')]).toEqual(['activity', 'report']);
  });
});

describe('recording', () => {
  it('twice with one key makes one activity', async () => {
    const code = await givenCooperation('Sekolah kembar');
    const ids = [await record(code, { key: 'answer:12:1' }), await record(code, { key: 'answer:12:1' })];
    expect(ids[0]).toBe(ids[1]);
    expect(await within((tx) => listActivities(tx, officer, { code }))).toHaveLength(1);
  });

  it('on an outdated page is refused, and so is an act that cannot follow', async () => {
    const id = await record(await givenCooperation('Air minum'), { state: 'planned' });
    await act(id, 1, { kind: 'cancelled', reason: 'Anggaran dialihkan' });
    expect(await codeOf(act(id, 1, { kind: 'done', dateEdtf: '2017' }))).toBe('activity-moved-on');
    expect(await codeOf(act(id, 2, { kind: 'cancelled', reason: 'Lagi' }))).toBe('activity-moved-on');
    expect(await codeOf(act(id, 2, { kind: 'planned', dateEdtf: '2018' }))).toBe('no refusal');
  });

  it('needs a reason to cancel or take back', async () => {
    const id = await record(await givenCooperation('Kesehatan'), { state: 'planned' });
    expect(await codeOf(act(id, 1, { kind: 'cancelled' }))).toBe('fields-to-correct');
    expect(await codeOf(act(id, 1, { kind: 'taken-back', takesBack: 1, reason: ' ' }))).toBe(
      'fields-to-correct',
    );
  });

  it('is in the audit in the same breath', async () => {
    const id = await record(await givenCooperation('Audit'));
    const entries = await readAudit(those().database, officer.governmentId);
    const ofIt = entries.filter(({ subject }) => subject === `activity:${id}`);
    expect(ofIt.map(({ action }) => action)).toEqual(['activity.record']);
  });
});

describe('the list', () => {
  it('follows a cooperation into the one it was merged into', async () => {
    const [merged, kept] = [await givenCooperation('Ganda'), await givenCooperation('Utama')];
    const id = await record(merged);
    await within((tx) => mergeCooperations(tx, clock, officer, { merged, kept, reason: 'Ganda.' }));
    const listed = await within((tx) => listActivities(tx, officer, { code: kept }));
    expect(listed.map(({ activity }) => activity.id)).toEqual([id]);
    await act(id, 1, { kind: 'taken-back', takesBack: 1, reason: 'Salah catat' });
    expect(await evidenceOf(kept)).toBe('2015');
  });

  it('gives those of a year, also when only the month or a span is known', async () => {
    const code = await givenCooperation('Tahunan');
    await record(code, { title: 'Satu', dateEdtf: '2016-03' });
    await record(code, { title: 'Rentang', dateEdtf: '2015-12/2016-02' });
    await record(code, { title: 'Lain', dateEdtf: '2014' });
    await record(code, { title: 'Tanpa tanggal', dateEdtf: null, dateWords: 'dulu' });
    const listed = await within((tx) => listActivities(tx, officer, { code, year: 2016 }));
    expect(listed.map(({ activity }) => activity.title)).toEqual(['Satu', 'Rentang']);
  });

  it('caches the state the acts fold to', async () => {
    const all = await within((tx) => selectActivities(tx, officer.governmentId, {}));
    expect(all.length).toBeGreaterThan(5);
    for (const { state, acts } of all) expect(state).toBe(foldActivity(acts).state);
  });

  it('turns page by page', async () => {
    const code = await givenCooperation('Banyak');
    for (let count = 0; count < 27; count += 1) await record(code);
    const second = await within((tx) => viewActivities(tx, officer, { code }, 2));
    expect([second.listed.length, second.total, second.pages]).toEqual([2, 27, 2]);
  });
});

describe('another government', () => {
  it('sees no activity, and can neither record one nor change one', async () => {
    const code = await givenCooperation('Rahasia');
    const id = await record(code, { state: 'planned' });
    expect(await codeOf(record(code, {}, stranger))).toBe('not-found');
    expect(await codeOf(act(id, 1, { kind: 'cancelled', reason: 'x' }, stranger))).toBe('not-found');
    expect(await within((tx) => selectActivities(tx, stranger.governmentId, {}), stranger)).toEqual([]);
  });

  it('its reviewer sees everything and records nothing', async () => {
    const code = await givenCooperation('Telaah');
    const reviewer: GovernmentActor = { ...officer, roles: ['reviewer'] } as GovernmentActor;
    await record(code);
    expect(await within((tx) => listActivities(tx, reviewer, { code }))).toHaveLength(1);
    expect(await codeOf(record(code, {}, reviewer))).toBe('monitoring-not-allowed');
  });
});
