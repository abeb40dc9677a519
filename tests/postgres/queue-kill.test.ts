import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { withGovernment } from '../../src/platform/database/database.ts';
import { silentLog } from '../../src/platform/log.ts';
import { openQueue, type Queue } from '../../src/platform/queue.ts';
import { type FreshDatabase, freshDatabase } from '../support/fresh-database.ts';

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

/** A queue whose jobs of the killed worker end here. */
async function givenQueue(work: 'none' | 'shared' | 'alone', done: () => void = () => undefined) {
  const kinds = [{ name: 'test.slow', limitSeconds: 600, run: async () => done() }];
  const queue = await openQueue(fresh.appUrl, { kinds, log: silentLog, work });
  open.push(queue);
  return queue;
}

/** Another process begins the one job and is killed in the middle of it. */
async function killedInTheMiddle(): Promise<void> {
  const queue = await givenQueue('none');
  await withGovernment(fresh.database, 1, (tx) => queue.add(tx, 'test.slow', { governmentId: 1 }));
  const child = spawn(process.execPath, [join(import.meta.dirname, 'queue-child.ts'), fresh.appUrl], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const { rows } = await sql<{ state: string }>`select state::text from queue.job`.execute(fresh.database);
  expect(rows).toEqual([{ state: 'active' }]);
}

const within = (seconds: number, work: Promise<void>) =>
  Promise.race([
    work.then(() => true),
    new Promise<boolean>((resolve) => setTimeout(() => resolve(false), seconds * 1000)),
  ]);

describe('a worker killed in the middle of a job', () => {
  it('has its job done by the next start of the one process an embedded database has', async () => {
    await killedInTheMiddle();
    const done = Promise.withResolvers<void>();
    await givenQueue('alone', done.resolve);
    expect(await within(20, done.promise)).toBe(true);
  });

  it('has its job done by another worker on the same server, once its heartbeat is missed', async () => {
    await killedInTheMiddle();
    await sql`update queue.job set heartbeat_on = now() - interval '1 minute'`.execute(fresh.database);
    const done = Promise.withResolvers<void>();
    await givenQueue('shared', done.resolve);
    expect(await within(50, done.promise)).toBe(true);
  }, 60_000);

  it('keeps its job as long as its heartbeat may still come', async () => {
    await killedInTheMiddle();
    const done = Promise.withResolvers<void>();
    await givenQueue('shared', done.resolve);
    expect(await within(5, done.promise)).toBe(false);
  });
});
