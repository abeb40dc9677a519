import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { readConfig } from '#platform/config.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { openCarrier } from '#platform/mail/open-carrier.ts';
import {
  codeOf,
  type GivenHouse,
  givenAdministrator,
  givenHouse,
} from '../../../tests/security/given-people.ts';
import {
  type GivenMailServer,
  givenMailServer,
  smtpAnswer,
} from '../../../tests/support/given-mail-server.ts';
import { handOver } from './hand-over.ts';
import type { MessageOwner } from './owner.ts';
import { type Posting, postMessage } from './post-message.ts';
import { shareMessage } from './share-message.ts';
import { findMessage, holdMessage, listActs } from './store/messages.ts';
import { tryAgain } from './try-again.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let stranger: GovernmentActor;
beforeAll(async () => {
  given = await givenHouse();
  const here = await givenAdministrator(given.house, '33.14', 'admin@sragen.example.go.id');
  const there = await givenAdministrator(given.house, '33.13', 'admin@lain.example.go.id');
  officer = { ...here.actor, roles: ['officer'] };
  stranger = { ...there.actor, roles: ['officer'] };
});
afterAll(() => given.leave());

const servers: GivenMailServer[] = [];
afterEach(async () => {
  // Nothing one story leaves waiting may leave in the next.
  for (const id of posted.splice(0))
    await within((tx) => shareMessage(tx, given.house.clock, officer, id)).catch(() => undefined);
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const posted: number[] = [];
let keys = 0;

async function server(options: Parameters<typeof givenMailServer>[0] = {}): Promise<GivenMailServer> {
  const made = await givenMailServer(options);
  servers.push(made);
  return made;
}

const houseWith = (smtpUrl?: string): House => ({
  ...given.house,
  config: readConfig({
    DATA_DIR: given.dataDir,
    ...(smtpUrl && { SMTP_URL: smtpUrl, MAIL_FROM: 'jalin@sragen.example.go.id' }),
  }),
});

const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(given.house.database, officer.governmentId, work);

const aNote = (key: string): Posting => ({
  purpose: 'test-note',
  subjectOf: 'request:1',
  office: 'Dinas Pendidikan',
  address: 'dinas@sragen.example.go.id',
  language: 'id',
  title: 'Laporan ditunggu',
  body: 'Laporan ditunggu sampai 30 November 2017.',
  key,
});

async function post(house: House, more: Partial<Posting> = {}) {
  const note = { ...aNote(`test:${++keys}`), ...more };
  const message = await within((tx) => postMessage(tx, house, officer, note));
  posted.push(message.id);
  return message.id;
}

const work = (house: House, owners: readonly MessageOwner[] = []) =>
  handOver(house, owners, new AbortController().signal);

const find = (id: number) => within((tx) => findMessage(tx, officer.governmentId, id));
const kinds = async (id: number) =>
  (await within((tx) => listActs(tx, officer.governmentId, id))).map(({ kind }) => kind);
/** One mail to the server of this house, of which nothing is recorded. */
async function carryUnrecorded({ config }: House, mailId: string): Promise<void> {
  if (!config.mail) throw new TypeError('no mail set up');
  const carrier = openCarrier(config.mail);
  await carrier.carry({
    to: 'dinas@sragen.example.go.id',
    subject: 'Laporan ditunggu',
    text: 'Laporan.',
    language: 'id',
    mailId,
  });
  carrier.close();
}

const messageIdIn = ({ raw }: { raw: string }) => /^Message-ID: (.*)$/im.exec(raw)?.[1];

describe('a message', () => {
  it('waits, and is handed over to a real mail server once', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const id = await post(house);
    expect(await find(id)).toMatchObject({ state: 'waiting' });
    await work(house);
    await work(house);
    expect(mailbox.received.map(({ to }) => to)).toEqual([['dinas@sragen.example.go.id']]);
    expect(await kinds(id)).toEqual(['waiting', 'handed-over']);
  });

  it('does not exist when the transaction that posted it fails', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    await expect(
      within(async (tx) => {
        await postMessage(tx, house, officer, aNote('lost'));
        throw new RangeError('the answer could not be saved');
      }),
    ).rejects.toThrow(RangeError);
    await work(house);
    expect(mailbox.received).toEqual([]);
  });

  it('posted twice with one key is one message', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    expect(await post(house, { key: 'same' })).toBe(await post(house, { key: 'same' }));
    await work(house);
    expect(mailbox.received).toHaveLength(1);
  });

  it('is prepared for a person where no mail is set up or no address is known', async () => {
    const id = await post(houseWith());
    expect(await find(id)).toMatchObject({ state: 'prepared' });
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const unaddressed = await post(house, { address: 'lewat Pak Lurah' });
    await work(house);
    expect(mailbox.received).toEqual([]);
    expect(await find(unaddressed)).toMatchObject({ state: 'prepared', address: null });
    await within((tx) => shareMessage(tx, house.clock, officer, unaddressed));
    expect(await kinds(unaddressed)).toEqual(['prepared', 'shared']);
  });

  it('prepared before mail was set up leaves only when a person says so', async () => {
    const id = await post(houseWith());
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    await work(house);
    expect(mailbox.received).toEqual([]);
    await within((tx) => tryAgain(tx, house, officer, id));
    await work(house);
    expect(await kinds(id)).toEqual(['prepared', 'waiting', 'handed-over']);
  });

  it('the server refuses says so with its words, and is not tried again by itself', async () => {
    let asked = 0;
    const mailbox = await server({
      onRcptTo: (_, __, done) => {
        asked++;
        done(smtpAnswer(550, '5.1.1 no such mailbox'));
      },
    });
    const house = houseWith(mailbox.url);
    const id = await post(house);
    await work(house);
    given.minutesPass(24 * 60);
    await work(house);
    expect(asked).toBe(1);
    const acts = await within((tx) => listActs(tx, officer.governmentId, id));
    expect(acts.at(-1)).toMatchObject({ kind: 'refused', by: 'outbox' });
    expect(acts.at(-1)?.reason).toContain('no such mailbox');
  });
});

describe('a mail server that is away', () => {
  it('for a day loses nothing: what waited is handed over when it is back', async () => {
    const before = await givenMailServer();
    await before.stop();
    const house = houseWith(before.url);
    const ids = [await post(house), await post(house), await post(house)];
    for (let quarter = 0; quarter < 96; quarter++) {
      await work(house);
      given.minutesPass(15);
    }
    for (const id of ids) expect(await find(id)).toMatchObject({ state: 'waiting' });
    expect((await find(ids[0] ?? 0))?.lastAnswer).toContain('ECONNREFUSED');
    const back = await server({ port: before.port });
    given.minutesPass(60);
    await work(house);
    expect(back.received).toHaveLength(3);
    for (const id of ids) expect(await find(id)).toMatchObject({ state: 'handed-over' });
  });

  it('for a week makes the message given up, which a person can try again', async () => {
    const gone = await givenMailServer();
    await gone.stop();
    const house = houseWith(gone.url);
    const id = await post(house);
    await work(house);
    given.minutesPass(7 * 24 * 60);
    await work(house);
    expect(await kinds(id)).toEqual(['waiting', 'given-up']);
    await within((tx) => tryAgain(tx, house, officer, id));
    expect(await find(id)).toMatchObject({ state: 'waiting', tries: 0 });
  });
});

describe('handing over', () => {
  it('killed between acceptance and record happens again with the same Message-ID, and not without end', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const id = await post(house);
    const message = await find(id);
    for (const time of [1, 2, 3]) {
      // What a process killed after the server's acceptance leaves behind: a try that began.
      await carryUnrecorded(house, message?.mailId ?? '');
      await within((tx) => holdMessage(tx, officer.governmentId, id, house.clock.now()));
      expect(await find(id)).toMatchObject({ state: 'waiting', unrecorded: time });
    }
    const ids = new Set(mailbox.received.map(messageIdIn));
    expect([...ids]).toEqual([`<${message?.mailId}@sragen.example.go.id>`]);
    await work(house);
    expect(mailbox.received).toHaveLength(3);
    const acts = await within((tx) => listActs(tx, officer.governmentId, id));
    expect(acts.at(-1)).toMatchObject({ kind: 'given-up', reason: 'outcome-unknown' });
    // A person who has asked the recipient can still have it handed over.
    await within((tx) => tryAgain(tx, house, officer, id));
    await work(house);
    expect(await kinds(id)).toEqual(['waiting', 'given-up', 'waiting', 'handed-over']);
  });

  it('is never repeated once the server took it, however often what follows fails', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const id = await post(house);
    const behind = await post(house, { purpose: 'other-note' });
    let told = 0;
    const fails: MessageOwner = {
      purposes: ['test-note'],
      textOf: (_, __, { body }) => Promise.resolve(body),
      handedOver: () => {
        told += 1;
        return Promise.reject(new RangeError('the request is in nobody’s list'));
      },
    };
    for (let time = 0; time < 6; time++) {
      await work(house, [fails]);
      given.minutesPass(6);
    }
    expect(mailbox.received).toHaveLength(2);
    expect(told).toBe(4);
    expect(await find(behind)).toMatchObject({ state: 'handed-over' });
    const acts = await within((tx) => listActs(tx, officer.governmentId, id));
    expect(acts.at(-1)).toMatchObject({ kind: 'handed-over', reason: 'taken-not-told' });
  });

  it('is recorded later when the first record failed', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const id = await post(house);
    let fails = true;
    const owner: MessageOwner = {
      purposes: ['test-note'],
      textOf: (_, __, { body }) => Promise.resolve(body),
      handedOver: () => (fails ? Promise.reject(new RangeError('locked')) : Promise.resolve()),
    };
    await work(house, [owner]);
    expect(await find(id)).toMatchObject({ state: 'waiting' });
    fails = false;
    given.minutesPass(6);
    await work(house, [owner]);
    expect(mailbox.received).toHaveLength(1);
    expect(await kinds(id)).toEqual(['waiting', 'handed-over']);
  });

  it('of a message whose text cannot be made waits, and does not hold up the others', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const id = await post(house);
    const behind = await post(house, { purpose: 'other-note' });
    await work(house, [
      {
        purposes: ['test-note'],
        textOf: () => Promise.reject(new RangeError('no such round')),
        handedOver: () => Promise.resolve(),
      },
    ]);
    expect(await find(id)).toMatchObject({ state: 'waiting', lastAnswer: 'RangeError' });
    expect(await find(behind)).toMatchObject({ state: 'handed-over' });
  });

  it('by two workers at once gives each message to one of them', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    for (let count = 0; count < 6; count++) await post(house);
    await Promise.all([work(house), work(house), work(house)]);
    expect(new Set(mailbox.received.map(messageIdIn)).size).toBe(6);
    expect(mailbox.received).toHaveLength(6);
  });

  it('asks the room that posted it: it fills the text in, or says that it is needed no more', async () => {
    const mailbox = await server();
    const house = houseWith(mailbox.url);
    const needed = await post(house, { body: 'Jawab di {tautan}' });
    const notNeeded = await post(house, { memo: { closed: 1 } });
    const told: number[] = [];
    await work(house, [
      {
        purposes: ['test-note'],
        textOf: async (_, __, { body, memo }) =>
          memo.closed ? undefined : body.replace('{tautan}', 'https://x/1'),
        handedOver: async (_, __, { id }) => {
          told.push(id);
        },
      },
    ]);
    expect(mailbox.received.map(({ raw }) => raw.includes('Jawab di https://x/1'))).toEqual([true]);
    expect((await find(needed))?.body).toBe('Jawab di {tautan}');
    expect(told).toEqual([needed]);
    const acts = await within((tx) => listActs(tx, officer.governmentId, notNeeded));
    expect(acts.at(-1)).toMatchObject({ kind: 'given-up', reason: 'no-longer-needed' });
  });
});

describe('what a person does with a message', () => {
  it('is for the officer of its own government', async () => {
    const house = houseWith('smtp://127.0.0.1:9');
    const id = await post(houseWith());
    const asStranger = (use: (tx: GovernmentTransaction) => Promise<void>) =>
      codeOf(withGovernment(given.house.database, stranger.governmentId, use));
    expect(await asStranger((tx) => tryAgain(tx, house, stranger, id))).toBe('not-found');
    expect(await asStranger((tx) => shareMessage(tx, house.clock, stranger, id))).toBe('not-found');
    const auditor: GovernmentActor = { ...officer, roles: ['auditor'] } as GovernmentActor;
    expect(await codeOf(within((tx) => tryAgain(tx, house, auditor, id)))).toBe('correspondence-not-allowed');
    expect(await codeOf(within((tx) => tryAgain(tx, houseWith(), officer, id)))).toBe('mail-not-set-up');
  });

  it('is not done twice: what was passed on or waits is not handed over again', async () => {
    const house = houseWith('smtp://127.0.0.1:9');
    const id = await post(house);
    expect(await codeOf(within((tx) => tryAgain(tx, house, officer, id)))).toBe('message-moved-on');
    await within((tx) => shareMessage(tx, house.clock, officer, id));
    expect(await codeOf(within((tx) => shareMessage(tx, house.clock, officer, id)))).toBe('message-moved-on');
  });
});

it('of a demonstration goes to nobody, and says so', async () => {
  const mailbox = await server();
  const shown = await givenHouse();
  const { id: governmentId } = await ensureGovernment(shown.house.database, {
    regionCode: '33.72',
    demonstration: true,
  });
  const as = <T>(run: (tx: GovernmentTransaction) => Promise<T>) =>
    withGovernment(shown.house.database, governmentId, run);
  const house: House = { ...shown.house, config: houseWith(mailbox.url).config };
  const { id } = await as((tx) =>
    postMessage(tx, house, { ...officer, governmentId }, aNote('demonstration')),
  );
  await work(house);
  expect(mailbox.received).toEqual([]);
  const acts = await as((tx) => listActs(tx, governmentId, id));
  expect(acts.at(-1)).toMatchObject({ kind: 'given-up', reason: 'demonstration' });
  await shown.leave();
});
