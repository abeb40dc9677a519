import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { frozenClock } from '#kernel/clock.ts';
import { readConfig } from '#platform/config.ts';
import { withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import {
  type GivenHouse,
  givenAdministrator,
  givenHouse,
  givenMember,
  type Signed,
} from '../../../../tests/security/given-people.ts';
import { chooseDigest } from '../choose-digest.ts';
import type { Message } from '../message.ts';
import { actorName } from '../rules.ts';
import { listMessages } from '../store/messages.ts';
import { viewMessage } from '../view-message.ts';
import type { DigestContributor, DigestItem } from './contributor.ts';
import { tellBlockingDeadlines, writeDigests } from './write-digests.ts';

let given: GivenHouse;
let officer: Signed;
let papua: Signed;
beforeAll(async () => {
  given = await givenHouse('2017-11-01T00:00:00+07:00');
  const here = await givenAdministrator(given.house, '33.14', 'admin@sragen.example.go.id');
  officer = await givenMember(given.house, here.actor, 'petugas@sragen.example.go.id', ['officer']);
  await givenMember(given.house, here.actor, 'dinas@sragen.example.go.id', ['reporter'], 'Dinas Pendidikan');
  const there = await givenAdministrator(given.house, '91.71', 'admin@jayapura.example.go.id');
  papua = await givenMember(given.house, there.actor, 'petugas@jayapura.example.go.id', ['officer']);
});
afterAll(() => given.leave());

const never = new AbortController().signal;
const houseAt = (instant: string): House => ({
  ...given.house,
  clock: frozenClock(instant),
  config: readConfig({
    DATA_DIR: given.dataDir,
    BASE_URL: 'https://jalin.example.go.id',
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'jalin@sragen.example.go.id',
  }),
});

const item = (key: string, due: string | null, blocking = false): DigestItem => ({
  key,
  sentence: { id: `Putusan DPRD ${key}`, en: `Decision of the council ${key}` },
  path: { id: `/id/kantor/perkara/${key}`, en: `/en/office/cases/${key}` },
  due,
  blocking,
});
/** Tells officers of these. */
const telling = (...items: DigestItem[]): readonly DigestContributor[] => [
  { name: 'test', list: async (_, __, { roles }) => (roles.includes('officer') ? items : []) },
];

const messagesOf = ({ governmentId, actor }: Signed, reader = actorName(actor)): Promise<Message[]> =>
  withGovernment(given.house.database, governmentId, (tx) =>
    listMessages(tx, governmentId, { reader, state: undefined, limit: 100, offset: 0 }),
  );
let before = 0;
beforeEach(async () => {
  before = (await messagesOf(officer)).length;
});
/** What was made for the officer since the story began, newest first. */
const made = async () => (await messagesOf(officer)).slice(0, -before || undefined);

describe('the daily digest', () => {
  it('is made at half past six, once, of what waits for each person, the soonest first', async () => {
    const things = telling(item('3314-002', null), item('3314-001', '2017-11-20'));
    await writeDigests(houseAt('2017-11-02T06:29:00+07:00'), things, never);
    expect(await made()).toEqual([]);
    await writeDigests(houseAt('2017-11-02T06:30:00+07:00'), things, never);
    await writeDigests(houseAt('2017-11-02T12:00:00+07:00'), things, never);
    const [digest, ...more] = await made();
    expect(more).toEqual([]);
    expect(digest).toMatchObject({
      purpose: 'digest',
      address: 'petugas@sragen.example.go.id',
      state: 'waiting',
    });
    expect(digest?.body).toMatch(
      /Putusan DPRD 3314-001 \(tenggat 20 November 2017\)\n {2}https:\/\/jalin\.example\.go\.id\/id\/kantor\/perkara\/3314-001\n- Putusan DPRD 3314-002/,
    );
    expect(digest?.body).toContain('https://jalin.example.go.id/id/ringkasan-saya');
  });

  it('is one though three workers make it at once', async () => {
    const house = houseAt('2017-11-03T07:00:00+07:00');
    const things = telling(item('3314-001', '2017-11-20'));
    await Promise.all([1, 2, 3].map(() => writeDigests(house, things, never)));
    expect(await made()).toHaveLength(1);
  });

  it('cut off in the middle is made by the next run, whole', async () => {
    const house = houseAt('2017-11-04T07:00:00+07:00');
    const dies: readonly DigestContributor[] = [
      { name: 'test', list: () => Promise.reject(new RangeError('killed')) },
    ];
    await expect(writeDigests(house, dies, never)).rejects.toThrow('killed');
    await writeDigests(house, telling(item('3314-001', '2017-11-20')), never);
    expect(await made()).toHaveLength(1);
  });

  it('is not made when nothing waits, nor later that day', async () => {
    await writeDigests(houseAt('2017-11-05T06:30:00+07:00'), telling(), never);
    await writeDigests(houseAt('2017-11-05T15:00:00+07:00'), telling(item('3314-001', '2017-11-20')), never);
    expect(await made()).toEqual([]);
  });

  it('comes at half past six of the region: two hours earlier in the east', async () => {
    const things = telling(item('9171-001', '2017-11-20'));
    await writeDigests(houseAt('2017-11-06T04:29:00+07:00'), things, never);
    expect(await messagesOf(papua)).toHaveLength(3);
    await writeDigests(houseAt('2017-11-06T04:30:00+07:00'), things, never);
    expect(await messagesOf(papua)).toHaveLength(4);
    expect(await made()).toEqual([]);
  });

  it('is not made for who does not want it, and in English for who asks', async () => {
    const things = telling(item('3314-001', '2017-11-20'));
    const choose = (choice: string, language = 'id') =>
      withGovernment(given.house.database, officer.governmentId, (tx) =>
        chooseDigest(tx, given.house.clock, officer.actor, { choice, language }),
      );
    await choose('off');
    await writeDigests(houseAt('2017-11-07T07:00:00+07:00'), things, never);
    expect(await made()).toEqual([]);
    await choose('daily', 'en');
    await writeDigests(houseAt('2017-11-08T07:00:00+07:00'), things, never);
    expect((await made())[0]?.title).toBe('What waits for you: 1, 8 November 2017');
  });

  it('is not made where no mail is set up', async () => {
    const house = { ...houseAt('2017-11-09T07:00:00+07:00'), config: given.house.config };
    await writeDigests(house, telling(item('3314-001', '2017-11-20')), never);
    expect(await made()).toEqual([]);
  });

  it('is seen by its reader alone', async () => {
    await writeDigests(houseAt('2017-11-30T07:00:00+07:00'), telling(item('3314-001', null)), never);
    const [digest] = await made();
    const colleague = { ...officer.actor, personId: 'colleague' };
    const view = (actor: typeof colleague) =>
      withGovernment(given.house.database, officer.governmentId, (tx) =>
        viewMessage(tx, actor, digest?.id ?? 0),
      );
    expect((await view(officer.actor)).message.id).toBe(digest?.id);
    await expect(view(colleague)).rejects.toMatchObject({ kind: 'not-found' });
    expect(await messagesOf(officer, 'colleague')).toEqual([]);
  });
});

describe('news', () => {
  const newsOf = (...standing: string[]): readonly DigestContributor[] => [
    {
      name: 'news',
      list: async () => [],
      news: {
        standing: async (_, __, { roles }) => (roles.includes('officer') ? standing : []),
        tell: (fresh) => fresh.map((key) => item(key, null)),
      },
    },
  ];
  const bodyOn = async (day: string, ...standing: string[]) => {
    const count = (await made()).length;
    await writeDigests(houseAt(`2017-12-${day}T07:00:00+07:00`), newsOf(...standing), never);
    const [newest, ...older] = await made();
    return older.length + 1 > count && newest ? newest.body : 'no digest';
  };

  it('is told once, the new alone, and again after it was gone', async () => {
    expect(await bodyOn('01', 'dormant', 'term')).toMatch(/dormant[\s\S]*term/);
    expect(await bodyOn('02', 'dormant', 'term')).toBe('no digest');
    const third = await bodyOn('03', 'dormant', 'scan');
    expect(third).toContain('scan');
    expect(third).not.toContain('dormant');
    expect(await bodyOn('04', 'dormant', 'term')).toMatch(/council term/);
  });
});

it('tells a thing once though two rooms name it', async () => {
  const one = item('3314-009', '2017-12-20');
  await writeDigests(houseAt('2017-12-10T07:00:00+07:00'), [...telling(one), ...telling(one)], never);
  expect((await made())[0]?.title).toContain(': 1,');
});

describe('a deadline that ends something', () => {
  it('which comes up after the digest is told at once, and once', async () => {
    const known = item('3314-001', '2017-11-11', true);
    await writeDigests(houseAt('2017-11-10T06:30:00+07:00'), telling(known), never);
    const later = telling(known, item('3314-007', '2017-11-11', true), item('3314-008', '2017-11-11'));
    for (const hour of ['10', '11'])
      await tellBlockingDeadlines(houseAt(`2017-11-10T${hour}:00:00+07:00`), later, never);
    expect((await made()).map(({ purpose }) => purpose)).toEqual(['blocking-deadline', 'digest']);
    expect((await made())[0]?.body).toContain('3314-007');
  });
});
