import { afterAll, afterEach, beforeAll } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { readConfig } from '#platform/config.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { openCarrier } from '#platform/mail/open-carrier.ts';
import { handOver } from '../../src/capabilities/correspondence/hand-over.ts';
import type { MessageOwner } from '../../src/capabilities/correspondence/owner.ts';
import { type Posting, postMessage } from '../../src/capabilities/correspondence/post-message.ts';
import { shareMessage } from '../../src/capabilities/correspondence/share-message.ts';
import { findMessage, listActs } from '../../src/capabilities/correspondence/store/messages.ts';
import { type GivenHouse, givenAdministrator, givenHouse } from '../security/given-people.ts';
import { type GivenMailServer, givenMailServer } from './given-mail-server.ts';

export let given: GivenHouse;
export let officer: GovernmentActor;
export let stranger: GovernmentActor;

const servers: GivenMailServer[] = [];
const posted: number[] = [];
let keys = 0;

/** Two offices and an outbox that is empty before every story. */
export function givenOutbox(): void {
  beforeAll(async () => {
    given = await givenHouse();
    const here = await givenAdministrator(given.house, '33.14', 'admin@sragen.example.go.id');
    const there = await givenAdministrator(given.house, '33.13', 'admin@lain.example.go.id');
    officer = { ...here.actor, roles: ['officer'] };
    stranger = { ...there.actor, roles: ['officer'] };
  });
  afterAll(() => given.leave());
  afterEach(async () => {
    // Nothing one story leaves waiting may leave in the next.
    for (const id of posted.splice(0))
      await within((tx) => shareMessage(tx, given.house.clock, officer, id)).catch(() => undefined);
    await Promise.all(servers.splice(0).map((server) => server.stop()));
  });
}

export async function server(options: Parameters<typeof givenMailServer>[0] = {}): Promise<GivenMailServer> {
  const made = await givenMailServer(options);
  servers.push(made);
  return made;
}

export const houseWith = (smtpUrl?: string): House => ({
  ...given.house,
  config: readConfig({
    DATA_DIR: given.dataDir,
    ...(smtpUrl && { SMTP_URL: smtpUrl, MAIL_FROM: 'jalin@sragen.example.go.id' }),
  }),
});

export const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(given.house.database, officer.governmentId, work);

export const aNote = (key: string): Posting => ({
  purpose: 'test-note',
  subjectOf: 'request:1',
  office: 'Dinas Pendidikan',
  address: 'dinas@sragen.example.go.id',
  language: 'id',
  title: 'Laporan ditunggu',
  body: 'Laporan ditunggu sampai 30 November 2017.',
  key,
});

export async function post(house: House, more: Partial<Posting> = {}) {
  const note = { ...aNote(`test:${++keys}`), ...more };
  const message = await within((tx) => postMessage(tx, house, officer, note));
  posted.push(message.id);
  return message.id;
}

export const work = (house: House, owners: readonly MessageOwner[] = []) =>
  handOver(house, owners, new AbortController().signal);

export const find = (id: number) => within((tx) => findMessage(tx, officer.governmentId, id));
export const kinds = async (id: number) =>
  (await within((tx) => listActs(tx, officer.governmentId, id))).map(({ kind }) => kind);
/** One mail to the server of this house, of which nothing is recorded. */
export async function carryUnrecorded({ config }: House, mailId: string): Promise<void> {
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

export const messageIdIn = ({ raw }: { raw: string }) => /^Message-ID: (.*)$/im.exec(raw)?.[1];
