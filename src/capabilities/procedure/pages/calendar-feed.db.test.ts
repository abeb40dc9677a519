import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { withGovernment } from '#platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { findCalendarFeed } from '../find-calendar-feed.ts';
import { at, boyolali, givenOffices, personOf, sragen } from '../given-offices.ts';
import { replaceCalendarFeed } from '../replace-calendar-feed.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());
const offices = givenOffices(() => fresh.database);
const clock = at('2026-06-03');

const replace = (actor = sragen, revoke = false) =>
  withGovernment(fresh.database, actor.governmentId, (tx) =>
    replaceCalendarFeed(tx, clock, actor, { revoke }),
  );
const read = (secret: string | undefined) =>
  findCalendarFeed({ database: fresh.database, clock }, secret ?? '');

describe('the secret calendar of an office', () => {
  it('shows its own deadlines and no other office’s', async () => {
    const code = await offices.givenAtCouncil();
    const own = await read(await replace());
    expect(own?.clocks.map(({ cooperationCode }) => cooperationCode)).toContain(code);
    expect((await read(await replace(boyolali)))?.clocks).toEqual([]);
  });

  it('is not opened by a secret that was replaced, revoked, or led to another office', async () => {
    const first = await replace();
    const second = await replace();
    expect(await read(first)).toBeUndefined();
    expect(await read(second?.replace(/^14-/, '9-'))).toBeUndefined();
    expect(await read(second)).toBeDefined();
    await replace(sragen, true);
    expect(await read(second)).toBeUndefined();
  });

  it('is made by those who keep the calendar, not by an auditor', async () => {
    await expect(replace(personOf(14, 'auditor'))).rejects.toMatchObject({ code: 'procedure-not-allowed' });
  });
});
