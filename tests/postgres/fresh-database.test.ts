import { sql } from 'kysely';
import pg from 'pg';
import { describe, expect, it } from 'vitest';
import { withGovernment } from '../../src/platform/database/database.ts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts';

/** Sources, with their ids, and codes' first number: a table with an identity column and one without. */
async function write({ database }: FreshDatabase): Promise<number[]> {
  return withGovernment(database, 1, async (tx) => {
    await sql`insert into register.code_counter (government_id, last) values (1, 7)`.execute(tx);
    const { rows } = await sql<{ id: number }>`
      insert into register.source (government_id, kind, title, created_at)
      select 1, 'letter', 'Surat', now() from generate_series(1, 3) returning id`.execute(tx);
    return rows.map(({ id }) => id);
  });
}

async function asOwner({ ownerUrl }: FreshDatabase, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query(statement);
  await client.end();
}

/** Databases that tests running at the same time may be given are not these tests' business: they ask until theirs comes. */
async function freshOneNamed(wanted: string): Promise<FreshDatabase> {
  const others: FreshDatabase[] = [];
  try {
    for (let asked = 0; asked < 20; asked++) {
      const fresh = await freshDatabase();
      if (fresh.ownerUrl === wanted) return fresh;
      others.push(fresh);
    }
    throw new Error('the database was not handed on');
  } finally {
    for (const other of others) await other.drop();
  }
}

describe('a database handed on to another test', () => {
  it('has no rows of the one before, gives the first numbers again, and keeps what it had from the beginning', async () => {
    const first = await freshDatabase();
    expect(await write(first)).toEqual([1, 2, 3]);
    await first.drop();
    const second = await freshOneNamed(first.ownerUrl);
    expect(await write(second)).toEqual([1, 2, 3]);
    const { rows } = await sql<{ n: number }>`select count(*)::integer as n from jalin.migration`.execute(
      second.database,
    );
    expect(rows[0]?.n).toBeGreaterThan(30);
    await second.drop();
  });

  it('still keeps its triggers, row-level policies and foreign keys', async () => {
    const fresh = await freshDatabase();
    await write(fresh);
    await fresh.drop();
    const again = await freshOneNamed(fresh.ownerUrl);
    await write(again);
    const seen = await withGovernment(again.database, 2, (tx) =>
      sql`select from register.source`.execute(tx),
    );
    expect(seen.rows).toHaveLength(0);
    const orphan = withGovernment(again.database, 1, (tx) =>
      sql`insert into register.act (government_id, cooperation_id, kind, recorded_at, as_written, source_id)
        values (1, 99, 'signed', now(), 'x', 1)`.execute(tx),
    );
    await expect(orphan).rejects.toThrow(/foreign key/);
    await again.drop();
  });

  it.each([
    ['a table was altered', 'alter table register.claim add column note text'],
    ['a right was given', 'grant truncate on register.claim to public'],
    ['a function was dropped', 'drop function register.withdraw_statement(bigint)'],
    ['what was there from the beginning was changed', "update jalin.migration set sha256 = ''"],
  ])('is none in which %s', async (_, statement) => {
    const spoilt = await freshDatabase();
    await asOwner(spoilt, statement);
    await spoilt.drop();
    await expect(asOwner(spoilt, 'select 1')).rejects.toThrow(/does not exist/);
  });
});
