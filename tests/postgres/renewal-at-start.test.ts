import { randomBytes } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ensureGovernment } from '#access';
import { readConfig } from '#platform/config.ts';
import { type Database, withGovernment } from '#platform/database/database.ts';
import { silentLog } from '#platform/log.ts';
import { viewRenewal } from '#register';
import { openHouse } from '../../src/cli/open-house.ts';
import { jobsOf } from '../../src/jobs/jobs.ts';
import { urlOf } from '../support/fresh-database-url.ts';

// A database of its own from nothing, because its roles carry its name as in a real installation.
const name = `house_${randomBytes(6).toString('hex')}`;
const config = () => readConfig({ DATABASE_URL: urlOf(inject('serverUrl'), name) });

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: inject('serverUrl') });
  await client.connect();
  await client.query(statement);
  await client.end();
}
beforeAll(() => onServer(`create database ${name}`));
afterAll(() => onServer(`drop database ${name} with (force)`));

const open = (works: boolean) => openHouse(config(), silentLog, { jobsOf, works });

/** Records of which no word is kept, last renewed for an older version. */
async function givenOldRecords(database: Database, count: number): Promise<void> {
  const { id } = await ensureGovernment(database, { regionCode: '33.14' });
  await withGovernment(database, id, (tx) =>
    sql`insert into register.cooperation (government_id, code, title_id, region_code, created_at, updated_at)
      select ${id}, '3314-' || n, 'Pelatihan ' || n, '33.14', now(), now() from generate_series(1, ${count}) n`.execute(
      tx,
    ),
  );
  await sql`update register.record_renewal set version = '0000-older.sql'`.execute(database);
}

describe('a house opened after an upgrade', () => {
  it('is open before its records are renewed, and the one that works renews them', {
    timeout: 60_000,
  }, async () => {
    const first = await open(false);
    await givenOldRecords(first.house.database, 600);
    await first.close();

    // A short command asks for it and leaves it to whoever works.
    const command = await open(false);
    expect(await viewRenewal(command.house.database)).toBe(0);
    await command.close();

    const served = await open(true);
    const { database } = served.house;
    for (let looks = 0; looks < 400 && (await viewRenewal(database)) !== undefined; looks++) await pause(50);
    expect(await viewRenewal(database)).toBeUndefined();
    const { rows } = await sql<{
      renewed: number;
    }>`select renewed from register.record_renewal`.execute(database);
    expect(rows).toEqual([{ renewed: 600 }]);
    await served.close();
  });
});
