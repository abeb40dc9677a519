import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshDatabase, freshDatabase } from '../../../../tests/support/fresh-database.ts';
import { at, givenOffices, personOf } from '../given-offices.ts';
import { type HolderRecording, recordHolder } from './record-holder.ts';
import { setLetterhead } from './set-letterhead.ts';
import { viewLetterSettings } from './view-letter-settings.ts';

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
});
afterAll(() => fresh.drop());

const { as } = givenOffices(() => fresh.database);
const clock = at('2026-03-10');
const here = personOf(14, 'administrator');
const there = personOf(9, 'administrator');
const officer = personOf(14, 'officer', 'approver', 'reviewer');

const settings = (actor = here) => as(actor, (tx) => viewLetterSettings(tx, actor.governmentId));
const set = async (
  letterhead: object,
  { actor = here, reason = 'SK', version }: { actor?: typeof here; reason?: string; version?: number } = {},
) =>
  as(actor, async (tx) =>
    setLetterhead(tx, clock, actor, {
      version: version ?? (await viewLetterSettings(tx, actor.governmentId)).version,
      letterhead,
      reason,
    }),
  );
const head = { office: 'Bupati Contoh', name: 'Nama Contoh', from: '2025-02-20' };
const record = (
  holder: HolderRecording['holder'],
  { actor = here, ...rest }: Partial<HolderRecording> & { actor?: typeof here } = {},
) => as(actor, (tx) => recordHolder(tx, clock, actor, { holder, reason: 'SK 1/2025', ...rest }));

describe('the letterhead of an office', () => {
  it('is kept as versions, the last in use, and another office has none of it', async () => {
    await set({ address: 'Jalan Contoh 1' });
    await set({ address: 'Jalan Contoh 2', mail: 'setda@contoh.go.id' });
    const { letterhead, history } = await settings();
    expect(letterhead).toMatchObject({ address: 'Jalan Contoh 2', mail: 'setda@contoh.go.id' });
    expect(history.map(({ kind }) => kind)).toEqual(['letterhead', 'letterhead']);
    expect(await settings(there)).toMatchObject({ version: 0, letterhead: { address: '' }, holders: [] });
  });

  it('is set by the administrator, with a reason, on the page as it stands, with a whole mail address', async () => {
    await expect(set({}, { actor: officer })).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(set({}, { reason: ' ' })).rejects.toMatchObject({ code: 'setting-reason-missing' });
    await expect(set({}, { version: 1 })).rejects.toMatchObject({ kind: 'changed-meanwhile' });
    await expect(set({ mail: 'setda' })).rejects.toMatchObject({ fields: [{ field: 'mail' }] });
  });
});

describe('who signs', () => {
  it('is recorded with the days in office, ended, and followed by the next', async () => {
    const id = await record(head);
    await expect(record({ ...head, name: 'Yang Kedua', from: '2026-03-01' })).rejects.toMatchObject({
      fields: [{ field: 'from-day' }],
    });
    const { holders } = await settings();
    const version = holders.find((one) => one.id === id)?.version ?? 0;
    await record({ ...head, to: '2026-02-28' }, { corrects: { id, version } });
    await record({ ...head, name: 'Yang Kedua', from: '2026-03-01' });
    expect((await settings()).holders.map(({ name, from, to }) => [name, from, to])).toEqual([
      ['Yang Kedua', '2026-03-01', null],
      ['Nama Contoh', '2025-02-20', '2026-02-28'],
    ]);
    await expect(record(head, { corrects: { id, version } })).rejects.toMatchObject({
      kind: 'changed-meanwhile',
    });
  });

  it.each([
    [{ ...head, name: '' }, 'name'],
    [{ ...head, office: '' }, 'office'],
    [{ ...head, from: '' }, 'from-day'],
    [{ ...head, to: '2025-02-19' }, 'to-day'],
  ])('%j is refused at %s', async (holder, field) => {
    await expect(record(holder)).rejects.toMatchObject({ fields: [{ field }] });
  });

  it('is recorded by the administrator, with its source, and another office corrects none of it', async () => {
    const id = await record({ ...head, office: 'Sekretaris Daerah', officeClass: 'secretary' });
    await expect(record(head, { actor: officer })).rejects.toMatchObject({ kind: 'not-allowed' });
    await expect(record({ ...head, office: 'Asisten' }, { reason: '' })).rejects.toMatchObject({
      code: 'setting-reason-missing',
    });
    await expect(record(head, { actor: there, corrects: { id, version: id } })).rejects.toMatchObject({
      kind: 'not-found',
    });
  });
});
