import type { FastifyInstance } from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readConfig } from '#platform/config.ts';
import { signatureOf } from '#platform/mail/webhook-signature.ts';
import { type GivenWeb, givenWeb } from '../../tests/security/given-web.tsx';
import { inboundMailPath } from './inbound-mail.ts';

const secret = 'rahasia-penerusan-surel-0123456789';
let web: GivenWeb;
let app: FastifyInstance;
beforeAll(async () => {
  web = await givenWeb();
  const config = readConfig({
    DATA_DIR: web.house.config.dataDir,
    SMTP_URL: 'smtp://127.0.0.1:9',
    MAIL_FROM: 'jalin@sragen.example.go.id',
    MAIL_REPLY: 'jawab@sragen.example.go.id',
    MAIL_WEBHOOK_SECRET: secret,
  });
  app = await web.build({ ...web.house, config });
});
afterAll(async () => {
  await app.close();
  await web.leave();
});

const mail = Buffer.from('From: a@example.org\r\nTo: jawab+x@sragen.example.go.id\r\n\r\nNihil.\r\n');
const now = () => String(Math.floor(web.house.clock.now().getTime() / 1000));

function call(
  to: FastifyInstance,
  { body = mail, timestamp = now(), signed = secret, type = 'message/rfc822' } = {},
) {
  return to.inject({
    method: 'POST',
    url: inboundMailPath,
    payload: body,
    headers: {
      'content-type': type,
      'x-jalin-timestamp': timestamp,
      'x-jalin-signature': signatureOf(signed, timestamp, mail),
    },
  });
}

describe('the address for mail that is passed on', () => {
  it('takes what is signed, and says what became of it', async () => {
    const response = await call(app);
    expect([response.statusCode, response.json()]).toEqual([200, { outcome: 'not-ours' }]);
  });

  it.each([
    ['with another secret', { signed: 'x'.repeat(32) }],
    ['changed on its way', { body: Buffer.from('From: b@example.org\r\n\r\nYa.') }],
    ['recorded long ago and played again', { timestamp: '1000000000' }],
  ])('refuses what is signed %s', async (_, sent) => {
    const response = await call(app, sent);
    expect(response.statusCode).toBe(403);
    expect(response.json().error.code).toBe('inbound-mail-signature');
  });

  it('refuses more than 25 MB', async () => {
    expect((await call(app, { body: Buffer.alloc(26 * 1024 * 1024, 97) })).statusCode).toBe(413);
  });

  it('is not tried without end: the time of many a try may be right, its signature is not', async () => {
    const codes = new Set<number>();
    for (let tries = 0; tries < 125; tries++)
      codes.add((await call(app, { signed: 'x'.repeat(32) })).statusCode);
    expect([...codes]).toEqual([403, 429]);
  });

  it('is not there while no secret is set', async () => {
    expect((await call(web.app)).statusCode).toBe(404);
  });
});
