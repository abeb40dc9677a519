import { setTimeout as wait } from 'node:timers/promises';
import { sql } from 'kysely';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../tests/support/fresh-database.ts';
import { withGovernment } from './database/database.ts';
import { silentLog } from './log.ts';
import { type JobIds, type JobKind, openQueue, type Queue } from './queue.ts';

let fresh: FreshDatabase;
let open: Queue[];
beforeEach(async () => {
  fresh = await freshDatabase();
  open = [];
});
afterEach(async () => {
  await Promise.all(open.map((queue) => queue.stop()));
  await fresh.drop();
});

const ids = { governmentId: 1, batchId: 7 };

/** A queue with one kind of job that notes what it was given. */
async function givenQueue(work: 'none' | 'shared' | 'alone', run: JobKind['run'] = async () => undefined) {
  const queue = await openQueue(fresh.appUrl, {
    kinds: [{ name: 'test.note', limitSeconds: 60, run }],
    log: silentLog,
    work,
  });
  open.push(queue);
  return queue;
}

const add = (queue: Queue, job: JobIds = ids) =>
  withGovernment(fresh.database, job.governmentId, (tx) => queue.add(tx, 'test.note', job));

interface JobRow {
  state: string;
  retries: number;
  output: unknown;
}

async function jobs(): Promise<JobRow[]> {
  const { rows } = await sql<JobRow>`
    select state::text, retry_count as retries, output from queue.job where name = 'test.note'
    order by created_on`.execute(fresh.database);
  return rows;
}

async function until(done: () => Promise<boolean> | boolean): Promise<void> {
  for (const deadline = Date.now() + 20_000; Date.now() < deadline; ) {
    if (await done()) return;
    await wait(50);
  }
  throw new Error('waited 20 seconds in vain');
}

describe('the queue', () => {
  it('does a job that was added, with the government and the ids it carries', async () => {
    const seen: JobIds[] = [];
    const queue = await givenQueue('alone', async (given) => {
      seen.push(given);
    });
    await add(queue);
    await until(async () => (await jobs())[0]?.state === 'completed');
    expect(seen).toEqual([ids]);
  });

  it('keeps a job only when the transaction that added it commits', async () => {
    const queue = await givenQueue('none');
    await expect(
      withGovernment(fresh.database, 1, async (tx) => {
        await queue.add(tx, 'test.note', ids);
        throw new Error('the import was refused');
      }),
    ).rejects.toThrow('the import was refused');
    expect(await jobs()).toEqual([]);
    await add(queue);
    expect(await jobs()).toHaveLength(1);
  });

  it('lets the same job wait once, and another government’s beside it', async () => {
    const queue = await givenQueue('none');
    await add(queue);
    await add(queue);
    await add(queue, { ...ids, governmentId: 2 });
    expect(await jobs()).toHaveLength(2);
  });

  it('carries nothing that a person typed', async () => {
    const queue = await givenQueue('none');
    await expect(add(queue, { governmentId: 1, name: 'Dinas Pendidikan' })).rejects.toThrow();
    await expect(add(queue, { governmentId: 1, note: 'x'.repeat(65) })).rejects.toThrow();
  });

  it('tries a failed job again, and keeps no more of the failure than its name', async () => {
    let tries = 0;
    const queue = await givenQueue('alone', async () => {
      tries += 1;
      if (tries === 1) throw new TypeError('the row of Bu Sari could not be read');
    });
    await add(queue);
    await until(async () => (await jobs())[0]?.state === 'retry');
    expect(JSON.stringify(await jobs())).toContain('TypeError');
    expect(JSON.stringify(await jobs())).not.toContain('Sari');
    await until(async () => (await jobs())[0]?.state === 'completed');
    expect(tries).toBe(2);
  });

  it('stops within seconds, tells the running job, and leaves it for the next start', async () => {
    let started = false;
    const queue = await givenQueue('alone', async (_, signal) => {
      started = true;
      await wait(60_000, undefined, { signal });
    });
    await add(queue);
    await until(() => started);
    const from = Date.now();
    await queue.stop();
    expect(Date.now() - from).toBeLessThan(6_000);
    expect((await jobs())[0]?.state).toBe('retry');
    let again = false;
    await givenQueue('alone', async () => {
      again = true;
    });
    await until(() => again);
  });

  it('takes up at once what a process that died was doing, and counts it as an attempt', async () => {
    await add(await givenQueue('none'));
    await sql`update queue.job set state = 'active', started_on = now(), heartbeat_on = now()
      where name = 'test.note'`.execute(fresh.database);
    await givenQueue('alone');
    await until(async () => (await jobs())[0]?.state === 'completed');
    expect((await jobs())[0]?.retries).toBe(1);
  });
});

describe('the queue’s tables', () => {
  it('belong to the owner: the application role can change no table, nor empty one', async () => {
    for (const statement of [
      'create table queue.mine (id integer)',
      'alter table queue.job_common add column note text',
      'drop table queue.job_common',
      'truncate queue.job_common',
    ])
      await expect(sql.raw(statement).execute(fresh.database), statement).rejects.toThrow(
        /permission denied|must be owner/,
      );
  });

  it('are brought up to date when migrating again, and stay as they are when nothing is newer', async () => {
    const { installQueue } = await import('./database/queue-schema.ts');
    const client = new pg.Client({ connectionString: fresh.ownerUrl });
    await client.connect();
    try {
      await client.query('set role jalin_test_owner');
      await add(await givenQueue('none'));
      await installQueue(client, 'jalin_test_app');
      expect(await jobs()).toHaveLength(1);
    } finally {
      await client.end();
    }
  });
});

describe('work that comes up by itself', () => {
  it('is looked for again and again without anybody adding it, by one process at a time', async () => {
    let runs = 0;
    const kinds: JobKind[] = [
      {
        name: 'test.round',
        limitSeconds: 60,
        everySeconds: 1,
        run: async ({ governmentId }) => {
          expect(governmentId).toBe(0);
          runs++;
        },
      },
    ];
    const queue = await openQueue(fresh.appUrl, { kinds, log: silentLog, work: 'shared' });
    open.push(queue);
    await until(() => runs >= 2);
    await queue.stop();
    const stopped = runs;
    await wait(2_500);
    expect(runs).toBe(stopped);
  });
});
