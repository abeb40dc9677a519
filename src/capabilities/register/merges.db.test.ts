import { describe, expect, it } from 'vitest';
import { clock, givenRegister, sragen } from './given-register.ts';
import { mergeCooperations, undoMerge } from './index.ts';
import { listMerges } from './store/merges.ts';

const register = givenRegister();

describe('a merge', () => {
  it('moves everything, can be undone exactly, and leads the old code to the new meanwhile', async () => {
    const [one, other] = [await register.record(sragen), await register.record(sragen)];
    const before = await register.view(sragen, other.code);
    await register.as(sragen, (tx) =>
      mergeCooperations(tx, clock, sragen, { merged: other.code, kept: one.code, reason: 'Ganda.' }),
    );
    const merged = await register.view(sragen, other.code);
    expect(merged.cooperation.code).toBe(one.code);
    expect(merged.parties).toHaveLength(4);
    const merges = await register.as(sragen, (tx) => listMerges(tx, 14, 'cooperation', one.id));
    await register.as(sragen, (tx) => undoMerge(tx, clock, sragen, merges[0]?.id ?? 0));
    const after = await register.view(sragen, other.code);
    expect(after.claims).toEqual(before.claims);
    expect(after.parties).toEqual(before.parties);
    await expect(
      register.as(sragen, (tx) => undoMerge(tx, clock, sragen, merges[0]?.id ?? 0)),
    ).rejects.toMatchObject({
      code: 'merge-already-undone',
    });
  });
});
