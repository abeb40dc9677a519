import { createTransport } from 'nodemailer';
import type { Language } from '#kernel/language.ts';
import { isMailAddress, oneLine } from './mail-address.ts';
import type { MailSettings } from './mail-settings.ts';

/** One mail to one mailbox, written by the software. */
export interface OutgoingMail {
  to: string;
  subject: string;
  text: string;
  language: Language;
  /** Left part of Message-ID; the same for the same message, so that doubles can be recognised. */
  mailId: string;
  /** Where answers and failures go; the sender's own address when absent. */
  replyTo?: string;
  /** The page where a person stops mail of this kind. */
  unsubscribe?: string;
}

/** What became of handing a mail over. None of them says that it arrived. */
export type Carried =
  /** The mail server took it. */
  | { outcome: 'taken'; answer: string }
  /** It never will take this one. */
  | { outcome: 'refused'; answer: string }
  /** Not now; `unreachable`: the server itself cannot be used, so that the next mail would fare no better. */
  | { outcome: 'later'; answer: string; unreachable: boolean };

export interface MailCarrier {
  carry(mail: OutgoingMail): Promise<Carried>;
  close(): void;
}

// A server that says nothing for this long is away; the job that waits holds a row.
const patience = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 };
const longestAnswer = 300;

const domainOf = (address: string) => address.split('@')[1] ?? 'localhost';

/** The Message-ID a mail carries, without its brackets. */
export const messageIdOf = (mailId: string, from: string): string => `${mailId}@${domainOf(from)}`;

interface SmtpProblem {
  code?: string;
  command?: string;
  response?: string;
  permanent?: boolean;
  message: string;
  rejectedErrors?: SmtpProblem[];
}

const answerOf = ({ response, code, message }: SmtpProblem) =>
  oneLine(response ?? `${code ?? ''} ${message}`).slice(0, longestAnswer);

/** Only what the server said of this recipient or this content is about this mail; all else is about us or the line. */
function outcomeOf(problem: SmtpProblem): Carried {
  const said = problem.rejectedErrors?.[0] ?? problem;
  const answer = answerOf(said);
  const aboutThisMail = said.command === 'RCPT TO' || said.command === 'DATA';
  if (!aboutThisMail) return { outcome: 'later', answer, unreachable: true };
  return said.permanent === true
    ? { outcome: 'refused', answer }
    : { outcome: 'later', answer, unreachable: false };
}

/** A mail a machine wrote must say so, or absence notes answer it and two machines write to each other for ever. */
const headersOf = ({ language, unsubscribe }: OutgoingMail, from: string) => ({
  'Auto-Submitted': 'auto-generated',
  'X-Auto-Response-Suppress': 'All',
  'X-Loop': from,
  'Content-Language': language,
  ...(unsubscribe && { 'List-Unsubscribe': `<${unsubscribe}>` }),
});

/** A line to the mail server that hands mails over one after the other, until it is closed. */
export function openCarrier({ smtpUrl, from }: MailSettings): MailCarrier {
  const transport = createTransport({
    url: smtpUrl,
    pool: true,
    maxConnections: 1,
    disableFileAccess: true,
    disableUrlAccess: true,
    ...patience,
  });
  return {
    async carry(mail) {
      if (!isMailAddress(mail.to)) return { outcome: 'refused', answer: 'not an address' };
      try {
        const { response } = await transport.sendMail({
          from,
          to: mail.to,
          subject: oneLine(mail.subject),
          text: mail.text,
          messageId: `<${messageIdOf(mail.mailId, from)}>`,
          headers: headersOf(mail, from),
          ...(mail.replyTo && { replyTo: mail.replyTo }),
          // What cannot be delivered comes back to where answers are read.
          envelope: { from: mail.replyTo ?? from, to: [mail.to] },
        });
        return { outcome: 'taken', answer: oneLine(response).slice(0, longestAnswer) };
      } catch (problem) {
        return outcomeOf(problem as SmtpProblem);
      }
    },
    close: () => transport.close(),
  };
}
