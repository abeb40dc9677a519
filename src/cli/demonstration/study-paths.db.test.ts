import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listGovernments } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { choosePath, draftAnswers, openCase, readAnswers, viewCase } from '#procedure';
import { listKnownCooperations, viewRecord } from '#register';
import { type GivenHouse, givenHouse } from '../../../tests/security/given-people.ts';
import { loadDemonstration } from './load-demonstration.ts';

const today = '2017-11-15';
let given: GivenHouse;
beforeAll(async () => {
  given = await givenHouse(`${today}T08:00:00+07:00`);
  await loadDemonstration(given.house, () => undefined);
}, 120_000);
afterAll(() => given.leave());

/** Somebody at work for the government whose region code a cooperation's code begins with. */
async function atOffice<T>(
  code: string,
  work: (tx: GovernmentTransaction, actor: GovernmentActor) => Promise<T>,
): Promise<T> {
  const regionCode = `${code.slice(0, 2)}.${code.slice(2, 4)}`;
  const governments = await listGovernments(given.house.database);
  const governmentId = governments.find((one) => one.regionCode === regionCode)?.id ?? 0;
  const actor = { kind: 'person', personId: 'p', name: 'Petugas', governmentId, roles: ['officer'] } as const;
  return withGovernment(given.house.database, governmentId, (tx) => work(tx, actor));
}

const toDevelopmentPartner = 'ksdll-pass-through-development-partner';
const toNonprofit = 'ksdll-pass-through-nonprofit';

/** What law.md says of each row of the study: path, regime of its last step, reasons, other paths. */
const rows: readonly (readonly [code: string, row: string, string, string, string[], string[]])[] = [
  ['3313-001', 'KRA-1 USAID books', toDevelopmentPartner, 'A1', ['development-partner'], []],
  ['3313-002', 'KRA-2 OISCA', toNonprofit, 'A1', ['nonprofit'], []],
  ['3313-003', 'KRA-3 Geneva', 'ksdpl-sister', 'A2', ['sister'], []],
  ['3313-004', 'KRA-4 Busan', 'ksdpl-sister', 'A2', ['sister'], []],
  ['3314-001', 'SRG-1 USAID teachers', toDevelopmentPartner, 'A1', ['development-partner'], []],
  [
    '3314-002',
    'SRG-2 water grant',
    toDevelopmentPartner,
    'A2',
    ['foreign-government', 'grant'],
    ['outside-scope'],
  ],
  ['3314-003', 'SRG-3 Queensland', 'ksdll-approval', 'A2', ['agency-of-local-government'], ['ksdpl-other']],
  ['3314-004', 'SRG-4a Korea', 'outside-scope', 'A1', ['overseas-apprenticeship'], []],
  ['3314-005', 'SRG-4b Japan', 'outside-scope', 'A1', ['overseas-apprenticeship'], []],
  ['3312-001', 'WNG-1 Wuming', 'ksdpl-sister', 'A1', ['sister'], []],
  ['3309-001', 'BYL-1 New Zealand', toDevelopmentPartner, 'A2', ['foreign-government'], ['outside-scope']],
  ['3309-002', 'BYL-2 SNV', toNonprofit, 'A2', ['nonprofit'], []],
  ['3372-001', "SKT-1 Xi'an", 'ksdpl-sister', 'A2', ['sister'], []],
  ['3372-002', 'SKT-2 IUWASH PLUS', toDevelopmentPartner, 'A2', ['development-partner'], []],
  ['3372-003', 'SKT-3 Guilin', 'ksdpl-sister', 'A2', ['sister'], []],
  ['3372-004', 'SKT-4 Montana', 'ksdpl-sister', 'A1', ['sister'], []],
];

const draftOf = (code: string) =>
  atOffice(code, async (tx, actor) => readAnswers(draftAnswers(await viewRecord(tx, actor, code))));

describe('each row of the study, from the demonstration alone', () => {
  it.each(rows)('%s, %s: %s under %s', async (code, _, path, regime, reasons, alternatives) => {
    const choice = choosePath(await draftOf(code), today);
    expect(choice).toMatchObject({ path, regime, alternatives });
    expect(choice.reasons.map((one) => one.code)).toEqual(reasons);
    for (const { basis } of choice.reasons) expect(basis.length).toBeGreaterThan(0);
  });

  it('is one of these, and none is missing', async () => {
    const governments = await listGovernments(given.house.database);
    const codes: string[] = [];
    for (const { id } of governments) {
      const actor = { kind: 'system', name: 'test', governmentId: id } as const;
      const known = await withGovernment(given.house.database, id, (tx) => listKnownCooperations(tx, actor));
      codes.push(...known.map(({ code }) => code));
    }
    expect(codes.toSorted()).toEqual(rows.map(([code]) => code).toSorted());
  });
});

/** The case of a row, opened with everything the register tells, as it stands in November 2017. */
async function replayed(code: string) {
  const answers = await draftOf(code);
  return atOffice(code, async (tx, actor) => {
    const opened = await openCase(tx, given.house.clock, actor, {
      cooperationCode: code,
      answers,
      takeOver: true,
    });
    return (await viewCase(tx, given.house.clock, actor, opened)).state;
  });
}
const taken = ({ stages }: Awaited<ReturnType<typeof replayed>>) =>
  stages.flatMap(({ code, standing }) => (standing ? [[code, standing.day]] : []));

describe('the cases of the study replayed', () => {
  it("Xi'an: an LoI of 25 September 2015 under A2, out of order, with a plan to follow", async () => {
    const state = await replayed('3372-001');
    expect(state).toMatchObject({ status: 'under-way', regime: 'A2', next: ['plan'] });
    expect(taken(state)).toEqual([['loi', '2015-09-25']]);
    expect(state.irregular).toMatchObject([{ stage: 'loi', code: 'out-of-order' }]);
    // The law of 2015 gave an LoI no end.
    expect(state.clocks.filter(({ clock }) => clock === 'LOI_VALID')).toEqual([]);
  });

  it('Wuming: its "MoU/ LoI" of 2012 is not guessed to be either, so nothing is taken and the way begins', async () => {
    const state = await replayed('3312-001');
    expect(state).toMatchObject({ status: 'not-begun', next: expect.arrayContaining(['initiative']) });
    expect(taken(state)).toEqual([]);
  });

  it('the water grant: renewed on 30 October 2017, its passing on by the centre still to be recorded', async () => {
    const state = await replayed('3314-002');
    expect(taken(state)).toEqual([['grant-registration', '2017-10-30']]);
    expect(state.next).toEqual(['pass-through-coordination']);
    expect(state.irregular).toEqual([]);
  });

  it('Queensland: a draft without a date is no step of the rules of its time', async () => {
    const state = await replayed('3314-003');
    expect(state).toMatchObject({ status: 'not-begun', regime: 'A2' });
    expect(taken(state)).toEqual([]);
  });
});
