import { describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import type { CooperationInput } from './facts.ts';
import { boyolali, clock, givenRegister, sragen } from './given-register.ts';
import { mergeCooperations, mergeOrganisations, undoMerge } from './index.ts';
import { listMerges } from './store/merges.ts';
import { viewOrganisation } from './view-organisation.ts';

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

describe('two names of one organisation', () => {
  it('become one under both names, and are two again exactly when the merge is undone', async () => {
    const named = (name: string): Partial<CooperationInput> => ({
      parties: [
        {
          organisation: { name, kind: 'nonprofit', country: 'JP', aliases: [`${name} Internasional`] },
          side: 'foreign',
          role: 'partner',
          asWritten: name,
        },
      ],
    });
    const one = await register.record(sragen, named('OISCA'));
    const other = await register.record(sragen, named('Oisca Jepang'));
    const [kept, merged] = ['oisca-jp', 'oisca-jepang-jp'];
    const viewKept = () => register.as(sragen, (tx) => viewOrganisation(tx, sragen, kept));
    const merge = (actor: GovernmentActor) =>
      register.as(actor, (tx) => mergeOrganisations(tx, clock, actor, { merged, kept, reason: 'Sama.' }));
    const before = await viewKept();
    await expect(merge(boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await merge(sragen);
    const after = await viewKept();
    expect(after.organisation.aliases).toEqual([
      'OISCA Internasional',
      'Oisca Jepang',
      'Oisca Jepang Internasional',
    ]);
    expect(after.records.map(({ code }) => code).sort()).toEqual([one.code, other.code].sort());
    await register.as(sragen, (tx) => undoMerge(tx, clock, sragen, after.merges[0]?.id ?? 0));
    expect((await viewKept()).organisation.aliases).toEqual(before.organisation.aliases);
    expect((await viewKept()).records.map(({ code }) => code)).toEqual([one.code]);
  });
});
