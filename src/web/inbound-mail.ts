import type { FastifyInstance } from 'fastify';
import { receiveMail } from '#correspondence';
import { notFound, Refusal } from '#kernel/refusal.ts';
import type { House } from '#platform/house.ts';
import { largestMail } from '#platform/mail/mail-gate.ts';
import { isRecent, isSigned, type SignedHeaders } from '#platform/mail/webhook-signature.ts';
import { tooManyRequests } from './refusals.ts';

export const inboundMailPath = '/api/inbound-mail';

/** A mail server that passes on more than this in a minute is in a loop. */
const mailsPerMinute = 120;

const badSignature = () =>
  new Refusal('not-allowed', 'inbound-mail-signature', {
    id: 'Tanda tangan atau waktunya tidak cocok. Periksa MAIL_WEBHOOK_SECRET dan jam kedua mesin.',
    en: 'The signature or its time does not fit. Check MAIL_WEBHOOK_SECRET and the clocks of both machines.',
  });

const signedHeadersOf = (
  headers: Readonly<Record<string, string | string[] | undefined>>,
): SignedHeaders => ({
  timestamp: String(headers['x-jalin-timestamp'] ?? ''),
  signature: String(headers['x-jalin-signature'] ?? ''),
});

/**
 * Where the mail server passes on what came for the mailbox of answers: `POST` of the mail's own bytes as
 * `message/rfc822`, signed (docs/guide/mail.md). Not there at all while no secret is set.
 */
export async function addInboundMail(app: FastifyInstance, house: House): Promise<void> {
  const secret = house.config.mail?.webhookSecret;
  const countCall = app.createRateLimit({ max: mailsPerMinute, timeWindow: 60_000 });
  await app.register(async (scope) => {
    scope.addContentTypeParser('message/rfc822', { parseAs: 'buffer' }, (_, body, done) => done(null, body));
    scope.post(inboundMailPath, {
      bodyLimit: largestMail,
      // Before the body is read. Who forges a recent time still costs one mail's memory until the signature is
      // checked against it; the limit bounds how often.
      onRequest: async (request) => {
        if (!secret) throw notFound();
        const counted = await countCall(request);
        if (!counted.isAllowed && counted.isExceeded) throw tooManyRequests();
        if (!isRecent(signedHeadersOf(request.headers), house.clock.now())) throw badSignature();
      },
      handler: async (request, reply) => {
        const body = request.body;
        if (!secret || !Buffer.isBuffer(body) || !isSigned(secret, signedHeadersOf(request.headers), body))
          throw badSignature();
        reply.header('cache-control', 'no-store');
        return receiveMail(house, body);
      },
    });
  });
}
