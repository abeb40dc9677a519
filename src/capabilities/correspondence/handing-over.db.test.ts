import { describe, expect, it } from 'vitest';
import {
  carryUnrecorded,
  find,
  given,
  givenOutbox,
  houseWith,
  kinds,
  messageIdIn,
  officer,
  post,
  server,
  within,
  work,
} from '../../../tests/support/outbox-at-work.ts';
import type { MessageOwner } from './owner.ts';
import { holdMessage, listActs } from './store/messages.ts';
import { tryAgain } from './try-again.ts';

givenOutbox();

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
