import { describe, expect, it } from 'vitest';
import type { Database } from '#platform/database/database.ts';
import { glancedCounts, keptCounts } from './kept-counts.ts';

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
  const glance = () =>
    glancedCounts(place, 'all', {
      count: async () => ({ rows: state.rows }),
      glance: async () => ({ rows: Math.min(state.rows, 2_001) }),
      rowsIn: ({ rows }) => rows,
    });
  return { state, ask, glance };
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

describe('counts at a glance', () => {
  it('go no further than two thousand, and are complete for whoever asks next', async () => {
    const { glance } = givenCounting();
    expect(await glance()).toEqual({ counts: { rows: 2_001 }, complete: false });
    await Promise.resolve();
    expect(await glance()).toEqual({ counts: { rows: 20_000 }, complete: true });
  });

  it('are complete at once, and never kept, where there are no more', async () => {
    const { state, glance } = givenCounting();
    state.rows = 2_000;
    expect(await glance()).toEqual({ counts: { rows: 2_000 }, complete: true });
    state.rows = 1_999;
    expect(await glance()).toEqual({ counts: { rows: 1_999 }, complete: true });
  });
});
