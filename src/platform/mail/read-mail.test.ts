import { describe, expect, it } from 'vitest';
import type { UnreadableMail } from './incoming-mail.ts';
import { largestMail } from './mail-gate.ts';
import { type MailReadingLimits, readMail } from './read-mail.ts';

const head = ['From: a@example.org', 'To: b@example.org', 'Subject: Re: laporan', 'MIME-Version: 1.0'];
const mailOf = (...lines: string[]) => new TextEncoder().encode([...head, ...lines].join('\r\n'));
const textPart = ['--b', 'Content-Type: text/plain', '', 'Nihil.'];
const mixed = (...lines: string[]) =>
  mailOf('Content-Type: multipart/mixed; boundary=b', '', ...textPart, ...lines, '--b--');

const becauseOf = (raw: Uint8Array, limits?: MailReadingLimits) =>
  readMail(raw, limits).then(
    () => 'read',
    (problem: UnreadableMail) => problem.because,
  );

describe('a mail of a stranger', () => {
  it('is read in a process of its own, its files byte for byte', async () => {
    const bytes = Uint8Array.from({ length: 300_000 }, (_, index) => (index * 31) % 256);
    const mail = await readMail(
      mixed(
        '--b',
        'Content-Type: application/pdf',
        'Content-Disposition: attachment; filename="nota dinas.pdf"',
        'Content-Transfer-Encoding: base64',
        '',
        ...(Buffer.from(bytes)
          .toString('base64')
          .match(/.{1,76}/g) ?? []),
      ),
    );
    expect(mail).toMatchObject({ from: 'a@example.org', recipients: ['b@example.org'] });
    expect(mail.headers.get('subject')).toEqual(['Re: laporan']);
    expect(mail.attachments.map(({ name }) => name)).toEqual(['nota dinas.pdf']);
    expect(Buffer.from(mail.attachments[0]?.bytes ?? [])).toEqual(Buffer.from(bytes));
  });

  it('of 10,000 parts is stopped at the gate', async () => {
    const parts = Array.from({ length: 10_000 }, () => textPart).flat();
    expect(await becauseOf(mixed(...parts))).toBe('too-many-parts');
  });

  it('of parts within parts without end is stopped at the gate', async () => {
    const nested = Array.from({ length: 10_000 }, (_, depth) => [
      `--b${depth}`,
      `Content-Type: multipart/mixed; boundary=b${depth + 1}`,
      '',
    ]).flat();
    expect(await becauseOf(mailOf('Content-Type: multipart/mixed; boundary=b0', '', ...nested))).toBe(
      'too-many-parts',
    );
  });

  it('of parts whose boundary the gate cannot see ends by the limits of the process', async () => {
    const parts = Array.from({ length: 400_000 }, () => '--b\r\nContent-Type: a/b\r\n\r\nx').join('\r\n');
    const hidden = mailOf('Content-Type: multipart/mixed; boundary*0="b"', '', parts, '--b--');
    expect(await becauseOf(hidden, { milliseconds: 300, bytes: 400 * 1024 * 1024 })).toBe('took-too-much');
  });

  it('that would need too much memory is ended, and the next one is read', async () => {
    const heavy = mixed(
      '--b',
      'Content-Type: a/b',
      'Content-Transfer-Encoding: base64',
      '',
      'A'.repeat(20e6),
    );
    expect(await becauseOf(heavy, { milliseconds: 15_000, bytes: 60 * 1024 * 1024 })).toBe('took-too-much');
    expect(await becauseOf(mixed())).toBe('read');
  });

  it('of marks that make a careless reader of HTML slow is read, or ended in time', async () => {
    const html = mailOf('Content-Type: text/html', '', '<'.repeat(3_000_000));
    expect(['read', 'took-too-much']).toContain(
      await becauseOf(html, { milliseconds: 2_000, bytes: 400 * 1024 * 1024 }),
    );
  });

  it('larger than mail servers take, or that is no mail, does not reach a parser', async () => {
    expect(await becauseOf(new Uint8Array(largestMail + 1))).toBe('too-large');
    expect(await becauseOf(new Uint8Array())).toBe('not-a-mail');
    expect(await becauseOf(Uint8Array.from({ length: 5_000 }, (_, index) => index % 256))).toBe('not-a-mail');
  });

  it('of the size of ten photos is read within its limits', async () => {
    const photo = Buffer.alloc(1_700_000, 7).toString('base64').replace(/.{76}/g, '$&\r\n');
    const parts = Array.from({ length: 10 }, () => [
      '--b',
      'Content-Type: image/jpeg',
      'Content-Transfer-Encoding: base64',
      '',
      photo,
    ]).flat();
    expect((await readMail(mixed(...parts))).attachments).toHaveLength(10);
  });

  it('finds a reader that is not held up without end by many at once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => becauseOf(mixed())));
    expect(new Set(outcomes)).toEqual(new Set(['read', 'busy']));
  });
});
