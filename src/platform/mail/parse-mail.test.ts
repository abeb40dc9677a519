import { describe, expect, it } from 'vitest';
import { UnreadableMail } from './incoming-mail.ts';
import { failureIn, mailKind } from './mail-kind.ts';
import { parseMail } from './parse-mail.ts';
import { readReplyAddress, replyAddress } from './reply-address.ts';
import { answerLine, stripQuotes } from './strip-quotes.ts';
import { isRecent, isSigned, signatureOf } from './webhook-signature.ts';

const bytes = (...lines: string[]) => new TextEncoder().encode(lines.join('\r\n'));
const own = { from: 'jalin@sragen.example.go.id', messageId: 'abc@sragen.example.go.id' };
const plain = (...headers: string[]) =>
  parseMail(
    bytes('From: Sekretaris <dinas@example.go.id>', 'To: jawab@example.go.id', ...headers, '', 'Ya.'),
  );

describe('an address for answers', () => {
  const key = Buffer.alloc(32, 7);
  const token = { governmentId: 3314, messageId: 987_654, until: '2017-12-31' };
  const address = replyAddress('jawab@sragen.example.go.id', key, token);
  const read = (text: string, k = key) => readReplyAddress(text, 'jawab@sragen.example.go.id', k);

  it('says which message it belongs to, also when a mail server wrote it in small letters', () => {
    expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
    expect(read(address)).toEqual(token);
    expect(read(address.toLowerCase())).toEqual(token);
  });

  it('cannot be made up, changed, or used with another house', () => {
    expect(read(address.replace('+', '+1'))).toBeUndefined();
    expect(read(address, Buffer.alloc(32, 8))).toBeUndefined();
    expect(read('jawab@sragen.example.go.id')).toBeUndefined();
    expect(read(address.replace('sragen', 'klaten'))).toBeUndefined();
  });
});

describe('a mail that comes in', () => {
  it.each([
    ['a person', [], 'person'],
    ['a person whose program says it was not automatic', ['Auto-Submitted: no'], 'person'],
    ['an absence note (RFC 3834)', ['Auto-Submitted: auto-replied (vacation)'], 'auto-reply'],
    ['an old absence note', ['Precedence: bulk', 'X-Autoreply: yes'], 'auto-reply'],
    ['a mailing list', ['List-Id: <dinas.example.go.id>'], 'auto-reply'],
    ['no sender to answer', ['Return-Path: <>'], 'auto-reply'],
    ['our own mail on its way round', ['X-Loop: Jalin@sragen.example.go.id'], 'loop'],
    ['our own mail itself', ['Message-ID: <abc@sragen.example.go.id>'], 'loop'],
    [
      'a report of failure',
      ['Content-Type: multipart/report; report-type=delivery-status; boundary=x'],
      'bounce',
    ],
    ['an old report of failure', ['X-Failed-Recipients: dinas@example.go.id'], 'bounce'],
  ] as const)('from %s is told apart', async (_, headers, kind) => {
    expect(mailKind(await plain(...headers), own)).toBe(kind);
  });

  it('that reports a failure is read for its reason, one that reports a delay is not', async () => {
    const report = (action: string) =>
      parseMail(
        bytes(
          'From: MAILER-DAEMON@example.go.id',
          'To: jawab@example.go.id',
          'MIME-Version: 1.0',
          'Content-Type: multipart/report; report-type=delivery-status; boundary="b"',
          '',
          '--b',
          'Content-Type: text/plain',
          '',
          'Could not deliver.',
          '--b',
          'Content-Type: message/delivery-status',
          '',
          'Reporting-MTA: dns; mx.example.go.id',
          '',
          'Final-Recipient: rfc822; dinas@example.go.id',
          `Action: ${action}`,
          'Status: 5.1.1',
          'Diagnostic-Code: smtp; 550 5.1.1 no such user',
          '--b--',
        ),
      );
    const failed = await report('failed');
    expect(mailKind(failed, own)).toBe('bounce');
    expect(failureIn(failed)).toContain('no such user');
    expect(failureIn(await report('delayed'))).toBeUndefined();
  });

  it('is read with its encodings, attachments and every recipient', async () => {
    const mail = await parseMail(
      bytes(
        'From: =?UTF-8?B?2YXYrdmF2K8=?= <a@example.org>',
        'To: "Bagian, Kerja Sama" <b@example.org>',
        'Delivered-To: jawab+x@example.org',
        'Subject: =?UTF-8?Q?Balas=3A_laporan?=',
        'MIME-Version: 1.0',
        'Content-Type: multipart/mixed; boundary=b',
        '',
        '--b',
        'Content-Type: text/plain; charset=utf-8',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('تمت الزيارة.').toString('base64'),
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="nota.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        Buffer.from('%PDF-1.7').toString('base64'),
        '--b--',
      ),
    );
    expect(mail).toMatchObject({ from: 'a@example.org', subject: 'Balas: laporan' });
    expect(mail.text.trim()).toBe('تمت الزيارة.');
    expect(mail.recipients).toEqual(['b@example.org', 'jawab+x@example.org']);
    expect(mail.attachments.map(({ name, bytes: { length } }) => [name, length])).toEqual([['nota.pdf', 8]]);
  });

  it('of HTML only is read as its words', async () => {
    const mail = await parseMail(
      bytes(
        'From: a@example.org',
        'Content-Type: text/html',
        '',
        '<style>p{}</style><p>Nihil &amp; aman</p><p>Salam</p>',
      ),
    );
    expect(mail.text.trim().split(/\n+/)).toEqual(['Nihil & aman', 'Salam']);
  });

  it('that is none is refused', async () => {
    await expect(parseMail(new Uint8Array())).rejects.toBeInstanceOf(UnreadableMail);
  });
});

describe('the words of an answer', () => {
  it.each([
    [
      'under our line',
      `Nihil.\n\nPada Sen, 6 Nov 2017 pukul 08.00 Jalin <jalin@x.go.id> menulis:\n\n> ${answerLine}\n> Yth. Dinas`,
    ],
    ['of Gmail in English', 'Nihil.\n\nOn Mon, Nov 6, 2017 at 8:00 AM Jalin <jalin@x.go.id> wrote:\n> Yth.'],
    [
      'broken over two lines',
      'Nihil.\n\nPada Sen, 6 Nov 2017 pukul 08.00 Jalin\n<jalin@x.go.id> menulis:\n> Yth.',
    ],
    [
      'of Outlook',
      'Nihil.\r\n\r\n________________________________\r\nDari: Jalin <jalin@x.go.id>\r\nDikirim: Senin',
    ],
    ['of a phone', 'Nihil.\n\n-- \nDikirim dari ponsel saya'],
    ['between them', '> ada kegiatan?\nNihil.'],
  ])('are kept without the quotation %s', (_, text) => {
    expect(stripQuotes(text)).toEqual({ text: 'Nihil.', cut: true });
  });

  it('stay whole when nothing is quoted', () => {
    const text = 'Pada 3 Mei kami berkunjung ke Xi’an.\n\nDari pihak mitra belum ada kabar.';
    expect(stripQuotes(text)).toEqual({ text, cut: false });
  });
});

describe('a signed call', () => {
  const body = bytes('From: a@example.org', '', 'Ya.');
  const now = new Date('2017-11-15T02:00:00Z');
  const timestamp = String(now.getTime() / 1000);
  const headers = { timestamp, signature: signatureOf('s'.repeat(32), timestamp, body) };

  it('is taken with the secret, and not with another, another body or another time', () => {
    expect(isRecent(headers, now) && isSigned('s'.repeat(32), headers, body)).toBe(true);
    expect(isSigned('t'.repeat(32), headers, body)).toBe(false);
    expect(isSigned('s'.repeat(32), headers, bytes('From: b@example.org'))).toBe(false);
    expect(isSigned('s'.repeat(32), { ...headers, timestamp: String(Number(timestamp) + 1) }, body)).toBe(
      false,
    );
  });

  it('is old after five minutes', () => {
    expect(isRecent(headers, new Date(now.getTime() + 299_000))).toBe(true);
    expect(isRecent(headers, new Date(now.getTime() + 301_000))).toBe(false);
    expect(isRecent({ timestamp: '', signature: '' }, now)).toBe(false);
  });
});
