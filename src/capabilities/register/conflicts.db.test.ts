import { describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { boyolali, clock, givenRegister, sragen } from './given-register.ts';
import { addClaims, findPublishedCooperation, resolveConflict } from './index.ts';

const register = givenRegister();

describe('a conflict', () => {
  const disagree = async () => {
    const { code } = await register.record(sragen, { publish: true });
    await register.as(sragen, (tx) =>
      addClaims(tx, clock, sragen, code, {
        source: { kind: 'news', title: 'Berita', dated: '2010-09-23' },
        claims: [{ property: 'start', value: '2008', asWritten: '2008–2011' }],
      }),
    );
    const found = await register.view(sragen, code);
    return { code, found, conflict: found.conflicts[0] };
  };

  it('opens when another source contradicts, and nothing that stood is changed', async () => {
    const { found, conflict, code } = await disagree();
    expect(conflict).toMatchObject({ property: 'start', state: 'open' });
    expect(conflict?.claimIds).toHaveLength(2);
    expect(found.cooperation.start).toBe('2012');
    const published = await findPublishedCooperation(register.database, code);
    expect(
      published?.conflicts[0]?.claimIds.map((id) => published.claims.find((claim) => claim.id === id)?.value),
    ).toEqual(['2012', '2008']);
  });

  it('is resolved by a person with a reason; the winner stands, the loser stays', async () => {
    const { code, conflict, found } = await disagree();
    const winner = found.claims.find((claim) => claim.value === '2008');
    await register.as(sragen, (tx) =>
      resolveConflict(tx, clock, sragen, {
        conflictId: conflict?.id ?? 0,
        chosenClaimId: winner?.id ?? 0,
        reason: 'Surat tahun 2008 ditemukan di arsip.',
        office: 'Bagian Kerja Sama',
      }),
    );
    const after = await register.view(sragen, code);
    expect(after.cooperation.start).toBe('2008');
    expect(after.conflicts[0]).toMatchObject({
      state: 'resolved',
      reason: 'Surat tahun 2008 ditemukan di arsip.',
    });
    expect(after.claims.map((claim) => claim.value)).toContain('2012');
  });

  it('is not resolved without a reason, twice, or by another government', async () => {
    const { conflict } = await disagree();
    const resolution = {
      conflictId: conflict?.id ?? 0,
      chosenClaimId: null,
      reason: 'Belum pasti.',
      office: 'Bagian Kerja Sama',
    };
    const resolve = (actor: GovernmentActor, changes = {}) =>
      register.as(actor, (tx) => resolveConflict(tx, clock, actor, { ...resolution, ...changes }));
    await expect(resolve(sragen, { reason: ' ' })).rejects.toMatchObject({ code: 'reason-needed' });
    await expect(resolve(boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await resolve(sragen);
    await expect(resolve(sragen)).rejects.toMatchObject({ code: 'conflict-already-resolved' });
  });

  it('resolved by two people at once has one winner', async () => {
    const { conflict } = await disagree();
    const resolve = () =>
      register.as(sragen, (tx) =>
        resolveConflict(tx, clock, sragen, {
          conflictId: conflict?.id ?? 0,
          chosenClaimId: null,
          reason: 'x',
          office: 'y',
        }),
      );
    const outcomes = await Promise.allSettled([resolve(), resolve(), resolve()]);
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});
