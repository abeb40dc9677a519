import type { IncomingMail } from './incoming-mail.ts';

/** Who or what wrote a mail. Only `person` is an answer; none of the others is ever answered. */
export type MailKind = 'person' | 'auto-reply' | 'bounce' | 'loop';

type Judged = Pick<IncomingMail, 'from' | 'messageId' | 'headers'>;

/** Our own side of the exchange. */
export interface OwnMail {
  from: string;
  /** Message-ID of the message answered, without brackets. */
  messageId: string;
}

const first = ({ headers }: Judged, name: string) => (headers.get(name)?.[0] ?? '').toLowerCase();
const has = ({ headers }: Judged, name: string) => headers.has(name);

/** Our own mail that came back to us, by whatever way. */
const isLoop = (mail: Judged, own: OwnMail) =>
  mail.messageId.replace(/^<|>$/g, '') === own.messageId ||
  (mail.headers.get('x-loop') ?? []).some((value) => value.toLowerCase() === own.from.toLowerCase());

/** RFC 3464 reports, and what older servers send instead. */
const isBounce = (mail: Judged) =>
  /^multipart\/report\b.*report-type="?delivery-status/s.test(first(mail, 'content-type')) ||
  has(mail, 'x-failed-recipients') ||
  /^(mailer-daemon|postmaster)@/i.test(mail.from);

/** RFC 3834, and the habits from before it. A list or bulk mail is no answer of a person either. */
const isAutomatic = (mail: Judged) =>
  !['', 'no'].includes(first(mail, 'auto-submitted').split(';')[0]?.trim() ?? '') ||
  /^(bulk|junk|list|auto_reply)$/.test(first(mail, 'precedence')) ||
  ['x-autoreply', 'x-autorespond', 'x-autoresponder', 'list-id'].some((name) => has(mail, name)) ||
  first(mail, 'return-path') === '<>';

/** Tells a person's answer from what machines send by themselves. */
export function mailKind(mail: Judged, own: OwnMail): MailKind {
  if (isLoop(mail, own)) return 'loop';
  if (isBounce(mail)) return 'bounce';
  return isAutomatic(mail) ? 'auto-reply' : 'person';
}

/** What a report of failed delivery says; undefined when it reports a delay, or nothing that can be read. */
export function failureIn({
  attachments,
  text,
}: Pick<IncomingMail, 'attachments' | 'text'>): string | undefined {
  const report = attachments.find(({ type }) => type === 'message/delivery-status');
  const said = report ? new TextDecoder().decode(report.bytes) : text;
  if (report && !/^action:\s*failed/im.test(said)) return undefined;
  const code = /^diagnostic-code:\s*(.+)$/im.exec(said)?.[1] ?? /^status:\s*(5\S*)$/im.exec(said)?.[1];
  return code ?? (report ? 'failed' : undefined);
}
