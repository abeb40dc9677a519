import { describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { boyolali, clock, givenRegister, sragen } from './given-register.ts';
import {
  addClaims,
  findPublishedCooperation,
  listPublishedCooperations,
  resolveConflict,
  viewOfficeRecord,
} from './index.ts';
import { removeCooperation } from './remove-cooperation.ts';
import { reopenConflict } from './reopen-conflict.ts';
import { restoreCooperation } from './restore-cooperation.ts';
import { withdrawDetail } from './withdraw-detail.ts';

const register = givenRegister();

const office = (actor: GovernmentActor, code: string) =>
  register.as(actor, (tx) => viewOfficeRecord(tx, actor, code));

describe('a detail recorded wrongly', () => {
  it('is taken out with a reason: the status folds without it, the public no longer sees it, the office does', async () => {
    const { code } = await register.record(sragen, { publish: true });
    await register.as(sragen, (tx) =>
      addClaims(tx, clock, sragen, code, {
        source: { kind: 'letter', title: 'Surat' },
        claims: [],
        acts: [{ kind: 'stopped', date: '2016', asWritten: 'dihentikan' }],
      }),
    );
    expect((await register.view(sragen, code)).cooperation.status).toBe('stopped');
    const { acts, parties } = await register.view(sragen, code);
    const act = acts.find(({ kind }) => kind === 'stopped');
    const party = parties.find(({ side }) => side === 'foreign');
    const takeOut = (
      actor: GovernmentActor,
      kind: 'act' | 'party',
      id = 0,
      reason = 'Keliru membaca surat.',
    ) => register.as(actor, (tx) => withdrawDetail(tx, clock, actor, { code, kind, id, reason }));
    await expect(takeOut(sragen, 'act', act?.id, ' ')).rejects.toMatchObject({ code: 'reason-needed' });
    await expect(takeOut(boyolali, 'act', act?.id)).rejects.toMatchObject({ kind: 'not-found' });
    await takeOut(sragen, 'act', act?.id);
    await takeOut(sragen, 'party', party?.id);
    await expect(takeOut(sragen, 'act', act?.id)).rejects.toMatchObject({ kind: 'not-found' });
    const after = await office(sragen, code);
    expect(after.cooperation.status).toBe('ongoing');
    expect(after.acts.find(({ id }) => id === act?.id)).toMatchObject({
      withdrawn: true,
      withdrawnBecause: 'Keliru membaca surat.',
    });
    const published = await findPublishedCooperation(register.database, code);
    expect(published?.parties.map(({ side }) => side)).toEqual(['local']);
    expect(after.history.map(({ action }) => action)).toEqual([
      'cooperation.withdraw-party',
      'cooperation.withdraw-act',
      'cooperation.add-claims',
      'cooperation.record',
    ]);
  });
});

describe('a removed record', () => {
  it('is gone for the public and the lists, and comes back as it was', async () => {
    const { code } = await register.record(sragen, { publish: true, titleId: 'Sapi perah: Otago' });
    const remove = (actor: GovernmentActor) =>
      register.as(actor, (tx) =>
        removeCooperation(tx, clock, actor, { code, reason: 'Bukan kerja sama luar negeri.' }),
      );
    const restore = (actor: GovernmentActor) =>
      register.as(actor, (tx) => restoreCooperation(tx, clock, actor, code));
    await expect(remove(boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await remove(sragen);
    expect(await findPublishedCooperation(register.database, code)).toBeUndefined();
    expect((await listPublishedCooperations(register.database, { q: 'Otago' }, clock)).rows).toEqual([]);
    expect((await office(sragen, code)).cooperation.removedBecause).toBe('Bukan kerja sama luar negeri.');
    await expect(remove(sragen)).rejects.toMatchObject({ kind: 'not-found' });
    await expect(restore(boyolali)).rejects.toMatchObject({ kind: 'not-found' });
    await restore(sragen);
    expect(await findPublishedCooperation(register.database, code)).toBeDefined();
    await expect(restore(sragen)).rejects.toMatchObject({ kind: 'not-found' });
  });
});

describe('a decision', () => {
  const decided = async () => {
    const { code } = await register.record(sragen, { publish: true });
    await register.as(sragen, (tx) =>
      addClaims(tx, clock, sragen, code, {
        source: { kind: 'news', title: 'Berita' },
        claims: [{ property: 'start', value: '2008', asWritten: '2008–2011' }],
      }),
    );
    const { conflicts, claims } = await register.view(sragen, code);
    const conflictId = conflicts[0]?.id ?? 0;
    const chosenClaimId = claims.find(({ value }) => value === '2008')?.id ?? 0;
    await register.as(sragen, (tx) =>
      resolveConflict(tx, clock, sragen, { conflictId, chosenClaimId, reason: 'Arsip.', office: 'Kabag' }),
    );
    return { code, conflictId };
  };

  const say = (code: string, value: string) =>
    register.as(sragen, (tx) =>
      addClaims(tx, clock, sragen, code, {
        source: { kind: 'page', title: `Laman ${value}` },
        claims: [{ property: 'start', value, asWritten: value }],
      }),
    );

  const open = async (code: string) =>
    (await register.view(sragen, code)).conflicts.filter(({ state }) => state === 'open').length;

  it('stands when somebody agrees with it, and is asked for again only by what contradicts it', async () => {
    const { code } = await decided();
    await say(code, '2008');
    expect(await open(code)).toBe(0);
    await say(code, '2009');
    expect(await open(code)).toBe(1);
  });

  it('is taken back with a reason: the conflict is open, the value is what it was, the history keeps both', async () => {
    const { code, conflictId } = await decided();
    const reopen = (actor: GovernmentActor, reason: string) =>
      register.as(actor, (tx) => reopenConflict(tx, clock, actor, { conflictId, reason }));
    await expect(reopen(sragen, '')).rejects.toMatchObject({ code: 'reason-needed' });
    await expect(reopen(boyolali, 'x')).rejects.toMatchObject({ kind: 'not-found' });
    await reopen(sragen, 'Arsipnya milik daerah lain.');
    const after = await office(sragen, code);
    expect(after.cooperation.start).toBe('2012');
    expect(after.conflicts).toMatchObject([{ state: 'open', reason: null }]);
    expect(after.history[0]).toMatchObject({
      action: 'conflict.reopen',
      detail: { reason: 'Arsipnya milik daerah lain.', before: { reason: 'Arsip.' } },
    });
    await expect(reopen(sragen, 'x')).rejects.toMatchObject({ code: 'conflict-not-resolved' });
  });
});
