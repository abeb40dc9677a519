import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActInput, PartyInput } from '#register';
import { recordCooperation, viewRecord } from '#register';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { draftAnswers } from './case-draft.ts';
import { at, boyolali, givenOffices, sragen } from './given-offices.ts';
import { openCase } from './open-case.ts';
import { choosePath, readAnswers } from './path/choose-path.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  // The office has a cooperation before those of the study.
  await givenCooperation();
});
afterAll(() => fresh.drop());
const { as, view, givenCooperation } = givenOffices(() => fresh.database);
const today = '2017-11-15';

const partner = (name: string, kind: PartyInput['organisation']['kind'], country: string): PartyInput => ({
  organisation: { name, kind, country },
  side: 'foreign',
  role: 'partner',
  asWritten: name,
});

const givenKnown = (kind: string, party: PartyInput, acts: ActInput[]): Promise<string> =>
  as(sragen, async (tx) => {
    const recorded = await recordCooperation(tx, at(today), sragen, {
      regionCode: '33.14',
      titleId: party.asWritten,
      kind: kind as 'sister-city',
      parties: [party],
      acts,
      claims: [],
      source: { kind: 'document', title: 'Kajian' },
    });
    return recorded.code;
  });

/** The case of a cooperation, opened by what the register answers alone. */
async function openedFromRegister(code: string, more: object = {}) {
  const answers = readAnswers({
    ...(await as(sragen, async (tx) => draftAnswers(await viewRecord(tx, sragen, code)))),
    ...more,
  });
  const opened = await as(sragen, (tx) =>
    openCase(tx, at(today), sragen, { cooperationCode: code, answers, takeOver: true }),
  );
  return { answers, choice: choosePath(answers, today), state: (await view(opened, today)).state };
}

describe('a case of the study, from what the register holds of it alone', () => {
  it('Xi’an: an LoI of 25 September 2015 under the rules of its day, signed out of order; a plan is next', async () => {
    const code = await givenKnown('sister-city', partner('Kota Xi’an', 'foreign-local-government', 'CN'), [
      {
        kind: 'signed',
        date: '2015-09-25',
        instrument: 'loi',
        asWritten: 'LoI ditandatangani pada 25 September 2015',
      },
    ]);
    const { answers, choice, state } = await openedFromRegister(code);
    expect(answers).toMatchObject({ counterparty: 'local-government', country: 'CN', twinning: 'yes' });
    expect(choice).toMatchObject({ path: 'ksdpl-sister', regime: 'A2' });
    expect(state).toMatchObject({ status: 'under-way', next: ['plan'] });
    expect(state.irregular).toMatchObject([{ code: 'out-of-order', stages: ['initiative', 'exploration'] }]);
    expect(state.irregular[0]?.reason).toContain('25 September 2015');
  });

  it('Sragen’s water: the grant renewed on 30 October 2017 is entered; its passing on is still to be recorded', async () => {
    const code = await givenKnown('grant', partner('Kerajaan Belanda', 'foreign-government', 'NL'), [
      { kind: 'renewed', date: '2017-10-30', asWritten: 'Pada 30 Oktober 2017 baru saja diperbaharui' },
    ]);
    const { choice, state } = await openedFromRegister(code);
    expect(choice).toMatchObject({
      path: 'ksdll-pass-through-development-partner',
      regime: 'A2',
      reasons: [{ code: 'foreign-government' }, { code: 'grant' }],
    });
    expect(state).toMatchObject({ next: ['pass-through-coordination'] });
    expect(state.irregular).toEqual([]);
  });

  it('Wuming: "MoU/ LoI" of 2012 is not guessed to be either; the officer places it', async () => {
    const code = await givenKnown('sister-city', partner('Kota Wuming', 'foreign-local-government', 'CN'), [
      { kind: 'signed', date: '2012', asWritten: 'MoU/ LoI pada 2012' },
    ]);
    const { choice, state } = await openedFromRegister(code);
    expect(choice).toMatchObject({ path: 'ksdpl-sister', regime: 'A1' });
    expect(state).toMatchObject({ status: 'not-begun', next: expect.arrayContaining(['initiative']) });
  });

  it('Queensland: a draft MoU of 2017 is no step the rules of that time know, so none is recorded', async () => {
    const draft = {
      kind: 'drafted',
      date: '2017-10',
      instrument: 'mou',
      asWritten: 'tahapan draft MoU',
    } as const;
    const school = partner('Department of Education Queensland', 'foreign-local-government', 'AU');
    const { choice, state } = await openedFromRegister(await givenKnown('sister-school', school, [draft]));
    expect(choice).toMatchObject({ path: 'ksdll-approval', alternatives: ['ksdpl-other'], regime: 'A2' });
    expect(state.stages.filter(({ standing }) => standing !== null)).toEqual([]);
  });

  it('another government’s cooperation is not found', async () => {
    const code = await givenKnown(
      'sister-city',
      partner('Kota Contoh', 'foreign-local-government', 'JP'),
      [],
    );
    const answers = { counterparty: 'local-government', twinning: 'yes' } as const;
    await expect(
      as(boyolali, (tx) =>
        openCase(tx, at(today), boyolali, { cooperationCode: code, answers, takeOver: true }),
      ),
    ).rejects.toMatchObject({ kind: 'not-found' });
  });
});
