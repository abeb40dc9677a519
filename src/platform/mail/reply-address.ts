import { createHmac, timingSafeEqual } from 'node:crypto';

/** Which message an answer belongs to, and until when it is taken. */
export interface ReplyToken {
  governmentId: number;
  messageId: number;
  /** Last day, YYYY-MM-DD. */
  until: string;
}

const dayMilliseconds = 86_400_000;
const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / dayMilliseconds;
const dayOf = (number: number) => new Date(number * dayMilliseconds).toISOString().slice(0, 10);

// 96 bits: the left part of an address has 64 characters, and mail servers may write it in small letters.
const signatureOf = (key: Buffer, claim: string) =>
  createHmac('sha256', key).update(`reply:${claim}`).digest('hex').slice(0, 24);

/** The address an answer to one message goes to; nobody else can make it up. */
export function replyAddress(mailbox: string, key: Buffer, token: ReplyToken): string {
  const claim = [token.governmentId, token.messageId, dayNumber(token.until)]
    .map((number) => number.toString(36))
    .join('.');
  const [left = '', domain = ''] = mailbox.split('@');
  return `${left}+${claim}.${signatureOf(key, claim)}@${domain}`;
}

/** Reads an address of ours; undefined when it is none or was tampered with. It may have expired. */
export function readReplyAddress(address: string, mailbox: string, key: Buffer): ReplyToken | undefined {
  const [left = '', domain = ''] = mailbox.toLowerCase().split('@');
  const lower = address.trim().toLowerCase();
  if (!lower.startsWith(`${left}+`) || !lower.endsWith(`@${domain}`)) return undefined;
  const token = lower.slice(left.length + 1, -domain.length - 1);
  const [, claim, signature] =
    /^([0-9a-z]{1,8}\.[0-9a-z]{1,11}\.[0-9a-z]{1,6})\.([0-9a-f]{24})$/.exec(token) ?? [];
  if (!claim || !signature) return undefined;
  if (!timingSafeEqual(Buffer.from(signature), Buffer.from(signatureOf(key, claim)))) return undefined;
  const [governmentId = 0, messageId = 0, until = 0] = claim
    .split('.')
    .map((part) => Number.parseInt(part, 36));
  return { governmentId, messageId, until: dayOf(until) };
}
