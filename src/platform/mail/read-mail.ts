import PostalMime, { type Address, type Attachment, type Email } from 'postal-mime';

/** A mail as it came in. Nothing in it is verified, least of all who it says it is from. */
export interface IncomingMail {
  from: string;
  /** Every mailbox it names as a recipient, also those the mail server noted. */
  recipients: string[];
  subject: string;
  messageId: string;
  text: string;
  /** All values of a header, by its name in small letters. */
  headers: ReadonlyMap<string, string[]>;
  attachments: { name: string; type: string; bytes: Uint8Array; embedded: boolean }[];
}

/** The bytes are no mail that can be read. */
export class UnreadableMail extends Error {
  override name = 'UnreadableMail';
}

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

/** Reads the bytes of a mail. Throws UnreadableMail. */
export async function readMail(raw: Uint8Array): Promise<IncomingMail> {
  const email = await PostalMime.parse(raw, bounds).catch((problem: unknown) => {
    throw new UnreadableMail(problem instanceof Error ? problem.message : String(problem));
  });
  if (email.headers.length === 0) throw new UnreadableMail('no headers');
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
    text: email.text ?? textOfHtml(email.html ?? ''),
    headers,
    attachments: email.attachments.map((attachment) => ({
      name: attachment.filename ?? '',
      type: attachment.mimeType,
      bytes: bytesOf(attachment),
      embedded: attachment.related === true,
    })),
  };
}
