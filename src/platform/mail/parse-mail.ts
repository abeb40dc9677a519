import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';
import { type IncomingMail, UnreadableMail } from './incoming-mail.ts';

// A mail is a tree anybody may have grown.
const bounds = { maxNestingDepth: 20, maxHeadersSize: 256 * 1024, maxRfc822NestingDepth: 2 };

const mailboxesOf = (addresses: readonly Address[] = []): string[] =>
  addresses.flatMap(({ address, group }) => (group ? mailboxesOf(group) : address ? [address] : []));

const recipientHeaders = ['delivered-to', 'x-original-to', 'envelope-to', 'x-envelope-to'];

const bytesOf = ({ content }: Attachment): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : new Uint8Array(content);

/** What a person without a text part wrote: the words between the marks, a line a block. */
const textOfHtml = (html: string): string =>
  html
    .replace(/<(style|script|head)\b[\s\S]*?(<\/\1>|$)/gi, '')
    .replace(/<(br|\/p|\/div|\/tr|\/li|\/h\d)\b[^>]*>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&nbsp;/g, ' ')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .replace(/&amp;/g, '&');

function headersOf({ headers }: Email): Map<string, string[]> {
  const byName = new Map<string, string[]>();
  for (const { key, value } of headers) byName.set(key, [...(byName.get(key) ?? []), value.trim()]);
  return byName;
}

/** Longer than anybody's answer; the rest of a longer text is left out. Characters. */
const longestText = 200_000;

/** Parses the bytes of a mail; only ever in the fenced process (`readMail`). Throws UnreadableMail. */
export async function parseMail(raw: Uint8Array): Promise<IncomingMail> {
  const email = await PostalMime.parse(raw, bounds).catch((problem: unknown) => {
    throw new UnreadableMail('not-a-mail', problem instanceof Error ? problem.message : String(problem));
  });
  if (email.headers.length === 0) throw new UnreadableMail('not-a-mail', 'no headers');
  const headers = headersOf(email);
  return {
    from: mailboxesOf(email.from && [email.from])[0] ?? '',
    recipients: [
      ...mailboxesOf(email.to),
      ...mailboxesOf(email.cc),
      ...recipientHeaders
        .flatMap((name) => headers.get(name) ?? [])
        .map((value) => value.replace(/^<|>$/g, '')),
    ],
    subject: email.subject ?? '',
    messageId: email.messageId ?? '',
    text: (email.text ?? textOfHtml(email.html ?? '')).slice(0, longestText),
    headers,
    attachments: email.attachments.map((attachment) => ({
      name: attachment.filename ?? '',
      type: attachment.mimeType,
      bytes: bytesOf(attachment),
      embedded: attachment.related === true,
    })),
  };
}
