import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { openDatabase } from './database.ts';
import { oneAtATime } from './one-at-a-time.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

describe('a work for one process at a time', () => {
  it('is begun by the second process only when the first has ended, even badly', async () => {
    const other = openDatabase(fresh.appUrl, { max: 2 });
    const told: string[] = [];
    let end = () => {};
    const ended = new Promise<void>((resolve) => {
      end = resolve;
    });
    let begun = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const first = oneAtATime(fresh.database, 'demonstration', async () => {
      told.push('first begins');
      begun();
      await ended;
      told.push('first ends');
      throw new Error('halfway');
    });
    await hasBegun;
    const second = oneAtATime(other, 'demonstration', async () => told.push('second begins'));
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(told).toEqual(['first begins']);
    end();
    await expect(first).rejects.toThrow('halfway');
    await second;
    expect(told).toEqual(['first begins', 'first ends', 'second begins']);
    await other.destroy();
  });
});
