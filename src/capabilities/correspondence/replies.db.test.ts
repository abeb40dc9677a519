import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { GovernmentActor } from '#kernel/actor.ts';
import { readConfig } from '#platform/config.ts';
import { type GovernmentTransaction, withGovernment } from '#platform/database/database.ts';
import type { House } from '#platform/house.ts';
import { codeOf, type GivenHouse, givenHouse, givenOfficer } from '../../../tests/security/given-people.ts';
import { type GivenMailServer, givenMailServer } from '../../../tests/support/given-mail-server.ts';
import { givenPhoto } from '../../../tests/support/given-pictures.ts';
import { handOver } from './hand-over.ts';
import { listReplies } from './list-replies.ts';
import { postMessage } from './post-message.ts';
import { receiveMail } from './receive-mail.ts';
import { insertReply } from './store/replies.ts';
import { viewMessage } from './view-message.ts';

let given: GivenHouse;
let house: House;
let mailbox: GivenMailServer;
let officer: GovernmentActor;
beforeAll(async () => {
  given = await givenHouse('2017-11-15T09:00:00+07:00');
  officer = (await givenOfficer(given.house)).actor;
  mailbox = await givenMailServer();
  house = {
    ...given.house,
    config: readConfig({
      DATA_DIR: given.dataDir,
      SMTP_URL: mailbox.url,
      MAIL_FROM: 'jalin@sragen.example.go.id',
      MAIL_REPLY: 'jawab@sragen.example.go.id',
    }),
  };
});
afterAll(async () => {
  await mailbox.stop();
  await given.leave();
});

const within = <T>(work: (tx: GovernmentTransaction) => Promise<T>) =>
  withGovernment(house.database, officer.governmentId, work);

interface Asked {
  id: number;
  subjectOf: string;
  /** Where the mail says answers go. */
  replyTo: string;
  /** As it was received. */
  raw: string;
}

let count = 0;
/** A message that left and may be answered until the end of November. */
async function asked(): Promise<Asked> {
  const subjectOf = `request:${++count}`;
  const { id } = await within((tx) =>
    postMessage(tx, house, officer, {
      purpose: 'test-note',
      subjectOf,
      office: 'Dinas Pendidikan',
      address: 'dinas@sragen.example.go.id',
      language: 'id',
      title: 'Laporan ditunggu',
      body: 'Laporan ditunggu.',
      replyUntil: '2017-11-30',
      key: `asked:${count}`,
    }),
  );
  await handOver(house, [], new AbortController().signal);
  const raw = mailbox.received.at(-1)?.raw ?? '';
  return { id, subjectOf, replyTo: /^Reply-To: (.*)$/im.exec(raw)?.[1] ?? '', raw };
}

const receive = (...lines: string[]) => receiveMail(house, new TextEncoder().encode(lines.join('\r\n')));
const answerTo = ({ replyTo }: Asked, headers: readonly string[], ...text: string[]) =>
  receive(
    'From: Sekretaris <dinas@sragen.example.go.id>',
    `To: ${replyTo}`,
    'Subject: Re: Laporan',
    ...headers,
    '',
    ...text,
  );

const repliesTo = ({ subjectOf }: Asked) => within((tx) => listReplies(tx, officer, subjectOf));
const kindsOf = async ({ id }: Asked) =>
  (await within((tx) => viewMessage(tx, officer, id))).replies.map(({ kind }) => kind);

describe('an answer by mail', () => {
  it('is kept as unverified words of its subject, without what it quotes', async () => {
    const message = await asked();
    expect(message.raw).toContain('Balas di atas baris ini');
    const kept = await answerTo(
      message,
      ['Message-ID: <1@x>'],
      'Nihil untuk semester ini.',
      '',
      'Pada Rab, 15 Nov 2017 pukul 09.00 Jalin <jalin@x.go.id> menulis:',
      '> Laporan ditunggu.',
    );
    expect(kept).toEqual({ outcome: 'kept', kind: 'reply' });
    expect(await repliesTo(message)).toMatchObject([
      { kind: 'reply', text: 'Nihil untuk semester ini.', cut: true, sender: 'dinas@sragen.example.go.id' },
    ]);
  });

  it('passed on twice is one answer', async () => {
    const message = await asked();
    const twice = () => answerTo(message, ['Message-ID: <2@x>'], 'Nihil.');
    expect(await twice()).toEqual({ outcome: 'kept', kind: 'reply' });
    expect(await twice()).toEqual({ outcome: 'known' });
    expect(await repliesTo(message)).toHaveLength(1);
  });

  it('that came by two ways, with other lines of servers on it, is one answer', async () => {
    const message = await asked();
    const same = ['Message-ID: <way@x>', 'Date: Wed, 15 Nov 2017 09:00:00 +0700'];
    const by = (...way: string[]) => answerTo(message, [...way, ...same], 'Nihil.');
    expect(await by('Received: from a by b; 15 Nov 2017')).toEqual({ outcome: 'kept', kind: 'reply' });
    expect(await by('Received: from c by d; 16 Nov 2017', `Delivered-To: ${message.replyTo}`)).toEqual({
      outcome: 'known',
    });
    expect(await repliesTo(message)).toHaveLength(1);
  });

  it('with the same Message-ID and other words is another answer: anybody can write any', async () => {
    const message = await asked();
    const say = (text: string) => answerTo(message, ['Message-ID: <again@x>'], text);
    await say('Nihil.');
    expect(await say('Ada kunjungan.')).toEqual({ outcome: 'kept', kind: 'reply' });
    expect(await repliesTo(message)).toHaveLength(2);
  });

  it('in Arabic script of 5,000 letters is kept whole', async () => {
    const message = await asked();
    const text = 'مشكلة في التمويل '.repeat(300).trim();
    await answerTo(
      message,
      ['Content-Type: text/plain; charset=utf-8', 'Content-Transfer-Encoding: base64'],
      ...(Buffer.from(text)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    );
    expect((await repliesTo(message))[0]?.text).toBe(text);
  });

  it('brings photos without their place, and says why another file was not kept', async () => {
    const message = await asked();
    const part = (name: string, bytes: Uint8Array) => [
      '--b',
      `Content-Type: application/octet-stream; name="${name}"`,
      `Content-Disposition: attachment; filename="${name}"`,
      'Content-Transfer-Encoding: base64',
      '',
      ...(Buffer.from(bytes)
        .toString('base64')
        .match(/.{1,76}/g) ?? []),
    ];
    await answerTo(
      message,
      ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'],
      '--b',
      'Content-Type: text/plain',
      '',
      'Ada kunjungan.',
      ...part('foto.jpg', givenPhoto.jpeg()),
      ...part('virus.exe', new TextEncoder().encode('MZ...')),
      '--b--',
    );
    const [reply] = await repliesTo(message);
    expect(reply?.files).toMatchObject([{ name: 'foto.jpg', type: 'image/jpeg' }]);
    expect(reply?.leftOut).toMatchObject([
      { name: 'virus.exe', why: { id: expect.stringContaining('bukan foto') } },
    ]);
  });

  it('to an address nobody gave out, or somebody changed, is not kept', async () => {
    const message = await asked();
    const changed = message.replyTo.replace(/\+\w/, '+9');
    for (const replyTo of ['jawab@sragen.example.go.id', changed, 'lain@example.org'])
      expect(await answerTo({ ...message, replyTo }, [], 'Nihil.')).toEqual({ outcome: 'not-ours' });
    expect(await kindsOf(message)).toEqual([]);
  });

  it('of 10,000 parts is refused whole', async () => {
    const message = await asked();
    const parts = Array.from({ length: 10_000 }, () => [
      '--b',
      'Content-Type: text/plain',
      '',
      'Nihil.',
    ]).flat();
    const headers = ['MIME-Version: 1.0', 'Content-Type: multipart/mixed; boundary=b'];
    expect(await codeOf(answerTo(message, headers, ...parts, '--b--'))).toBe('mail-too-many-parts');
    expect(await kindsOf(message)).toEqual([]);
  });

  it('that is no mail at all is refused', async () => {
    expect(await codeOf(receiveMail(house, new Uint8Array()))).toBe('mail-unreadable');
  });
});

const givenReply = {
  kind: 'reply',
  sender: 'dinas@sragen.example.go.id',
  title: 'Re: Laporan',
  text: 'Nihil.',
  cut: false,
  files: [],
  leftOut: [],
  at: new Date('2017-11-15T02:00:00Z'),
} as const;

describe('what machines send back', () => {
  it.each([
    ['an absence note', ['Auto-Submitted: auto-replied', 'X-Autoreply: yes'], 'auto-reply'],
    ['a full mailbox', ['Return-Path: <>', 'Precedence: bulk'], 'auto-reply'],
    ['our own mail on its way round', ['X-Loop: jalin@sragen.example.go.id'], 'loop'],
  ] as const)('%s is recorded as that, is no answer, and is not answered', async (_, headers, kind) => {
    const message = await asked();
    const left = mailbox.received.length;
    expect(await answerTo(message, headers, 'Saya sedang cuti.')).toEqual({ outcome: 'kept', kind });
    expect(await repliesTo(message)).toEqual([]);
    await handOver(house, [], new AbortController().signal);
    expect(mailbox.received).toHaveLength(left);
  });

  it('our own mail sent back to us whole is a loop', async () => {
    const message = await asked();
    expect(await receive(`Delivered-To: ${message.replyTo}`, message.raw)).toEqual({
      outcome: 'kept',
      kind: 'loop',
    });
  });

  it('a report of failure makes the message refused, with the server’s reason', async () => {
    const message = await asked();
    await receive(
      'From: MAILER-DAEMON@mx.example.go.id',
      `To: ${message.replyTo}`,
      'Auto-Submitted: auto-replied',
      'MIME-Version: 1.0',
      'Content-Type: multipart/report; report-type=delivery-status; boundary=b',
      '',
      '--b',
      'Content-Type: text/plain',
      '',
      'Tidak dapat disampaikan.',
      '--b',
      'Content-Type: message/delivery-status',
      '',
      'Reporting-MTA: dns; mx.example.go.id',
      '',
      'Final-Recipient: rfc822; dinas@sragen.example.go.id',
      'Action: failed',
      'Status: 5.1.1',
      'Diagnostic-Code: smtp; 550 5.1.1 no such user',
      '--b--',
    );
    const view = await within((tx) => viewMessage(tx, officer, message.id));
    expect(view.message.state).toBe('refused');
    expect(view.acts.at(-1)?.reason).toContain('no such user');
  });

  it('more in a day than a person writes is counted, and its words are not kept', async () => {
    const message = await asked();
    await within(async (tx) => {
      for (let number = 1; number <= 19; number++)
        await insertReply(tx, officer.governmentId, {
          ...givenReply,
          messageId: message.id,
          digest: `${number}`,
        });
    });
    for (let number = 20; number <= 22; number++)
      await answerTo(message, [`Message-ID: <${number}@loop>`], `Nihil ${number}.`);
    expect(await repliesTo(message)).toHaveLength(20);
    expect((await kindsOf(message)).slice(20)).toEqual(['too-many', 'too-many']);
  });

  it('an answer after the last day is kept and says that it is late', async () => {
    const message = await asked();
    given.minutesPass(16 * 24 * 60);
    expect(await answerTo(message, [], 'Nihil.')).toEqual({ outcome: 'kept', kind: 'late' });
  });
});
