import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Refusal } from '#kernel/refusal.ts';
import { type FreshDatabase, freshDatabase } from '../../../tests/support/fresh-database.ts';
import { plusDays } from './calendar/days.ts';
import { givenOffices } from './given-offices.ts';
import { law } from './law/law.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { givenCase, record, view } = givenOffices(() => fresh.database);

const stages = law.at(-1)?.stages ?? [];
const whats = stages.flatMap(({ code, outcomes }) => [
  `${code} received`,
  ...outcomes.map((outcome) => `${code} ${outcome.code}`),
]);
const anyStep = fc.record({
  what: fc.constantFrom(...whats),
  daysLater: fc.integer({ min: 0, max: 90 }),
  replaces: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined, freq: 4 }),
});

it('whatever steps are tried, in any order, each is recorded or refused, and the status kept is what the acts fold to', async () => {
  let recorded = 0;
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 8 }), async (steps) => {
      const code = await givenCase();
      let day = '2026-01-05';
      for (const { what, daysLater, replaces } of steps) {
        day = plusDays(day, daysLater);
        const before = await view(code, day);
        const changes = { reason: 'dicoba', ...(replaces !== undefined && { replaces }) };
        const number = await record(code, what, day, changes).catch((problem: unknown) => {
          if (problem instanceof Refusal) return undefined;
          throw problem;
        });
        const after = await view(code, day);
        expect(after.acts).toHaveLength(before.acts.length + (number === undefined ? 0 : 1));
        if (number === undefined) expect(after).toEqual(before);
        else expect(after.case.status).toBe(after.state.status);
        recorded += number === undefined ? 0 : 1;
      }
    }),
    { numRuns: 40 },
  );
  // Not vacuous: some of what is tried must have been allowed.
  expect(recorded).toBeGreaterThan(5);
}, 180_000); // 40 cases of up to 8 steps, each seen twice: minutes on a loaded machine
