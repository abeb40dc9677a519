import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { withGovernment } from '#platform/database/database.ts';
import { addClaims, mergeCooperations, recordCooperation, recordStatement } from '#register';
import {
  codeOf,
  type GivenHouse,
  givenHouse,
  givenOfficer,
  readAudit,
} from '../../../../tests/security/given-people.ts';
import { listAlerts } from '../alerts/list-alerts.ts';
import { listDueObstacles } from '../store/due-obstacles.ts';
import { listCodeActs, selectObstacles } from '../store/obstacles.ts';
import { listStatementsToCode } from '../store/statements-to-code.ts';
import { changeCodingBook } from './change-coding-book.ts';
import { foldBook } from './coding-book.ts';
import { countObstacles } from './count-obstacles.ts';
import { listObstacles } from './list-obstacles.ts';
import { foldObstacle } from './obstacle.ts';
import { passOverStatement } from './pass-over-statement.ts';
import { type ObstacleRecording, recordObstacle } from './record-obstacle.ts';
import { recordObstacleAct } from './record-obstacle-act.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let code: string;
let clock: GivenHouse['house']['clock'];

const within = <T>(work: Parameters<typeof withGovernment<T>>[2], actor = officer) =>
  withGovernment(given.house.database, actor.governmentId, work);

beforeAll(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  clock = given.house.clock;
  officer = (await givenOfficer(given.house)).actor;
  code = (await within((tx) => recordCooperation(tx, clock, officer, cooperation('Kota kembar')))).code;
});
afterAll(() => given.leave());

const cooperation = (titleId: string) => ({
  regionCode: '33.14',
  titleId,
  kind: 'sister-city',
  source: { kind: 'letter' as const, title: 'Surat' },
});

let keys = 0;
const coded = (more: Partial<ObstacleRecording['content']> = {}): ObstacleRecording => ({
  cooperation: code,
  key: `kendala-${++keys}-uji`,
  content: {
    codes: ['cost'],
    quotation: 'Biayanya tidak sedikit',
    source: { kind: 'interview', title: 'Wawancara unit kerja sama', dated: '2017-10' },
    ...more,
  },
});
const record = (input: ObstacleRecording, actor = officer) =>
  within((tx) => recordObstacle(tx, clock, actor, input), actor);

describe('an obstacle', () => {
  it('is kept with its quotation, source and codes, once however often it is sent', async () => {
    const input = coded({ severity: 'moderate', side: 'internal', owner: 'Bagian Kerja Sama' });
    const id = await record(input);
    expect(await record(input)).toBe(id);
    const [found] = (await within((tx) => listObstacles(tx, officer, { cooperation: code }))).filter(
      ({ obstacle }) => obstacle.id === id,
    );
    expect(found).toMatchObject({
      obstacle: { year: 2017, cooperation: { code } },
      fold: { state: 'open', version: 1, content: { quotation: 'Biayanya tidak sedikit', side: 'internal' } },
      codes: [{ key: 'cost', name: { id: 'Biaya' } }],
    });
  });

  it('past its day asks for somebody until it is overcome, under the record its cooperation was merged into', async () => {
    const kept = (await within((tx) => recordCooperation(tx, clock, officer, cooperation('Tetap')))).code;
    const gone = (await within((tx) => recordCooperation(tx, clock, officer, cooperation('Sama')))).code;
    const obstacleId = await record({ ...coded({ due: '2017-11-01' }), cooperation: gone });
    await record({ ...coded({ due: '2017-11-02' }), cooperation: null });
    await record({ ...coded(), cooperation: kept });
    const merge = { kept, merged: gone, reason: 'Sama' };
    await within((tx) => mergeCooperations(tx, clock, officer, merge));
    const due = () => within((tx) => listDueObstacles(tx, officer.governmentId));
    const found = await due();
    expect(found.map(({ code: of, due: day }) => [of, day])).toEqual([
      [kept, '2017-11-01'],
      [null, '2017-11-02'],
    ]);
    const { alerts } = await listAlerts({ ...given.house, clock }, officer, { rule: 'obstacle-due' });
    expect(alerts.map(({ cooperation: of, urgency }) => [of, urgency])).toEqual(
      expect.arrayContaining([
        [kept, 'overdue'],
        [null, 'overdue'],
      ]),
    );
    await within((tx) =>
      recordObstacleAct(tx, clock, officer, {
        obstacleId,
        version: 1,
        kind: 'resolved',
        dateEdtf: '2017-11',
        reason: 'Dana turun',
      }),
    );
    expect((await due()).map(({ code: of }) => of)).toEqual([null]);
  });

  it('needs a quotation, a source and a code that is in use, and says so of every field at once', async () => {
    const bad = coded({ codes: ['no-such'], quotation: ' ', source: { kind: 'interview', title: '' } });
    await expect(record(bad)).rejects.toMatchObject({
      kind: 'invalid',
      fields: expect.arrayContaining(
        ['quotation', 'sourceTitle', 'codes'].map((field) => expect.objectContaining({ field })),
      ),
    });
  });

  it('keeps 5,000 characters of Arabic script as they were said', async () => {
    const quotation = 'ميزانية غير كافية '.repeat(300).slice(0, 5000).trim();
    const id = await record(coded({ quotation }));
    const found = await within((tx) => selectObstacles(tx, officer.governmentId, { id }));
    expect(foldObstacle(found[0]?.acts ?? []).content?.quotation).toBe(quotation);
  });

  it('is overcome with a date and how, opened again and taken back, and every step stays on record', async () => {
    const obstacleId = await record(coded());
    const step = (version: number, kind: 'resolved' | 'reopened' | 'taken-back', more = {}) =>
      within((tx) =>
        recordObstacleAct(tx, clock, officer, {
          obstacleId,
          version,
          kind,
          reason: 'Dana hibah turun',
          ...more,
        }),
      );
    expect(await codeOf(step(1, 'resolved', { dateEdtf: '2018-01' }))).toBe('fields-to-correct');
    const { content } = coded({ quotation: 'Biayanya besar' });
    const anew = { obstacleId, version: 1, kind: 'revised', content } as const;
    await within((tx) => recordObstacleAct(tx, clock, officer, anew));
    expect(await codeOf(within((tx) => recordObstacleAct(tx, clock, officer, anew)))).toBe(
      'obstacle-moved-on',
    );
    await step(2, 'resolved', { dateWords: 'Oktober 2017', dateEdtf: '2017-10' });
    expect(await codeOf(step(2, 'resolved'))).toBe('obstacle-moved-on');
    expect(await codeOf(step(3, 'resolved'))).toBe('obstacle-moved-on');
    await step(3, 'reopened');
    await step(4, 'taken-back');
    const [found] = await within((tx) => selectObstacles(tx, officer.governmentId, { id: obstacleId }));
    expect(found?.acts.map(({ kind }) => kind)).toEqual([
      'recorded',
      'revised',
      'resolved',
      'reopened',
      'taken-back',
    ]);
    const listed = await within((tx) => listObstacles(tx, officer));
    expect(listed.map(({ obstacle }) => obstacle.id)).not.toContain(obstacleId);
    const actions = (await readAudit(given.house.database, officer.governmentId)).map(({ action }) => action);
    expect(actions).toEqual(
      expect.arrayContaining(['obstacle.record', 'obstacle.resolved', 'obstacle.taken-back']),
    );
  });

  it('caches no more than what its acts fold to', async () => {
    for (const { acts, state, codes } of await within((tx) => selectObstacles(tx, officer.governmentId, {})))
      expect([state, codes]).toEqual([foldObstacle(acts).state, foldObstacle(acts).content?.codes ?? []]);
  });

  it('follows its cooperation into the one it is merged into', async () => {
    const double = await within((tx) => recordCooperation(tx, clock, officer, cooperation('Ganda')));
    const id = await record({ ...coded(), cooperation: double.code });
    await within((tx) =>
      mergeCooperations(tx, clock, officer, { merged: double.code, kept: code, reason: 'Ganda' }),
    );
    const listed = await within((tx) => listObstacles(tx, officer, { cooperation: code }));
    expect(listed.map(({ obstacle }) => obstacle.id)).toContain(id);
  });

  it('is not found by another office, and recorded only by an officer', async () => {
    const other = await ensureGovernment(given.house.database, { regionCode: '33.13' });
    const stranger = { ...officer, governmentId: other.id };
    const obstacleId = await record(coded());
    expect(await codeOf(record(coded(), stranger))).toBe('fields-to-correct');
    const act = { obstacleId, version: 1, kind: 'resolved' as const, reason: 'Bukan urusan kami' };
    expect(await codeOf(within((tx) => recordObstacleAct(tx, clock, stranger, act), stranger))).toBe(
      'not-found',
    );
    expect(await within((tx) => listObstacles(tx, stranger), stranger)).toEqual([]);
    const auditor: GovernmentActor = {
      kind: 'person',
      personId: 'p',
      name: 'Auditor',
      governmentId: officer.governmentId,
      roles: ['auditor'],
    };
    expect(await codeOf(record(coded(), auditor))).toBe('monitoring-not-allowed');
  });
});

describe('what the register was told', () => {
  const waiting = () => within((tx) => listStatementsToCode(tx, officer.governmentId));

  it('is offered for coding until it is coded or passed over, once each', async () => {
    await within((tx) =>
      addClaims(tx, clock, officer, code, {
        source: { kind: 'report', title: 'Laporan dinas', office: 'Dinas Pendidikan' },
        claims: [{ property: 'problem', value: null, asWritten: 'Kendala: guru tidak bisa bahasa Inggris' }],
      }),
    );
    await within((tx) =>
      recordStatement(tx, clock, officer, {
        regionCode: '33.14',
        source: { kind: 'interview', title: 'Kajian', office: 'Bagian Kerja Sama' },
        claims: [{ property: 'obstacle', value: null, asWritten: 'Dinas tidak melapor' }],
      }),
    );
    const [ofRegion, ofCooperation] = await waiting();
    expect([ofRegion?.regionCode, ofCooperation?.cooperation?.code]).toEqual(['33.14', code]);
    const input = { ...coded(), claimId: ofCooperation?.claimId ?? 0, cooperation: null };
    const id = await record(input);
    expect(await record({ ...input, key: 'kunci-yang-lain' })).toBe(id);
    await within((tx) =>
      passOverStatement(tx, clock, officer, { claimId: ofRegion?.claimId ?? 0, reason: 'Sudah tercakup' }),
    );
    expect(await waiting()).toEqual([]);
    const [passed] = await within((tx) => listObstacles(tx, officer, { state: 'passed-over' }));
    await within((tx) =>
      recordObstacleAct(tx, clock, officer, {
        obstacleId: passed?.obstacle.id ?? 0,
        version: 1,
        kind: 'recorded',
        content: coded({ codes: ['coordination'] }).content,
      }),
    );
    const listed = await within((tx) => listObstacles(tx, officer, { code: 'coordination' }));
    expect(listed.map(({ obstacle }) => obstacle.cooperation)).toEqual([null]);
  });
});

describe('the coding book of an office', () => {
  const change = (more: Partial<Parameters<typeof changeCodingBook>[3]>) =>
    within(async (tx) => {
      const version = (await listCodeActs(tx, officer.governmentId)).length;
      await changeCodingBook(tx, clock, officer, { kind: 'added', version, reason: 'Karena', ...more });
    });

  it('takes codes of its own, and counts under the one another was merged into', async () => {
    await change({ nameId: 'Visa', nameEn: 'Visa' });
    const own = foldBook(await within((tx) => listCodeActs(tx, officer.governmentId))).at(-1)?.key ?? '';
    await record(coded({ codes: [own] }));
    await change({ kind: 'merged', code: own, into: 'coordination' });
    const counts = await within((tx) => countObstacles(tx, officer));
    expect(counts.codes.find(({ key }) => key === own)).toBeUndefined();
    expect(counts.codes.find(({ key }) => key === 'coordination')?.total).toBe(2);
    const found = await within((tx) => listObstacles(tx, officer, { code: 'coordination' }));
    expect(found.some(({ obstacle }) => obstacle.codes.includes(own))).toBe(true);
    await expect(record(coded({ codes: [own] }))).rejects.toMatchObject({ kind: 'invalid' });
    await change({ kind: 'restored', code: own });
    await record(coded({ codes: [own] }));
  });

  it('refuses a name it has, a merge into nothing, a step without reason, and an outdated page', async () => {
    expect(await codeOf(change({ nameId: 'biaya' }))).toBe('fields-to-correct');
    expect(await codeOf(change({ kind: 'merged', code: 'cost', into: 'cost' }))).toBe('fields-to-correct');
    expect(await codeOf(change({ kind: 'retired', code: 'cost', reason: '' }))).toBe('fields-to-correct');
    expect(await codeOf(change({ nameId: 'Cuaca', version: 0 }))).toBe('book-changed-meanwhile');
    expect(await codeOf(change({ kind: 'retired', code: 'no-such' }))).toBe('not-found');
  });
});
