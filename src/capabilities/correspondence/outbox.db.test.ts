import { describe, expect, it } from 'vitest';
import { ensureGovernment } from '#access';
import type { GovernmentActor } from '#kernel/actor.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { codeOf, givenHouse } from '../../../tests/security/given-people.ts';
import { givenMailServer, smtpAnswer } from '../../../tests/support/given-mail-server.ts';
import {
  aNote,
  find,
  given,
  givenOutbox,
  houseWith,
  kinds,
  officer,
  post,
  server,
  stranger,
  within,
  work,
} from '../../../tests/support/outbox-at-work.ts';
import { postMessage } from './post-message.ts';
import { shareMessage } from './share-message.ts';
import { listActs } from './store/messages.ts';
import { tryAgain } from './try-again.ts';

givenOutbox();

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
