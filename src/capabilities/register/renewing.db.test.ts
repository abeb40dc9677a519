import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { editionOf } from './edition.ts';
import { clock, givenCooperation, officerOf } from './given-register.ts';
import { recordCooperation, viewRecord } from './index.ts';
import { listPublishedCooperations } from './public/list-cooperations.ts';
import { askForRenewal, renewRecords, viewRenewal } from './renew-records.ts';

let fresh: FreshDatabase;
let sragen: ReturnType<typeof officerOf>;
beforeEach(async () => {
  fresh = await freshDatabase();
  sragen = officerOf((await ensureGovernment(fresh.database, { regionCode: '33.14' })).id);
});
afterEach(() => fresh.drop());

const as = <T>(governmentId: number, work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(fresh.database, governmentId, work);
const asSragen = <T>(work: (tx: GovernmentTransaction) => Promise<T>) => as(sragen.governmentId, work);
const ask = () => askForRenewal(fresh.database);
const renew = (signal?: AbortSignal) => renewRecords(fresh.database, clock, signal);
const howFar = () => viewRenewal(fresh.database);
const record = () =>
  asSragen((tx) => recordCooperation(tx, clock, sragen, givenCooperation({ publish: true })));

async function asOwner(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: fresh.ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

const found = async (q: string) =>
  (await listPublishedCooperations(fresh.database, { q }, clock)).rows.map(({ code }) => code);

/** As if the renewal that was asked for last had been for an older version than this one. */
const wasForOlder = () =>
  sql`update register.record_renewal set version = '0000-older.sql'`.execute(fresh.database);

/** So many plain records, written past the rules; more than are renewed at once. */
const givenRecords = (governmentId: number, count: number) =>
  as(governmentId, (tx) =>
    sql`insert into register.cooperation (government_id, code, title_id, region_code, created_at, updated_at)
      select ${governmentId}, ${governmentId}::text || '-' || n, 'Pelatihan ' || n, '33.14', now(), now()
      from generate_series(1, ${count}) n`.execute(tx),
  );

const withoutWords = async (governmentId: number) => {
  const { rows } = await as(governmentId, (tx) =>
    sql<{ count: number }>`select count(*)::integer as count from register.cooperation
      where government_id = ${governmentId} and search_words not like '%pelatihan%'`.execute(tx),
  );
  return rows[0]?.count;
};

describe('records of an older version', () => {
  it('are found by the words of this one once renewed, and nothing else of them changes', async () => {
    const { code } = await record();
    const view = () => asSragen((tx) => viewRecord(tx, sragen, code));
    const before = await view();
    await asSragen(async (tx) => {
      const { governmentId } = sragen;
      await sql`update register.cooperation set search_words = 'hibah' where government_id = ${governmentId}`.execute(
        tx,
      );
      const old = { ...editionOf(governmentId, before), search_words: 'hibah' };
      await sql`select register.publish_cooperation(${JSON.stringify(old)}::jsonb)`.execute(tx);
    });
    expect(await found('Dutch drinking water')).toEqual([]);
    expect(await ask()).toBe(true);
    expect(await renew()).toBe(1);
    expect(await found('Dutch drinking water')).toEqual([code]);
    expect(await view()).toEqual(before);
  });
});

describe('the renewal of records', () => {
  it('is asked for once a version, and not where there are no records', async () => {
    expect(await ask()).toBe(false);
    await record();
    // Recorded by this version, it needs none.
    expect(await ask()).toBe(false);
    await wasForOlder();
    expect(await ask()).toBe(true);
    expect(await howFar()).toBe(0);
    expect(await renew()).toBe(1);
    expect(await howFar()).toBeUndefined();
    expect(await ask()).toBe(false);
    expect(await renew()).toBe(0);
  });

  it('goes on where a process died, with what it had not finished, and shows how far it is meanwhile', async () => {
    await givenRecords(sragen.governmentId, 500);
    await ask();
    // The connection is cut in the middle of the second two hundred, as by a kill -9.
    await asOwner(`
      create function register.cut() returns trigger language plpgsql security definer as
        'begin if old.renewed = 200 then perform pg_terminate_backend(pg_backend_pid()); end if; return new; end';
      create trigger cut before update on register.record_renewal for each row execute function register.cut()`);
    await expect(renew()).rejects.toThrow();
    expect(await howFar()).toBe(0.4);
    expect(await withoutWords(sragen.governmentId)).toBe(300);
    await asOwner('drop trigger cut on register.record_renewal');
    expect(await renew()).toBe(300);
    expect(await withoutWords(sragen.governmentId)).toBe(0);
    expect(await howFar()).toBeUndefined();
  });

  it('stops when its process has to, between two hundreds, and loses nothing', async () => {
    await givenRecords(sragen.governmentId, 250);
    await ask();
    const stopped = AbortSignal.abort(new Error('the process ends'));
    await expect(renew(stopped)).rejects.toThrow('the process ends');
    expect(await ask()).toBe(true);
    expect(await renew()).toBe(250);
  });

  it('is shared by two processes, none of whose records is renewed twice or left out', async () => {
    const boyolali = (await ensureGovernment(fresh.database, { regionCode: '33.09' })).id;
    await givenRecords(sragen.governmentId, 450);
    await givenRecords(boyolali, 300);
    await ask();
    const shares = await Promise.all([1, 2].map(() => renew()));
    expect((shares[0] ?? 0) + (shares[1] ?? 0)).toBe(750);
    expect([await withoutWords(sragen.governmentId), await withoutWords(boyolali)]).toEqual([0, 0]);
    expect(await howFar()).toBeUndefined();
  });

  it('begins anew when a still newer version comes before it is finished', async () => {
    await givenRecords(sragen.governmentId, 20);
    await ask();
    await renew();
    await sql`update register.record_renewal set version = '0000-older.sql', finished_at = null, renewed = 10`.execute(
      fresh.database,
    );
    expect(await ask()).toBe(true);
    expect(await howFar()).toBe(0);
    expect(await renew()).toBe(20);
  });
});
