import { UnreadableMail } from '../incoming-mail.ts';
import { parseMail } from '../parse-mail.ts';
import type { SentMail, SentRefusal } from './sent-mail.ts';

/**
 * The child process: reads one mail from standard input and says what is in it. It runs without environment, without
 * rights beyond reading its own code, with bounded memory and time, and has no network code.
 */

async function receive(): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}

async function answer(): Promise<{ head: SentMail | SentRefusal; rest: Uint8Array[] }> {
  try {
    const { headers, attachments, ...mail } = await parseMail(await receive());
    const head: SentMail = {
      ...mail,
      headers: [...headers],
      attachments: attachments.map(({ name, type, bytes, embedded }) => ({
        name: name.slice(0, 1_000),
        type: type.slice(0, 200),
        length: bytes.length,
        embedded,
      })),
    };
    return { head, rest: attachments.map(({ bytes }) => bytes) };
  } catch (problem) {
    if (!(problem instanceof UnreadableMail)) throw problem;
    return { head: { notAMail: problem.message }, rest: [] };
  }
}

const { head, rest } = await answer();
process.stdout.write(`${JSON.stringify(head)}\n`);
for (const bytes of rest) process.stdout.write(bytes);
