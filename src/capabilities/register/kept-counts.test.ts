import { describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { keptCounts } from './kept-counts.ts';

/** Counts what it is told, and how often it was asked. */
function givenCounting() {
  const state = { seconds: 0, rows: 20_000, asked: 0 };
  const place = {
    database: {} as Database,
    clock: { now: () => new Date(state.seconds * 1000) },
  };
  const ask = () =>
    keptCounts(
      place,
      'all',
      async () => {
        state.asked += 1;
        return { rows: state.rows };
      },
      ({ rows }) => rows,
    );
  return { state, ask };
}

describe('kept counts', () => {
  it('of few rows are always counted anew', async () => {
    const { state, ask } = givenCounting();
    state.rows = 1_999;
    await ask();
    state.rows = 1_998;
    expect(await ask()).toEqual({ rows: 1_998 });
  });

  it('of many rows answer for a minute, then once more while they are counted anew', async () => {
    const { state, ask } = givenCounting();
    await ask();
    state.rows = 20_001;
    state.seconds = 59;
    expect(await ask()).toEqual({ rows: 20_000 });
    state.seconds = 61;
    expect(await ask()).toEqual({ rows: 20_000 });
    expect(await ask()).toEqual({ rows: 20_001 });
    expect(state.asked).toBe(2);
  });

  it('older than ten minutes do not answer at all', async () => {
    const { state, ask } = givenCounting();
    await ask();
    state.rows = 30_000;
    state.seconds = 601;
    expect(await ask()).toEqual({ rows: 30_000 });
  });

  it('that became few are forgotten', async () => {
    const { state, ask } = givenCounting();
    await ask();
    state.rows = 5;
    state.seconds = 601;
    await ask();
    state.rows = 6;
    expect(await ask()).toEqual({ rows: 6 });
  });
});
