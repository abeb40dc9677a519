import { afterEach, describe, expect, it } from 'vitest';
import {
  type GivenMailServer,
  givenMailServer,
  smtpAnswer,
} from '../../../tests/support/given-mail-server.ts';
import { isMailAddress } from './mail-address.ts';
import { type OutgoingMail, openCarrier } from './open-carrier.ts';

const servers: GivenMailServer[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.stop()));
});

const from = 'jalin@sragen.example.go.id';
const mail: OutgoingMail = {
  to: 'dinas@sragen.example.go.id',
  subject: 'Laporan ditunggu',
  text: 'Yth. Dinas Pendidikan,\nlaporan ditunggu.',
  language: 'id',
  mailId: 'a1b2c3',
};

async function given(options: Parameters<typeof givenMailServer>[0] = {}) {
  const server = await givenMailServer(options);
  servers.push(server);
  return server;
}

async function carry(server: { url: string }, more: Partial<OutgoingMail> = {}) {
  const carrier = openCarrier({ smtpUrl: server.url, from });
  try {
    return await carrier.carry({ ...mail, ...more });
  } finally {
    carrier.close();
  }
}

describe('handing a mail over', () => {
  it('gives it to the mail server with headers that say a machine wrote it', async () => {
    const server = await given();
    expect(await carry(server, { replyTo: 'jawab+x@sragen.example.go.id' })).toMatchObject({
      outcome: 'taken',
    });
    const [got] = server.received;
    expect(got).toMatchObject({ from: 'jawab+x@sragen.example.go.id', to: ['dinas@sragen.example.go.id'] });
    for (const header of [
      'Auto-Submitted: auto-generated',
      'Message-ID: <a1b2c3@sragen.example.go.id>',
      'Reply-To: jawab+x@sragen.example.go.id',
      'From: jalin@sragen.example.go.id',
      `X-Loop: ${from}`,
    ])
      expect(got?.raw.split('\r\n')).toContain(header);
  });

  it('lets no text begin another header or reach another mailbox', async () => {
    const server = await given();
    await carry(server, { subject: 'Halo\r\nBcc: lain@example.org\r\n\r\nisi palsu' });
    expect(server.received[0]?.to).toEqual([mail.to]);
    expect(server.received[0]?.raw).not.toMatch(/^Bcc:/im);
    expect(await carry(server, { to: 'a@example.org, b@example.org' })).toMatchObject({ outcome: 'refused' });
    expect(server.received).toHaveLength(1);
  });

  it('is refused when the server says this mailbox is none, put off when it says later', async () => {
    const none = await given({ onRcptTo: (_, __, done) => done(smtpAnswer(550, 'no such mailbox')) });
    expect(await carry(none)).toMatchObject({
      outcome: 'refused',
      answer: expect.stringContaining('no such mailbox'),
    });
    const full = await given({ onRcptTo: (_, __, done) => done(smtpAnswer(452, 'mailbox full')) });
    expect(await carry(full)).toMatchObject({ outcome: 'later', unreachable: false });
  });

  it('is put off, not refused, when the sender is not accepted or nobody is there: that is not about this mail', async () => {
    const stranger = await given({ onMailFrom: (_, __, done) => done(smtpAnswer(550, 'sender unknown')) });
    expect(await carry(stranger)).toMatchObject({ outcome: 'later', unreachable: true });
    const gone = await givenMailServer();
    await gone.stop();
    expect(await carry(gone)).toMatchObject({ outcome: 'later', unreachable: true });
  });
});

describe('a mail address', () => {
  it.each(['dinas@sragen.go.id', 'a.b+c@x.example.org'])('may be %s', (text) => {
    expect(isMailAddress(text)).toBe(true);
  });
  it.each([
    '',
    'x',
    'a@b',
    'a b@example.org',
    '"a"@example.org',
    'a@example.org\nBcc: b@example.org',
    'a@example.org,b@example.org',
    'Nama <a@example.org>',
    `${'a'.repeat(65)}@example.org`,
  ])('cannot be %j', (text) => {
    expect(isMailAddress(text)).toBe(false);
  });
});
