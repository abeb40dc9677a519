import { join } from 'node:path';
import { z } from 'zod';
import { askFenced } from '../fence/ask-fenced.ts';
import { projectRoot } from '../project-root.ts';
import type { SentMail, SentRefusal } from './child/sent-mail.ts';
import { type IncomingMail, UnreadableMail } from './incoming-mail.ts';
import { gateComplaint } from './mail-gate.ts';

export interface MailReadingLimits {
  milliseconds: number;
  /** Resident memory of the child. */
  bytes: number;
}

const megabyte = 1024 * 1024;
/** A mail of 25 MB with ten photos takes the child under two seconds. */
export const mailReadingLimits: MailReadingLimits = { milliseconds: 15_000, bytes: 400 * megabyte };
const heapMegabytes = 192;
/** What the child says is hardly more than the mail itself. */
const longestAnswer = 64 * megabyte;
/** Mails that wait while one is read; each holds its bytes. */
const mostWaiting = 4;

const Sent: z.ZodType<SentMail | SentRefusal> = z.union([
  z.object({
    from: z.string(),
    recipients: z.array(z.string()),
    subject: z.string(),
    messageId: z.string(),
    text: z.string(),
    headers: z.array(z.tuple([z.string(), z.array(z.string())])),
    attachments: z.array(
      z.object({
        name: z.string(),
        type: z.string(),
        length: z.number().int().nonnegative(),
        embedded: z.boolean(),
      }),
    ),
  }),
  z.object({ notAMail: z.string() }),
]);

/** Always the source file, which Node runs as it is, also when the parent runs from the bundle in dist/. */
const reader = () => ({
  program: [join(projectRoot(), 'src/platform/mail/child/main.ts')],
  readable: ['package.json', 'src/platform/mail', 'node_modules/postal-mime'].map((path) =>
    join(projectRoot(), path),
  ),
  heapMegabytes,
});

async function askChild(raw: Uint8Array, limits: MailReadingLimits): Promise<Buffer> {
  const { said, failed } = await askFenced(reader(), raw, { ...limits, answer: longestAnswer });
  if (failed) throw new UnreadableMail('took-too-much', failed);
  return said;
}

function mailIn(answer: Buffer): IncomingMail {
  const end = answer.indexOf('\n');
  const sent = Sent.parse(JSON.parse(answer.toString('utf8', 0, end)));
  if ('notAMail' in sent) throw new UnreadableMail('not-a-mail', sent.notAMail);
  let at = end + 1;
  const attachments = sent.attachments.map(({ length, ...attachment }) => {
    at += length;
    return { ...attachment, bytes: Uint8Array.from(answer.subarray(at - length, at)) };
  });
  return { ...sent, headers: new Map(sent.headers), attachments };
}

let waiting = 0;
let last: Promise<unknown> = Promise.resolve();

/** One after the other: several large mails at once would be as much as one bomb. */
function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (waiting > mostWaiting) throw new UnreadableMail('busy');
  waiting += 1;
  const turn = last.then(work).finally(() => {
    waiting -= 1;
  });
  last = turn.catch(() => undefined);
  return turn;
}

/**
 * Reads the bytes of a mail: the gate looks at them first, then a process of its own parses them, without rights and
 * bounded in memory and time. Throws UnreadableMail.
 */
export async function readMail(
  raw: Uint8Array,
  limits: MailReadingLimits = mailReadingLimits,
): Promise<IncomingMail> {
  const complaint = gateComplaint(raw);
  if (complaint) throw new UnreadableMail(complaint);
  return mailIn(await inTurn(() => askChild(raw, limits)));
}
