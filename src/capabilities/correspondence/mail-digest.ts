import { createHash } from 'node:crypto';
import type { IncomingMail } from '#platform/mail/incoming-mail.ts';
import type { Message } from './message.ts';

/**
 * What makes a mail the same mail by whatever way it came: who wrote what when, and not the lines servers add on its
 * way (Received, Delivered-To, signatures). To another message it is another answer. Its Message-ID alone would not do: anybody can write any.
 */
export function mailDigest(
  { messageId, from, subject, text, headers, attachments }: IncomingMail,
  answers: Pick<Message, 'id'>,
): string {
  const digest = createHash('sha256');
  // Each part with its length, so that no two mails can be cut to look alike.
  const add = (part: string | Uint8Array) => digest.update(`${part.length}:`).update(part);
  for (const part of [String(answers.id), messageId, from, headers.get('date')?.[0] ?? '', subject, text])
    add(part);
  for (const { name, bytes } of attachments) add(name).update(createHash('sha256').update(bytes).digest());
  return digest.digest('hex');
}
