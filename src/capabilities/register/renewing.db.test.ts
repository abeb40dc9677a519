import { sql } from 'kysely';
import { describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import { editionOf } from './edition.ts';
import { clock, givenRegister, officerOf } from './given-register.ts';
import { listPublishedCooperations } from './public/list-cooperations.ts';
import { renewRecords } from './renew-records.ts';

const register = givenRegister();

const found = async (q: string) =>
  (await listPublishedCooperations(register.database, { q }, clock)).rows.map(({ code }) => code);

describe('records of an older version', () => {
  it('are found by the words of this one once renewed, and nothing else of them changes', async () => {
    const { id } = await ensureGovernment(register.database, { regionCode: '33.14' });
    const sragen = officerOf(id);
    const { code } = await register.record(sragen, { publish: true });
    const before = await register.view(sragen, code);
    await register.as(sragen, async (tx) => {
      await sql`update register.cooperation set search_words = 'hibah' where government_id = ${id}`.execute(
        tx,
      );
      const old = { ...editionOf(id, before), search_words: 'hibah' };
      await sql`select register.publish_cooperation(${JSON.stringify(old)}::jsonb)`.execute(tx);
    });
    expect(await found('Dutch drinking water')).toEqual([]);
    expect(await renewRecords(register.database, clock)).toBe(1);
    expect(await found('Dutch drinking water')).toEqual([code]);
    expect(await register.view(sragen, code)).toEqual(before);
  });
});
