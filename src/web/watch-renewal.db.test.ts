import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type GivenWeb, givenWeb } from '../../tests/security/given-web.tsx';

let web: GivenWeb;
beforeEach(async () => {
  web = await givenWeb();
});
afterEach(() => web.leave());

/** What an address answers when the program starts now. */
async function answerAtStart(url: string) {
  const app = await web.build(web.house);
  const { body, headers } = await app.inject({ url, headers: { host: '127.0.0.1:3000' } });
  await app.close();
  return { body, headers };
}

const saidAtStart = async (language: 'id' | 'en') => (await answerAtStart(`/${language}`)).body;

const renewed = (count: number, ended: boolean) =>
  sql`insert into register.record_renewal (version, total, renewed, finished_at)
    values ('0001-governments.sql', 300, ${count}, ${ended ? sql`now()` : null})
    on conflict (only_one) do update set renewed = excluded.renewed, finished_at = excluded.finished_at`.execute(
    web.house.database,
  );

describe('a page shown while records are brought up to a new version', () => {
  it('says so, how far it is and what that means, and says no more of it afterwards', async () => {
    await renewed(125, false);
    expect(await saidAtStart('id')).toContain('sedang disesuaikan dengan versi baru: 41% selesai');
    expect(await saidAtStart('en')).toContain('being brought up to the new version: 41% done');
    await renewed(300, true);
    expect(await saidAtStart('id')).not.toContain('jalin-notice');
  });

  it('says so to programs too, beside what they fetch', async () => {
    await renewed(125, false);
    const told = async (url: string) => (await answerAtStart(url)).headers['jalin-records-renewed'];
    expect(await told('/api/v1/stats')).toBe('0.42');
    expect(await told('/id/kerja-sama.csv')).toBe('0.42');
    await renewed(300, true);
    expect(await told('/api/v1/stats')).toBeUndefined();
  });

  it('is not held up by it: an installation without any says nothing', async () => {
    expect(await saidAtStart('id')).not.toContain('jalin-notice');
  });
});
