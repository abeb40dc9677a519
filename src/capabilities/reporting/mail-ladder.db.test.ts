import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { correspondenceJobs, receiveMail } from '#correspondence';
import type { GovernmentActor } from '#kernel/actor.ts';
import { frozenClock } from '#kernel/clock.ts';
import { readConfig } from '#platform/config.ts';
import type { House } from '#platform/house.ts';
import { recordCooperation, viewOfficeRecord } from '#register';
import { codeOf, type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import { type GivenMailServer, givenMailServer } from '../../../tests/support/given-mail-server.ts';
import { acceptAnswer, type LineChoice } from './accept-answer.ts';
import { addContact } from './add-contact.ts';
import { mailDueStepsEverywhere } from './mail-due-steps.ts';
import { givenReporting } from './offices-for-tests.ts';
import { openLink } from './open-link.ts';
import { requestMail } from './request-mail.ts';
import { defaultLadder, type LadderStep } from './round/ladder.ts';
import { setLadder } from './set-ladder.ts';
import { listAskedAgencies } from './store/agencies.ts';
import { listEvents } from './store/requests.ts';
import { takeReply } from './take-reply.ts';
import { viewRequest } from './view-request.ts';

let given: GivenHouse;
let officer: GovernmentActor;
let mailbox: GivenMailServer;
const office = givenReporting(
  () => given.house,
  () => officer,
);
const { within, on, givenAgencies, givenRound, answer } = office;

const never = new AbortController().signal;
const addressOf = (number: number) => `dinas${number}@sragen.example.go.id`;
const nameOf = (number: number) => `Dinas Contoh ${String(number).padStart(2, '0')}`;
const numbers = Array.from({ length: 40 }, (_, index) => index + 1);

beforeAll(async () => {
  given = await givenHouse();
  officer = (await givenOfficer(given.house)).actor;
  mailbox = await givenMailServer();
  await givenAgencies(...numbers.map(nameOf), 'Dinas Tanpa Surel');
  const agencies = await within((tx) => listAskedAgencies(tx, officer.governmentId));
  for (const number of numbers) {
    const agencyId = agencies.find(({ name }) => name === nameOf(number))?.id ?? 0;
    await within((tx) =>
      addContact(tx, given.house.clock, officer, {
        agencyId,
        officeTitle: 'Sekretaris',
        person: '',
        email: addressOf(number),
        phone: '',
      }),
    );
  }
});
afterAll(async () => {
  await mailbox.stop();
  await given.leave();
});

/** The house on a day at nine, with the mail server set up. */
const houseOn = (day: string): House => ({
  ...on(day),
  config: readConfig({
    DATA_DIR: given.dataDir,
    SMTP_URL: mailbox.url,
    MAIL_FROM: 'jalin@sragen.example.go.id',
    MAIL_REPLY: 'jawab@sragen.example.go.id',
    BASE_URL: 'https://jalin.sragen.example.go.id',
  }),
});

const handOver = (house: House) =>
  correspondenceJobs(house, { owners: [requestMail], contributors: [] })[0]?.run({ governmentId: 0 }, never);

async function dayPasses(day: string): Promise<number> {
  const before = mailbox.received.length;
  const house = houseOn(day);
  await mailDueStepsEverywhere(house, never);
  await handOver(house);
  return mailbox.received.length - before;
}

const byMail = defaultLadder.map((step) =>
  step.channel === 'message' ? { ...step, channel: 'mail' as const } : step,
);

/** The link in a mail's quoted-printable text. */
const linkIn = ({ raw }: { raw: string }) =>
  /\/id\/lapor\/([\w-]+)/.exec(raw.replace(/=\r\n/g, ''))?.[1] ?? '';

describe('a ladder that goes by mail', () => {
  let requestOf: (name: string) => number;
  beforeAll(async () => {
    ({ requestOf } = await givenRound());
  });

  it('writes to nobody while the office passes its texts on itself', async () => {
    expect(await dayPasses('2017-11-01')).toBe(0);
  });

  it('writes to forty agencies, each with its own link, once a step, and to none that answered', async () => {
    await within((tx) => setLadder(tx, given.house.clock, officer, byMail));
    expect(await dayPasses('2017-11-02')).toBe(40);
    expect(new Set(mailbox.received.map(({ to }) => to[0]))).toEqual(new Set(numbers.map(addressOf)));
    expect(await dayPasses('2017-11-02')).toBe(0);
    expect(await dayPasses('2017-11-03')).toBe(0);

    const links = mailbox.received.map(linkIn);
    expect(new Set(links).size).toBe(40);
    for (const link of links.slice(0, 5))
      expect(await openLink(on('2017-11-03'), link, '127.0.0.1')).toHaveProperty('opened');

    const events = await within((tx) => listEvents(tx, officer.governmentId, requestOf(nameOf(1))));
    expect(events.at(-1)).toMatchObject({ kind: 'shared', channel: 'mail', step: 'ask', by: 'outbox' });

    await answer(requestOf(nameOf(1)), [], '00000000-0000-4000-8000-000000000001', '2017-11-10');
    expect(await dayPasses('2017-11-23')).toBe(39);
  });

  it('brings answers by mail to their request, as unverified words that answer nothing by themselves', async () => {
    const asked = mailbox.received.find(({ to }) => to[0] === addressOf(3));
    const replyTo = /^Reply-To: (.*)$/im.exec(asked?.raw ?? '')?.[1];
    const mail = `From: orang.lain@example.org\r\nTo: ${replyTo}\r\nSubject: Re\r\n\r\nNihil.\r\n`;
    const house = houseOn('2017-11-24');
    expect(await receiveMail(house, new TextEncoder().encode(mail))).toEqual({
      outcome: 'kept',
      kind: 'reply',
    });
    const view = await viewRequest(house, officer, requestOf(nameOf(3)));
    expect(view.mailReplies).toMatchObject([{ text: 'Nihil.', sender: 'orang.lain@example.org' }]);
    expect([view.fold.state, view.answers]).toEqual(['shared', []]);
    expect((await viewRequest(house, officer, requestOf(nameOf(4)))).mailReplies).toEqual([]);
  });

  it('taken as the answer it waits to be accepted, however often the button is pressed, and tells the register its words only', async () => {
    const house = houseOn('2017-11-24');
    const requestId = requestOf(nameOf(5));
    const asked = mailbox.received.find(({ to }) => to[0] === addressOf(5));
    const replyTo = /^Reply-To: (.*)$/im.exec(asked?.raw ?? '')?.[1];
    const mail = `From: dinas5@sragen.example.go.id\r\nTo: ${replyTo}\r\nSubject: Re: laporan\r\n\r\nMitra meminta jadwal baru.\r\n`;
    await receiveMail(house, new TextEncoder().encode(mail));
    const [reply] = (await viewRequest(house, officer, requestId)).mailReplies;
    const press = () =>
      within((tx) => takeReply(tx, house.clock, officer, { requestId, replyId: reply?.id ?? 0 }));
    const [first, second] = [await press(), await press()];
    expect(second).toBe(first);
    const taken = await viewRequest(house, officer, requestId);
    expect([taken.fold.state, taken.answers.length]).toEqual(['answered', 1]);
    expect(taken.answers[0]?.lines).toMatchObject([{ sentence: 'Mitra meminta jadwal baru.', kinds: [] }]);

    const { code } = await within((tx) =>
      recordCooperation(tx, house.clock, officer, {
        regionCode: '33.14',
        titleId: 'Kota kembar contoh',
        kind: 'sister-city',
        source: { kind: 'letter', title: 'Surat' },
      }),
    );
    const choice: LineChoice = { choice: 'merge', into: code, reason: '' };
    await within((tx) =>
      acceptAnswer(tx, house.clock, officer, {
        requestId,
        answerId: taken.answers[0]?.id ?? 0,
        choices: new Map([[1, choice]]),
      }),
    );
    const record = await within((tx) => viewOfficeRecord(tx, officer, code));
    expect(record.claims.map(({ property, asWritten }) => [property, asWritten])).toContainEqual([
      'report',
      'Mitra meminta jadwal baru.',
    ]);
    expect(JSON.stringify(record.claims)).not.toContain('Kontak');
    const late = within((tx) => takeReply(tx, house.clock, officer, { requestId, replyId: 999_999 }));
    expect(await codeOf(late)).toBe('not-found');
  });

  it('holds back what was answered before the mail server took it', async () => {
    const house = houseOn('2017-12-01');
    await mailDueStepsEverywhere(house, never);
    await answer(requestOf(nameOf(2)), [], '00000000-0000-4000-8000-000000000002', '2017-12-01');
    expect(await dayPasses('2017-12-01')).toBe(37);
  });

  it('writes to nobody at night', async () => {
    const night: House = { ...houseOn('2017-12-08'), clock: frozenClock('2017-12-08T00:05:00+07:00') };
    await within((tx) =>
      setLadder(tx, night.clock, officer, [{ ...(byMail[2] as LadderStep), key: 'late', days: 8 }]),
    );
    const before = mailbox.received.length;
    await mailDueStepsEverywhere(night, never);
    await handOver(night);
    expect(mailbox.received.length).toBe(before);
    expect(await dayPasses('2017-12-08')).toBe(37);
  });
});
