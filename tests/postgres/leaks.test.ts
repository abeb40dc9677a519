import { randomBytes } from 'node:crypto';
import { sql } from 'kysely';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openForWork, UnsafeDatabase } from '../../src/cli/open-database.ts';
import { readConfig } from '../../src/platform/config.ts';
import { openDatabase, withGovernment } from '../../src/platform/database/database.ts';
import { silentLog } from '../../src/platform/log.ts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts';
import { urlOf } from '../support/fresh-database-url.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

async function runSql(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

const as = <T>(governmentId: number, statement: ReturnType<typeof sql<T>>) =>
  withGovernment(fresh.database, governmentId, (tx) => statement.execute(tx));

const addSource = async (governmentId: number): Promise<number> => {
  const { rows } = await as(
    governmentId,
    sql<{ id: number }>`insert into register.source (government_id, kind, title, created_at)
      values (${governmentId}, 'letter', 'Surat', now()) returning id`,
  );
  return rows[0]?.id ?? 0;
};

const addCooperation = (governmentId: number, code: string) =>
  as(
    governmentId,
    sql<{
      id: number;
    }>`insert into register.cooperation (government_id, code, title_id, region_code, created_at, updated_at)
      values (${governmentId}, ${code}, 'Contoh', '33.14', now(), now()) returning id`,
  ).then(({ rows }) => rows[0]?.id ?? 0);

describe('a key', () => {
  it('is unique within a government only, so that an error never tells of another', async () => {
    await addCooperation(1, '3314-001');
    expect(await addCooperation(2, '3314-001')).toBeGreaterThan(0);
    await expect(addCooperation(1, '3314-001')).rejects.toThrow(/duplicate key/);
  });

  it("cannot point at another government's row", async () => {
    const foreign = await addSource(1);
    const own = await addCooperation(2, '3314-002');
    const claim = (source: number) =>
      as(
        2,
        sql`insert into register.claim (government_id, cooperation_id, property, as_written, source_id, entered_by, entered_at)
          values (2, ${own}, 'note', 'x', ${source}, 'uji', now())`,
      );
    await expect(claim(foreign)).rejects.toThrow(/foreign key/);
    await expect(claim(await addSource(2))).resolves.toBeDefined();
  });
});

describe('the government of a transaction', () => {
  it('ends with it, also on the one connection everybody shares, and after a failure', async () => {
    const single = openDatabase(fresh.appUrl, { max: 1 });
    const seen = () =>
      sql<{ n: number }>`select count(*)::integer as n from register.source`
        .execute(single)
        .then(({ rows }) => rows[0]?.n);
    try {
      await addSource(3);
      expect(await withGovernment(single, 3, () => Promise.resolve('done'))).toBe('done');
      expect(await seen()).toBe(0);
      await expect(withGovernment(single, 3, (tx) => sql`select 1 / 0`.execute(tx))).rejects.toThrow(
        /division/,
      );
      expect(await seen()).toBe(0);
    } finally {
      await single.destroy();
    }
  });

  it('never mixes under many at once on few connections', async () => {
    const few = openDatabase(fresh.appUrl, { max: 2 });
    try {
      for (const id of [11, 12, 13]) await addSource(id);
      const asked = Array.from({ length: 60 }, (_, turn) => 11 + (turn % 3));
      const answers = await Promise.all(
        asked.map((id) =>
          withGovernment(few, id, (tx) =>
            sql<{ id: number }>`select distinct government_id as id from register.source`.execute(tx),
          ).then(({ rows }) => rows.map((row) => row.id)),
        ),
      );
      expect(answers).toEqual(asked.map((id) => [id]));
    } finally {
      await few.destroy();
    }
  });
});

describe('the start', () => {
  // A database of its own from nothing, because its roles carry its name as in a real installation.
  const name = `start_${randomBytes(6).toString('hex')}`;
  const url = () => urlOf(inject('serverUrl'), name);
  const open = () => openForWork(readConfig({ DATABASE_URL: url() }), silentLog);
  beforeAll(() => runSql(inject('serverUrl'), `create database ${name}`));
  afterAll(() => runSql(inject('serverUrl'), `drop database ${name} with (force)`));

  it('is refused while the catalogue would let a row out, says which table, and goes on once mended', async () => {
    await (await open()).close();
    await runSql(url(), 'alter table register.claim disable row level security');
    const refused = await open().then(
      () => undefined,
      (problem: unknown) => problem,
    );
    expect(refused).toBeInstanceOf(UnsafeDatabase);
    expect((refused as Error).message).toContain('register.claim: row-level security is not enabled');
    await runSql(url(), 'alter table register.claim enable row level security');
    await (await open()).close();
  });
});

describe("the search of an office's list", () => {
  const found = (governmentId: number, asked: object) =>
    as(
      governmentId,
      sql<{
        id: number;
      }>`select id from register.search_office(${JSON.stringify(asked)}::jsonb, 'relevance', 100, 0) as f(id)`,
    ).then(({ rows }) => rows.map(({ id }) => id));
  const counted = (governmentId: number, asked: object) =>
    as(
      governmentId,
      sql<{ facet: string; value: string; count: number }>`select facet, value, count
        from register.count_office(${JSON.stringify(asked)}::jsonb, array['status', 'kind', 'country', 'field', 'year'], null)`,
    ).then(({ rows }) => rows);
  /** What one look tells: the records of its page, and how many it counted. */
  const looked = (governmentId: number, asked: object) =>
    as(
      governmentId,
      sql<{ part: string; value: string; count: number }>`select part, value, count
        from register.look_in_office(${JSON.stringify(asked)}::jsonb, 'relevance', 100, 0, '{}', 2001)`,
    ).then(({ rows }) => ({
      ids: rows.flatMap(({ part, value }) => (part === 'id' ? [Number(value)] : [])),
      total: rows.find(({ part }) => part === 'total')?.count,
    }));
  const addSearchable = async (governmentId: number, code: string) => {
    const id = await addCooperation(governmentId, code);
    await as(
      governmentId,
      sql`update register.cooperation set search_words = 'guilin', countries = '{CN}',
        years = '{2015}' where government_id = ${governmentId} and id = ${id}`,
    );
    return id;
  };
  const questions: object[] = [
    {},
    { words: [[['guilin']]] },
    { country: 'CN' },
    { year: 2015 },
    { published: false },
    { words: [[["guilin' or true or '"]]] },
    { country: 'CN', government_id: 41, governmentId: 41 },
  ];

  it('finds and counts only what belongs to the government of the transaction, whatever is asked', async () => {
    const own = await addSearchable(41, '3341-001');
    await addSearchable(42, '3342-001');
    for (const asked of questions.slice(0, 5))
      for (const ids of [await found(41, asked), (await looked(41, asked)).ids])
        expect(ids, JSON.stringify(asked)).toEqual([own]);
    for (const asked of questions) {
      expect(await found(43, asked), JSON.stringify(asked)).toEqual([]);
      expect(await looked(43, asked), JSON.stringify(asked)).toEqual({ ids: [], total: 0 });
      expect(await counted(43, asked), JSON.stringify(asked)).toEqual([
        { facet: 'total', value: '', count: 0 },
      ]);
      expect(await found(42, asked)).not.toContain(own);
      expect((await looked(42, asked)).ids).not.toContain(own);
    }
  });

  it('finds nothing without a government', async () => {
    await addSearchable(44, '3344-001');
    const { rows } = await sql`select register.search_office('{}', 'updated', 100, 0)`.execute(
      fresh.database,
    );
    expect(rows).toEqual([]);
    const { rows: counts } = await sql`select count from register.count_office('{}', '{}', null)`.execute(
      fresh.database,
    );
    expect(counts).toEqual([{ count: 0 }]);
  });

  it("leaves the conditions and the owner's policy out of the application role's reach", async () => {
    await addSearchable(45, '3345-001');
    await expect(sql`select register.office_conditions('{}')`.execute(fresh.database)).rejects.toThrow(
      /permission denied/,
    );
    const { rows } = await as(
      46,
      sql`select id from register.cooperation where search @@ plainto_tsquery('guilin')`,
    );
    expect(rows).toEqual([]);
  });
});
