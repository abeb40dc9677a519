import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { at, boyolali, givenOffices, personOf } from './given-offices.ts';
import { listAwaitedAnswers } from './list-awaited-answers.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { as, givenCase, record } = givenOffices(() => fresh.database);

describe('answers the law sets no term for', () => {
  it('are awaited from the day the matter left the office, until they are given, by its own office only', async () => {
    const office = personOf(73, 'officer');
    const code = await givenCase(office);
    const awaited = async (day: string, of = office) =>
      (await as(of, (tx) => listAwaitedAnswers(tx, at(day), of))).map(
        ({ stage, since }) => `${stage} ${since}`,
      );
    const step = (what: string, day: string) =>
      record(code, what, day, { reason: 'tahap lain belum dicatat' }, office);
    await step('plan finished', '2026-04-06');
    expect(await awaited('2026-04-10')).toEqual([]);
    await step('council-approval approved', '2026-05-04');
    // The office must send it to the governor first, and from the receipt there a clock of the law runs.
    expect(await awaited('2026-05-10')).toEqual([]);
    await step('plan-relay forwarded', '2026-05-18');
    expect(await awaited('2026-06-01')).toEqual(['verification 2026-05-18']);
    const [one] = await as(office, (tx) => listAwaitedAnswers(tx, at('2026-06-01'), office));
    expect(one).toMatchObject({ cooperationCode: code, caseCode: code });
    expect(one?.name.en).toContain('Minister');
    expect(one?.basis[0]).toMatchObject({ article: '19' });
    expect(await awaited('2026-06-01', boyolali)).toEqual([]);
    await step('verification go-on', '2026-06-15');
    expect(await awaited('2026-07-01')).toEqual([]);
  });
});
